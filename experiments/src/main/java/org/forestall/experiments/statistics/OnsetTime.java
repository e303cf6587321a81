package org.forestall.experiments.statistics;

/**
 * When onset came in one run, or until when it had not come.
 *
 * @param week week of onset, or last week watched, at least 0
 * @param observed true when onset came in that week, false when the run was watched to that week without onset
 */
public record OnsetTime(double week, boolean observed) {

    /** @throws IllegalArgumentException if the week is negative or not finite */
    public OnsetTime {
        if (!(week >= 0 && week < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("week is " + week + "; it must be a finite number of at least 0");
        }
    }

    /** Onset in the given week. */
    public static OnsetTime at(double week) {
        return new OnsetTime(week, true);
    }

    /** No onset up to and including the given week. */
    public static OnsetTime notBy(double week) {
        return new OnsetTime(week, false);
    }
}
