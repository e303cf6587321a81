package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forestall.experiments.statistics.StudentisedBootstrap.Ends;
import org.forestall.experiments.statistics.StudentisedBootstrap.Studentised;

/**
 * How bad the worst futures are: the mean over the worst share of runs, also called conditional value at risk.
 *
 * <p>When the share covers a broken number of runs, the last one enters with its fraction. Source: Rockafellar and Uryasev
 * 2002, Journal of Banking and Finance 26, 1443-1471.
 *
 * @param worstShare share of runs looked at, in (0, 1]
 * @param threshold type 7 quantile at which the worst share begins
 * @param tailMean mean over the worst share with its bootstrap interval, in the unit of the outcome
 * @param runs number of runs
 */
public record TailRisk(double worstShare, double threshold, BootstrapEstimate tailMean, int runs) {

    private static final int FEW_RUNS = 20;

    /**
     * Tail of one arm.
     *
     * @param values outcomes, one per run
     * @param worstShare in (0, 1]
     * @param preference says which end of the outcome is bad
     * @throws IllegalArgumentException if the sample is empty or holds a value that is not finite, or the share is outside
     *     (0, 1]
     */
    public static TailRisk of(double[] values, double worstShare, Preference preference, ResamplingPlan plan) {
        Checks.sample("values", values);
        requireShare(worstShare);
        BootstrapEstimate estimate = StudentisedBootstrap.statistic(
                values.length,
                replicates -> studentised(tail(values, replicates, worstShare, preference)),
                Ends.EQUAL_TAILS,
                plan);
        double quantileShare = preference == Preference.LOWER_IS_BETTER ? 1 - worstShare : worstShare;
        return new TailRisk(
                worstShare,
                Quantiles.of(values, quantileShare),
                withCaution(estimate, values.length, worstShare),
                values.length);
    }

    /**
     * Tail mean under the option minus tail mean under the base; replicates are drawn for both arms together.
     *
     * @param option outcomes under the option, one per replicate
     * @param base outcomes under the base, in the same order
     * @throws IllegalArgumentException as for {@link #of}, or if the lengths differ
     */
    public static BootstrapEstimate difference(
            double[] option, double[] base, double worstShare, Preference preference, ResamplingPlan plan) {
        Checks.pairs(option, base);
        requireShare(worstShare);
        BootstrapEstimate estimate = StudentisedBootstrap.statistic(
                option.length,
                replicates -> {
                    Tail ofOption = tail(option, replicates, worstShare, preference);
                    Tail ofBase = tail(base, replicates, worstShare, preference);
                    return studentised(new Tail(
                            ofOption.mean() - ofBase.mean(), Moments.differences(ofOption.pulls(), ofBase.pulls())));
                },
                Ends.SYMMETRIC,
                plan);
        return withCaution(estimate, option.length, worstShare);
    }

    /**
     * A tail mean and how far each run pulls it.
     *
     * @param mean the mean over the worst share
     * @param pulls influence of each run, up to a constant: its excess over the threshold, over the worst share
     */
    private record Tail(double mean, double[] pulls) {}

    private static Tail tail(double[] values, int[] replicates, double worstShare, Preference preference) {
        double[] drawn = gather(values, replicates);
        double[] sorted = drawn.clone();
        double mean = tailMean(sorted, worstShare, preference);
        double sign = preference == Preference.LOWER_IS_BETTER ? 1 : -1;
        double threshold =
                Quantiles.ofSorted(sorted, preference == Preference.LOWER_IS_BETTER ? 1 - worstShare : worstShare);
        for (int one = 0; one < drawn.length; one++) {
            drawn[one] = sign * Math.max(0, sign * (drawn[one] - threshold)) / worstShare;
        }
        return new Tail(mean, drawn);
    }

    /** The standard error is that of the mean of the influences: Rockafellar and Uryasev's minimum does not move at first order. */
    private static Studentised studentised(Tail tail) {
        int runs = tail.pulls().length;
        return new Studentised(tail.mean(), runs < 2 ? 0 : Math.sqrt(Moments.variance(tail.pulls()) / runs));
    }

    /** Mean over the worst share; sorts the array that it is given. */
    static double tailMean(double[] values, double worstShare, Preference preference) {
        Arrays.sort(values);
        double covered = worstShare * values.length;
        double sum = 0;
        double left = covered;
        for (int rank = 0; rank < values.length && left > 0; rank++) {
            int position = preference == Preference.LOWER_IS_BETTER ? values.length - 1 - rank : rank;
            sum += Math.min(1, left) * values[position];
            left -= 1;
        }
        return sum / covered;
    }

    private static double[] gather(double[] values, int[] replicates) {
        return Arrays.stream(replicates)
                .mapToDouble(replicate -> values[replicate])
                .toArray();
    }

    private static BootstrapEstimate withCaution(BootstrapEstimate estimate, int runs, double worstShare) {
        if (worstShare * runs >= FEW_RUNS) {
            return estimate;
        }
        List<Caution> cautions = new ArrayList<>(estimate.cautions());
        cautions.add(Caution.FEW_RUNS_IN_TAIL);
        return new BootstrapEstimate(
                estimate.estimate(),
                estimate.standardError(),
                estimate.bias(),
                estimate.interval(),
                estimate.resamples(),
                estimate.undefinedResamples(),
                cautions);
    }

    private static void requireShare(double worstShare) {
        if (!(worstShare > 0 && worstShare <= 1)) {
            throw new IllegalArgumentException(
                    "worst share is " + worstShare + "; it must lie above 0 and up to 1, such as 0.05");
        }
    }
}
