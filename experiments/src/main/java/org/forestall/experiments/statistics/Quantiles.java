package org.forestall.experiments.statistics;

import java.util.Arrays;

/**
 * Quantiles by straight lines between order statistics, type 7 of Hyndman and Fan 1996 (The American Statistician 50,
 * 361-365), the default of R and NumPy.
 */
public final class Quantiles {

    private Quantiles() {}

    /**
     * One quantile.
     *
     * @param values sample in any order, left unchanged
     * @param share in [0, 1]; 0.5 gives the median
     * @throws IllegalArgumentException if the sample is empty or holds a value that is not finite, or the share is outside
     *     [0, 1]
     */
    public static double of(double[] values, double share) {
        Checks.sample("values", values);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, Checks.share("share", share));
    }

    static double ofSorted(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) Math.floor(position);
        double weight = position - below;
        if (weight == 0 || sorted[below] == sorted[below + 1]) {
            return sorted[below];
        }
        return sorted[below] + weight * (sorted[below + 1] - sorted[below]);
    }
}
