package org.forestall.sim.spec;

/** A state of the country on which a backfire depends. */
public enum Condition {
    /** At all times. */
    ALWAYS("at all times"),
    /** The executive represses, mobilises or campaigns. */
    EXECUTIVE_REPRESSIVE("while the executive represses or worse"),
    /** The executive cares little for legitimacy. */
    LEADERS_DEFIANT("while the executive cares little for being seen as legitimate"),
    /** The measure has ended within the last half-year. */
    AFTER_EXIT("in the half-year after the measure ends"),
    /** An armed conflict is under way. */
    ARMED_CONFLICT("while an armed conflict is under way"),
    /** An election is within half a year before or after. */
    ELECTION_PERIOD("within half a year of an election"),
    /** Independent institutions are weak. */
    WEAK_INSTITUTIONS("while institutions are neither able nor independent"),
    /** Another uncoordinated measure of the same kind runs. */
    RIVAL_MEASURE("while a rival measure of the same kind runs"),
    /** The measure ramps up. */
    RAMPING_UP("until the measure is fully in place"),
    /** Mass violence is under way. */
    MASS_VIOLENCE("while mass violence is under way"),
    /** The executive turns force against civilians and cares little for being seen as legitimate: it consents to nothing. */
    NO_CONSENT("while an executive that cares little for legitimacy turns force against civilians");

    private final String words;

    Condition(String words) {
        this.words = words;
    }

    /** The condition in plain words, to follow a description of the harm. */
    public String words() {
        return words;
    }
}
