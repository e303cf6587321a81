package org.forestall.experiments.statistics;

import java.util.OptionalDouble;

/**
 * A share of units that come in clusters whose units are alike, such as years of a society: the sum of events over the sum
 * of units, with an interval that takes clusters, not units, as independent.
 *
 * <p>Linearised variance of a ratio over clusters (Cochran 1977, Sampling Techniques, 3rd ed., p. 31), Student t on the
 * logarithm with one degree of freedom fewer than clusters. Without events the interval is that of Wilson for as many
 * units as there are clusters, which is wide on purpose.
 *
 * @param events units with the event
 * @param units units, at least 1
 * @param clusters clusters with at least one unit
 * @param interval interval of the share, inside [0, infinity)
 */
public record ClusteredShare(long events, long units, int clusters, Interval interval) {

    /**
     * A share from counts.
     *
     * @param events units with the event, by cluster
     * @param units units, by cluster; clusters without units do not count
     * @param level nominal coverage, in (0, 1)
     * @throws IllegalArgumentException if there is no unit, or the lengths differ
     */
    public static ClusteredShare of(long[] events, long[] units, double level) {
        Checks.level(level);
        Checks.sameLength(events.length, units.length);
        long allEvents = sum(events);
        long allUnits = Checks.atLeast("units", 1, sum(units));
        int clusters = clusters(units);
        return new ClusteredShare(
                allEvents, allUnits, clusters, interval(events, units, allEvents, allUnits, clusters, level));
    }

    /** The share itself, in [0, 1]. */
    public double value() {
        return (double) events / units;
    }

    /**
     * The ratio of two shares over the same clusters, each of which may have units on both sides.
     *
     * @param share share above the line
     * @param other share below the line
     * @param interval interval of the ratio; unbounded when either has no event
     */
    public record Ratio(ClusteredShare share, ClusteredShare other, Interval interval) {

        /**
         * A ratio from counts, arrays by cluster.
         *
         * @throws IllegalArgumentException if a side has no unit, or the lengths differ
         */
        public static Ratio of(long[] events, long[] units, long[] otherEvents, long[] otherUnits, double level) {
            Checks.sameLength(units.length, otherUnits.length);
            ClusteredShare share = ClusteredShare.of(events, units, level);
            ClusteredShare other = ClusteredShare.of(otherEvents, otherUnits, level);
            int clusters = 0;
            double squares = 0;
            for (int i = 0; i < units.length; i++) {
                clusters += units[i] + otherUnits[i] > 0 ? 1 : 0;
                double pull =
                        relativePull(events[i], units[i], share) - relativePull(otherEvents[i], otherUnits[i], other);
                squares += pull * pull;
            }
            boolean bounded = share.events > 0 && other.events > 0 && clusters > 1;
            Interval interval = bounded
                    ? onLogScale(share.value() / other.value(), squares, clusters, level)
                    : Interval.unbounded(level, IntervalKind.CLUSTERED_LOG_T);
            return new Ratio(share, other, interval);
        }

        /** The ratio, or empty if the share below the line is 0. */
        public OptionalDouble value() {
            return other.events == 0 ? OptionalDouble.empty() : OptionalDouble.of(share.value() / other.value());
        }
    }

    private static Interval interval(
            long[] events, long[] units, long allEvents, long allUnits, int clusters, double level) {
        if (allEvents == 0) {
            return Share.wilson(0, clusters, Critical.normal(level), level);
        }
        if (clusters < 2) {
            return Interval.unbounded(level, IntervalKind.CLUSTERED_LOG_T);
        }
        double value = (double) allEvents / allUnits;
        double squares = 0;
        for (int i = 0; i < events.length; i++) {
            double pull = (events[i] - value * units[i]) / allEvents;
            squares += pull * pull;
        }
        return onLogScale(value, squares, clusters, level);
    }

    /** How far a cluster pulls the logarithm of a share. */
    private static double relativePull(long events, long units, ClusteredShare share) {
        return (events - share.value() * units) / Math.max(1, share.events);
    }

    private static Interval onLogScale(double value, double squares, int clusters, double level) {
        double error = Math.sqrt(squares * clusters / (clusters - 1));
        double reach = Critical.studentT(level, clusters - 1) * error;
        return new Interval(value * Math.exp(-reach), value * Math.exp(reach), level, IntervalKind.CLUSTERED_LOG_T);
    }

    private static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    private static int clusters(long[] units) {
        int clusters = 0;
        for (long each : units) {
            clusters += each > 0 ? 1 : 0;
        }
        return clusters;
    }
}
