package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * How steadily each of several options has the best mean when the replicates are drawn again.
 *
 * <p>Each resample draws replicates with replacement, the same ones for every option, and gives one point to the option with
 * the best mean, shared equally in a tie. The result is a share of resamples, not the chance that the option is best in the
 * world; it speaks only of run-to-run spread.
 *
 * @param shares share of resamples per option, in the order given; they sum to 1
 * @param replicates number of replicates
 * @param resamples number of resamples
 */
public record ChanceOfBest(List<Double> shares, int replicates, int resamples) {

    public ChanceOfBest {
        shares = List.copyOf(shares);
    }

    /**
     * Resamples all options together.
     *
     * @param options outcomes per option, each with one value per replicate in the same order; at least one option
     * @param preference which direction is better
     * @param plan resamples and seed; the level is not used
     * @throws IllegalArgumentException if there is no option, a value is not finite, or the lengths differ
     */
    public static ChanceOfBest of(List<double[]> options, Preference preference, ResamplingPlan plan) {
        Checks.atLeast("number of options", 1, options.size());
        options.forEach(option -> Checks.pairs(option, options.get(0)));
        int replicates = options.get(0).length;
        UniformRandomProvider generator = plan.generator();
        int[] drawn = new int[replicates];
        double[] points = new double[options.size()];
        double[] sums = new double[options.size()];
        for (int resample = 0; resample < plan.resamples(); resample++) {
            ResamplingPlan.draw(generator, drawn);
            for (int option = 0; option < sums.length; option++) {
                sums[option] = sumOver(options.get(option), drawn);
            }
            awardPoint(sums, preference, points);
        }
        List<Double> shares = new ArrayList<>();
        for (double point : points) {
            shares.add(point / plan.resamples());
        }
        return new ChanceOfBest(shares, replicates, plan.resamples());
    }

    private static void awardPoint(double[] sums, Preference preference, double[] points) {
        double best = sums[0];
        int ties = 0;
        for (double sum : sums) {
            int comparison = preference.compare(sum, best);
            if (comparison > 0) {
                best = sum;
                ties = 1;
            } else if (comparison == 0) {
                ties++;
            }
        }
        for (int option = 0; option < sums.length; option++) {
            if (sums[option] == best) {
                points[option] += 1.0 / ties;
            }
        }
    }

    private static double sumOver(double[] values, int[] replicates) {
        double sum = 0;
        for (int replicate : replicates) {
            sum += values[replicate];
        }
        return sum;
    }
}
