package org.forestall.experiments.statistics;

import java.util.Locale;

/**
 * An interval estimate.
 *
 * <p>An end may be infinite, which says that the data set no bound on that side: one pair gives no spread, and a ratio
 * over a base without events has no upper end. An end is never NaN.
 *
 * @param low lower end, in the unit of the estimate, at most {@code high}
 * @param high upper end, in the unit of the estimate
 * @param level nominal coverage, in (0, 1), such as 0.95
 * @param kind how the interval was made
 */
public record Interval(double low, double high, double level, IntervalKind kind) {

    /** @throws IllegalArgumentException if an end is NaN, the ends are reversed or the level is outside (0, 1) */
    public Interval {
        Checks.level(level);
        if (!(low <= high)) {
            throw new IllegalArgumentException("interval ends are [" + low + ", " + high
                    + "]; the lower end must be a number not above the upper end");
        }
    }

    /** The whole line: the data say nothing about the bounds. */
    public static Interval unbounded(double level, IntervalKind kind) {
        return new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level, kind);
    }

    static Interval around(double centre, double halfWidth, double level, IntervalKind kind) {
        return new Interval(centre - halfWidth, centre + halfWidth, level, kind);
    }

    /** True when both ends are finite. */
    public boolean isBounded() {
        return Double.isFinite(low) && Double.isFinite(high);
    }

    /** True when {@code value} lies inside or on an end. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    /** Half of the distance between the ends, infinite when an end is. */
    public double halfWidth() {
        return low == high ? 0 : (high - low) / 2;
    }

    /** The same interval with both ends moved to the same scale by an increasing straight line. */
    Interval rescaled(double factor, double shift) {
        return new Interval(factor * low + shift, factor * high + shift, level, kind);
    }

    /** Level and kind in plain words, such as "95 % Wilson score interval for a share". */
    public String caption() {
        double percent = 100 * level;
        String number = percent == Math.rint(percent)
                ? String.format(Locale.ROOT, "%.0f", percent)
                : String.format(Locale.ROOT, "%.4g", percent);
        return number + " % " + kind.wording();
    }
}
