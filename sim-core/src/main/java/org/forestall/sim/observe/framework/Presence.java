package org.forestall.sim.observe.framework;

/** Class of a score. The borders are those of the design note of the project (assumed); the Framework has no scale. */
public enum Presence {
    /** Below 0.25. */
    ABSENT,
    /** From 0.25 to below 0.5. */
    EMERGING,
    /** From 0.5 to below 0.75. */
    PRESENT,
    /** From 0.75. */
    SEVERE;

    private static final double WIDTH = 0.25;
    private static final Presence[] ALL = values();

    /**
     * Class of a score.
     *
     * @param score in [0, 1]
     * @throws IllegalArgumentException if there is no score
     */
    public static Presence of(double score) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score of " + score + " has no class; scores lie in [0, 1]");
        }
        return ALL[Math.min((int) (score / WIDTH), ALL.length - 1)];
    }
}
