package org.forestall.sim.state;

/** What an armed group sets out to do. */
public enum Posture {
    /** Stays where it is. */
    HOLD,
    /** Shields civilians. */
    PROTECT,
    /** Fights other armed groups. */
    CONTEST,
    /** Lives off civilians. */
    PREY,
    /** Is used against a group of civilians. */
    CAMPAIGN;

    private static final Posture[] ALL = values();

    /** The posture of a number, see {@link #ordinal()}. */
    public static Posture of(int ordinal) {
        return ALL[ordinal];
    }
}
