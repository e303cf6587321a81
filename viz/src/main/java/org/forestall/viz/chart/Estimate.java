package org.forestall.viz.chart;

import java.util.List;
import org.forestall.viz.figure.Problems;

/**
 * An estimate with its error: what would shrink with more futures. Not the spread between futures.
 *
 * @param value the estimate, in the unit of the chart
 * @param half 50 % interval
 * @param eighty 80 % interval
 * @param ninetyFive 95 % interval
 */
public record Estimate(double value, Interval half, Interval eighty, Interval ninetyFive) {

    /** A number known without error, for example a fixed price. */
    public static Estimate exact(double value) {
        Interval point = new Interval(value, value);
        return new Estimate(value, point, point, point);
    }

    /** Whether the 95 % interval is all that is known of its error. */
    boolean isOuterOnly() {
        return half.low() == half.high() && eighty.low() == eighty.high();
    }

    /** Whether it has no error to show. */
    boolean isExact() {
        return isOuterOnly() && ninetyFive.low() == ninetyFive.high();
    }

    double lowest() {
        return Math.min(value, Math.min(ninetyFive.low(), half.low()));
    }

    double highest() {
        return Math.max(value, Math.max(ninetyFive.high(), half.high()));
    }

    static double lowest(List<Estimate> estimates) {
        return estimates.stream().mapToDouble(Estimate::lowest).min().orElse(0);
    }

    static double highest(List<Estimate> estimates) {
        return estimates.stream().mapToDouble(Estimate::highest).max().orElse(0);
    }

    void check(String path, Problems problems) {
        problems.number(path + ".value", value);
        half.check(path + ".half", problems);
        eighty.check(path + ".eighty", problems);
        ninetyFive.check(path + ".ninetyFive", problems);
    }
}
