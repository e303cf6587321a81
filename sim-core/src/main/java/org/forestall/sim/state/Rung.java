package org.forestall.sim.state;

/** The ladder on which leaderships climb and descend, a rung at a time (model contract, section 4, phase 7). */
public enum Rung {
    /** Shares power and seeks settlement. */
    INCLUDE("includes others in power", "seeks a settlement"),
    /** Holds what it has. */
    HOLD("holds its position", "holds its position"),
    /** Represses or intimidates opponents. */
    REPRESS("represses opponents", "intimidates opponents"),
    /** Mobilises exclusion: irregulars, emergency law, propaganda. */
    MOBILISE_EXCLUSION("mobilises exclusion", "mobilises its followers"),
    /** Runs a campaign against a group. */
    CAMPAIGN("turns force against civilians", "turns force against civilians");

    private static final Rung[] ALL = values();

    private final String inPower;
    private final String outOfPower;

    Rung(String inPower, String outOfPower) {
        this.inPower = inPower;
        this.outOfPower = outOfPower;
    }

    /** What a leadership on this rung does, in plain words; an executive does other things than its opponents. */
    public String words(boolean executive) {
        return executive ? inPower : outOfPower;
    }

    /** The rung of a code. */
    public static Rung of(int code) {
        return ALL[code];
    }
}
