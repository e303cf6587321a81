package org.forestall.experiments.statistics;

import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * How often an option does better than the base with the same random numbers.
 *
 * <p>The chance is the share of pairs in which the option does better plus half the share of ties. Its interval is the score
 * interval of Tango 1998, Statistics in Medicine 17, 891-908, for the share of better minus the share of worse, moved to
 * the scale of a chance. Without ties it equals the Wilson interval of the share of better.
 *
 * @param better share of pairs in which the option does better
 * @param worse share of pairs in which the option does worse
 * @param tied share of pairs that are exactly equal
 * @param chance better plus half of tied, in [0, 1]; 0.5 when nothing tells the two apart
 * @param interval interval of the chance, inside [0, 1]
 */
public record ChanceOfBetter(Share better, Share worse, Share tied, double chance, Interval interval) {

    private static final int MOST_STEPS = 200;
    private static final double ACCURACY = 1e-13;

    /**
     * Compares pair by pair.
     *
     * @param option outcomes under the option, one per replicate
     * @param base outcomes under the base, in the same order
     * @throws IllegalArgumentException if an arm is empty or holds a value that is not finite, the lengths differ, or the
     *     level is outside (0, 1)
     */
    public static ChanceOfBetter of(double[] option, double[] base, Preference preference, double level) {
        Checks.pairs(option, base);
        long better = 0;
        long worse = 0;
        for (int replicate = 0; replicate < option.length; replicate++) {
            int comparison = preference.compare(option[replicate], base[replicate]);
            better += comparison > 0 ? 1 : 0;
            worse += comparison < 0 ? 1 : 0;
        }
        return of(better, worse, option.length - better - worse, level);
    }

    /**
     * The same from counts.
     *
     * @throws IllegalArgumentException if a count is negative, all are zero, or the level is outside (0, 1)
     */
    public static ChanceOfBetter of(long better, long worse, long tied, double level) {
        Checks.atLeast("better", 0, better);
        Checks.atLeast("worse", 0, worse);
        Checks.atLeast("tied", 0, tied);
        long pairs = better + worse + tied;
        return new ChanceOfBetter(
                Share.of(better, pairs, level),
                Share.of(worse, pairs, level),
                Share.of(tied, pairs, level),
                0.5 + (double) (better - worse) / (2 * pairs),
                tango(better, worse, pairs, level).rescaled(0.5, 0.5));
    }

    /** Score interval of (better - worse) / pairs, inside [-1, 1]. */
    static Interval tango(long better, long worse, long pairs, double level) {
        double square = Math.pow(Critical.normal(level), 2);
        if (better == 0 && worse == 0) {
            double bound = square / (pairs + square);
            return new Interval(-bound, bound, level, IntervalKind.TANGO_SCORE);
        }
        if (better == pairs || worse == pairs) {
            // All pairs point one way: the score has a second root at the estimate itself, and without ties it is
            // Wilson's.
            Interval wilson = Share.of(better, pairs, level).interval();
            return new Interval(2 * wilson.low() - 1, 2 * wilson.high() - 1, level, IntervalKind.TANGO_SCORE);
        }
        double estimate = (double) (better - worse) / pairs;
        // Distance of the squared score from its critical value: negative inside the interval, positive outside.
        UnivariateFunction excess = difference -> {
            double gap = better - worse - pairs * difference;
            return gap * gap - square * pairs * scoreVariance(better, worse, pairs, difference);
        };
        return new Interval(root(excess, -1, estimate), root(excess, estimate, 1), level, IntervalKind.TANGO_SCORE);
    }

    private static double root(UnivariateFunction excess, double low, double high) {
        return new BrentSolver(ACCURACY).solve(MOST_STEPS, excess, low, high);
    }

    /** Variance of one pair's balance when {@code difference} is true and the share of worse is at its likeliest. */
    private static double scoreVariance(long better, long worse, long pairs, double difference) {
        double twice = 2.0 * pairs;
        double linear = (twice - better + worse) * difference - better - worse;
        double constant = -worse * difference * (1 - difference);
        double discriminant = Math.max(0, linear * linear - 4 * twice * constant);
        double worseShare = (Math.sqrt(discriminant) - linear) / (2 * twice);
        return 2 * worseShare + difference * (1 - difference);
    }
}
