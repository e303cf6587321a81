package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Bias-corrected and accelerated bootstrap intervals over replicates.
 *
 * <p>Made for statistics without a standard error of their own, over some hundred replicates: in samples of forty the
 * interval of a mean holds in about 92 instead of 95 of 100 cases, so results from fewer than {@value #FEW_REPLICATES} carry a
 * caution. Means and ratios of means use {@link StudentisedBootstrap}.
 *
 * <p>Replicates are drawn with replacement; ties between a resample and the estimate count half in the bias correction; the
 * acceleration is the jackknife skewness over six; ends are type 7 quantiles of the resampled statistic. Source: Efron 1987,
 * Journal of the American Statistical Association 82, 171-185.
 *
 * <p>Degenerate cases:
 *
 * <ul>
 *   <li>fewer than three replicates: the interval is the whole line;
 *   <li>a statistic that never changes over resamples: both ends equal the estimate;
 *   <li>an estimate beyond every resample, as for an extreme: plain percentiles, named as such;
 *   <li>a statistic undefined in some resamples: those are left out and counted; when they are more than half of the
 *       uncovered share, the interval is the whole line.
 * </ul>
 */
public final class BcaBootstrap {

    private static final int FEWEST_REPLICATES = 3;

    /** Below this many replicates the interval is known to fall short; docs/coverage.md has the measure. */
    static final int FEW_REPLICATES = 200;

    private BcaBootstrap() {}

    /**
     * Interval for the mean of one sample.
     *
     * @throws IllegalArgumentException if the sample is empty or holds a value that is not finite
     */
    public static BootstrapEstimate mean(double[] values, ResamplingPlan plan) {
        Checks.sample("values", values);
        boolean constant = Moments.allEqual(values);
        // Summing equal values can round differently for n and for n - 1 of them.
        return statistic(values.length, replicates -> constant ? values[0] : meanOver(values, replicates), plan);
    }

    /**
     * Interval for the mean of option minus base within replicates.
     *
     * @throws IllegalArgumentException if an arm is empty or holds a value that is not finite, or the lengths differ
     */
    public static BootstrapEstimate meanDifference(double[] option, double[] base, ResamplingPlan plan) {
        Checks.pairs(option, base);
        return mean(Moments.differences(option, base), plan);
    }

    /**
     * Interval for any statistic of the replicates.
     *
     * @param replicates number of replicates, at least 1
     * @param statistic must not keep or change the array that it is given
     * @param plan resamples, seed and level
     * @throws IllegalArgumentException if there is no replicate or the statistic of the whole sample is not finite
     */
    public static BootstrapEstimate statistic(int replicates, ResampledStatistic statistic, ResamplingPlan plan) {
        Checks.atLeast("replicates", 1, replicates);
        int[] everyReplicate = firstIntegers(replicates);
        double estimate = statistic.of(everyReplicate);
        if (!Double.isFinite(estimate)) {
            throw new IllegalArgumentException("the statistic of the whole sample is " + estimate
                    + "; it must be finite to be resampled. Maybe a ratio has an empty denominator.");
        }
        if (replicates < FEWEST_REPLICATES) {
            return untold(estimate, 0, 0, plan.level(), List.of(Caution.TOO_FEW_PAIRS));
        }
        double[] resampled = resample(replicates, statistic, plan);
        double[] defined =
                Arrays.stream(resampled).filter(Double::isFinite).sorted().toArray();
        int undefined = resampled.length - defined.length;
        List<Caution> cautions = new ArrayList<>();
        if (undefined > 0) {
            cautions.add(Caution.STATISTIC_UNDEFINED_IN_RESAMPLES);
        }
        if (undefined > (1 - plan.level()) / 2 * resampled.length) {
            return untold(estimate, defined.length, undefined, plan.level(), cautions);
        }
        Interval interval = interval(defined, estimate, jackknife(replicates, statistic), plan.level());
        if (replicates < FEW_REPLICATES && interval.low() < interval.high()) {
            cautions.add(Caution.FEW_FOR_BOOTSTRAP);
        }
        if (interval.kind() == IntervalKind.PERCENTILE_BOOTSTRAP) {
            cautions.add(Caution.PERCENTILES_INSTEAD_OF_BCA);
        }
        return new BootstrapEstimate(
                estimate,
                Math.sqrt(Moments.variance(defined)),
                Moments.mean(defined) - estimate,
                interval,
                defined.length,
                undefined,
                cautions);
    }

    /** Interval from sorted resampled statistics, the estimate and the leave-one-out statistics. */
    static Interval interval(double[] sorted, double estimate, double[] leaveOneOut, double level) {
        double tail = (1 - level) / 2;
        if (sorted[0] == sorted[sorted.length - 1] && sorted[0] == estimate) {
            return new Interval(estimate, estimate, level, IntervalKind.BCA_BOOTSTRAP);
        }
        double bias = Critical.STANDARD_NORMAL.inverseCumulativeProbability(shareBelow(sorted, estimate));
        double acceleration = acceleration(leaveOneOut);
        double lowShare = adjusted(tail, bias, acceleration);
        double highShare = adjusted(1 - tail, bias, acceleration);
        // A share that is not a number comes from an infinite bias or from an acceleration beyond its range.
        if (!Double.isFinite(bias) || !(lowShare <= highShare)) {
            return new Interval(
                    Quantiles.ofSorted(sorted, tail),
                    Quantiles.ofSorted(sorted, 1 - tail),
                    level,
                    IntervalKind.PERCENTILE_BOOTSTRAP);
        }
        return new Interval(
                Quantiles.ofSorted(sorted, lowShare),
                Quantiles.ofSorted(sorted, highShare),
                level,
                IntervalKind.BCA_BOOTSTRAP);
    }

    /** Jackknife acceleration; zero when leaving one out changes nothing. */
    static double acceleration(double[] leaveOneOut) {
        if (!Arrays.stream(leaveOneOut).allMatch(Double::isFinite) || Moments.allEqual(leaveOneOut)) {
            return 0;
        }
        double mean = Moments.mean(leaveOneOut);
        double squares = 0;
        double cubes = 0;
        for (double value : leaveOneOut) {
            double pull = mean - value;
            squares += pull * pull;
            cubes += pull * pull * pull;
        }
        return cubes / (6 * squares * Math.sqrt(squares));
    }

    private static double adjusted(double share, double bias, double acceleration) {
        double shifted = bias + Critical.STANDARD_NORMAL.inverseCumulativeProbability(share);
        return Critical.STANDARD_NORMAL.cumulativeProbability(bias + shifted / (1 - acceleration * shifted));
    }

    private static double shareBelow(double[] sorted, double estimate) {
        int below = 0;
        int equal = 0;
        for (double value : sorted) {
            if (value < estimate) {
                below++;
            } else if (value == estimate) {
                equal++;
            }
        }
        return (below + equal / 2.0) / sorted.length;
    }

    private static double[] resample(int replicates, ResampledStatistic statistic, ResamplingPlan plan) {
        UniformRandomProvider generator = plan.generator();
        int[] drawn = new int[replicates];
        double[] resampled = new double[plan.resamples()];
        for (int resample = 0; resample < resampled.length; resample++) {
            ResamplingPlan.draw(generator, drawn);
            resampled[resample] = statistic.of(drawn);
        }
        return resampled;
    }

    private static double[] jackknife(int replicates, ResampledStatistic statistic) {
        int[] kept = new int[replicates - 1];
        double[] leaveOneOut = new double[replicates];
        for (int left = 0; left < replicates; left++) {
            for (int index = 0; index < kept.length; index++) {
                kept[index] = index < left ? index : index + 1;
            }
            leaveOneOut[left] = statistic.of(kept);
        }
        return leaveOneOut;
    }

    private static BootstrapEstimate untold(
            double estimate, int resamples, int undefined, double level, List<Caution> cautions) {
        return new BootstrapEstimate(
                estimate,
                Double.POSITIVE_INFINITY,
                0,
                Interval.unbounded(level, IntervalKind.BCA_BOOTSTRAP),
                resamples,
                undefined,
                cautions);
    }

    private static double meanOver(double[] values, int[] replicates) {
        double sum = 0;
        for (int replicate : replicates) {
            sum += values[replicate];
        }
        return sum / replicates.length;
    }

    private static int[] firstIntegers(int count) {
        int[] integers = new int[count];
        Arrays.setAll(integers, index -> index);
        return integers;
    }
}
