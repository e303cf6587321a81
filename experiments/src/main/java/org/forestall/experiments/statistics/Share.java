package org.forestall.experiments.statistics;

/**
 * A share of runs with its Wilson score interval, which keeps its coverage near 0 and 1 and never leaves [0, 1].
 *
 * <p>Source: Wilson 1927, Journal of the American Statistical Association 22, 209-212.
 *
 * @param count runs with the event, in [0, {@code total}]
 * @param total runs, at least 1
 * @param interval Wilson interval of the chance
 */
public record Share(long count, long total, Interval interval) {

    /**
     * A share from counts.
     *
     * @throws IllegalArgumentException if {@code total} is below 1, {@code count} is outside [0, total], or the level is
     *     outside (0, 1)
     */
    public static Share of(long count, long total, double level) {
        Checks.level(level);
        Checks.atLeast("total", 1, total);
        if (count < 0 || count > total) {
            throw new IllegalArgumentException("count is " + count + "; it must lie in 0.." + total);
        }
        return new Share(count, total, wilson(count, total, Critical.normal(level), level));
    }

    /** Share of runs in which {@code happened} is true. */
    public static Share of(boolean[] happened, double level) {
        long count = 0;
        for (boolean one : happened) {
            count += one ? 1 : 0;
        }
        return of(count, happened.length, level);
    }

    /** The share itself, in [0, 1]. */
    public double value() {
        return (double) count / total;
    }

    /** Wilson limits for a given critical value, exact at the two ends of the scale. */
    static Interval wilson(long count, long total, double critical, double level) {
        double share = (double) count / total;
        double square = critical * critical;
        double centre = (share + square / (2 * total)) / (1 + square / total);
        double halfWidth = critical
                / (1 + square / total)
                * Math.sqrt(share * (1 - share) / total + square / (4.0 * total * total));
        double low = count == 0 ? 0 : Math.max(0, centre - halfWidth);
        double high = count == total ? 1 : Math.min(1, centre + halfWidth);
        return new Interval(low, high, level, IntervalKind.WILSON);
    }
}
