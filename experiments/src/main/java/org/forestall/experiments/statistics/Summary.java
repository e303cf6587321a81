package org.forestall.experiments.statistics;

import java.util.Arrays;

/**
 * A sample in ten numbers, all but {@code count} in the unit of the sample.
 *
 * @param count size of the sample, at least 1
 * @param mean arithmetic mean
 * @param standardDeviation with divisor count - 1; zero for a single value
 * @param minimum smallest value
 * @param quantile05 type 7 quantile at 0.05
 * @param quantile25 at 0.25
 * @param median at 0.5
 * @param quantile75 at 0.75
 * @param quantile95 at 0.95
 * @param maximum largest value
 */
public record Summary(
        int count,
        double mean,
        double standardDeviation,
        double minimum,
        double quantile05,
        double quantile25,
        double median,
        double quantile75,
        double quantile95,
        double maximum) {

    /** @throws IllegalArgumentException if the sample is empty or holds a value that is not finite */
    public static Summary of(double[] values) {
        Checks.sample("values", values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Summary(
                values.length,
                Moments.mean(values),
                values.length == 1 ? 0 : Math.sqrt(Moments.variance(values)),
                sorted[0],
                Quantiles.ofSorted(sorted, 0.05),
                Quantiles.ofSorted(sorted, 0.25),
                Quantiles.ofSorted(sorted, 0.5),
                Quantiles.ofSorted(sorted, 0.75),
                Quantiles.ofSorted(sorted, 0.95),
                sorted[sorted.length - 1]);
    }

    /**
     * Student t interval of the mean; the whole line for a single value.
     *
     * @throws IllegalArgumentException if the level is outside (0, 1)
     */
    public Interval meanInterval(double level) {
        Checks.level(level);
        if (count == 1) {
            return Interval.unbounded(level, IntervalKind.STUDENT_T);
        }
        double halfWidth = Critical.studentT(level, count - 1) * standardDeviation / Math.sqrt(count);
        return Interval.around(mean, halfWidth, level, IntervalKind.STUDENT_T);
    }
}
