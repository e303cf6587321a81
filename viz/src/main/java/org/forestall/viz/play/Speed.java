package org.forestall.viz.play;

/** How fast a future is played. */
public enum Speed {
    /** A week a second. */
    SLOWEST(1),
    /** Two weeks a second. */
    SLOW(2),
    /** Five weeks a second: a year in ten seconds. */
    MIDDLE(5),
    /** Fifteen weeks a second. */
    FAST(15),
    /** As fast as it can be seen, sixty weeks a second. */
    FASTEST(60);

    private final double weeksPerSecond;

    Speed(double weeksPerSecond) {
        this.weeksPerSecond = weeksPerSecond;
    }

    /** Weeks a second. */
    public double weeksPerSecond() {
        return weeksPerSecond;
    }

    /** Nanoseconds from one week to the next. */
    long pauseNanos() {
        return (long) (1e9 / weeksPerSecond);
    }
}
