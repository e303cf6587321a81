package org.forestall.sim.state;

/** The ladder on which leaderships climb and descend, a rung at a time (model contract, section 4, phase 7). */
public enum Rung {
    /** Shares power and seeks settlement. */
    INCLUDE("includes others in power"),
    /** Holds what it has. */
    HOLD("holds its position"),
    /** Represses or intimidates opponents. */
    REPRESS("represses opponents"),
    /** Mobilises exclusion: irregulars, emergency law, propaganda. */
    MOBILISE_EXCLUSION("mobilises exclusion"),
    /** Runs a campaign against a group. */
    CAMPAIGN("turns force against a group");

    private static final Rung[] ALL = values();

    private final String words;

    Rung(String words) {
        this.words = words;
    }

    /** What a leadership on this rung does, in plain words. */
    public String words() {
        return words;
    }

    /** The rung of a code. */
    public static Rung of(int code) {
        return ALL[code];
    }
}
