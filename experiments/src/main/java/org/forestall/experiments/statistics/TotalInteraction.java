package org.forestall.experiments.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * Share of the variance of an outcome in which two factors act together, with whatever third ones. 0 if the effect of each
 * does not depend on the other.
 *
 * <p>The total interaction index of Fruth, Roustant and Kuhnt 2014, Journal of Statistical Planning and Inference 147,
 * 212-223: a quarter of the mean square of {@code y - y_i - y_j + y_ij}, where i, j or both are moved to another value, over the
 * variance of y; estimator of Liu and Owen 2006, Journal of the American Statistical Association 101, 712-721. Chance in the
 * runs would count as interaction, because squares do not cancel; so what replicates that share their luck still differ by
 * is taken off. The estimate may then be below 0, which says that nothing is seen. The index is a ratio of means
 * over base rows, and so is its interval ({@link StudentisedBootstrap#ratioOfMeans}).
 *
 * <p>Where runs hold chance and in no base row more than one of them depends on both factors, as when an outcome is rare, all
 * that is seen is taken off as chance. The estimate is then 0 and the interval the whole line: how much the two may act together
 * at most is not known. Without chance in the runs it is 0 to 0.
 */
public final class TotalInteraction {

    private static final double QUARTER = 0.25;

    private TotalInteraction() {}

    /**
     * Index of one pair.
     *
     * @param base for each base row the outcomes of its replicates
     * @param first the same with the first factor moved
     * @param second the same with the second factor moved
     * @param both the same with both moved
     * @throws IllegalArgumentException if there are fewer than three base rows, the sizes do not fit, or all base outcomes are
     *     equal, in which case there is no variance to share out
     */
    public static BootstrapEstimate of(
            List<double[]> base,
            List<double[]> first,
            List<double[]> second,
            List<double[]> both,
            ResamplingPlan plan) {
        int rows = (int) Checks.atLeast("base rows", 3, base.size());
        List.of(first, second, both).forEach(other -> Checks.sameLength(other.size(), rows));
        double[] squares = new double[rows];
        double[] means = new double[rows];
        boolean isSeen = false;
        for (int row = 0; row < rows; row++) {
            double[] contrast = contrast(base.get(row), first.get(row), second.get(row), both.get(row));
            int replicates = contrast.length;
            double mean = Moments.mean(contrast);
            double error = replicates < 2 ? 0 : Moments.variance(contrast) / replicates;
            squares[row] = QUARTER * (mean * mean - error);
            means[row] = Moments.mean(base.get(row));
            isSeen |= squares[row] != 0;
        }
        if (Moments.allEqual(means)) {
            throw new IllegalArgumentException(
                    "the mean outcome is " + means[0] + " at every base row;" + " there is no variance to share out");
        }
        return isSeen || !holdsChance(base)
                ? StudentisedBootstrap.ratioOfMeans(squares, variance(means), plan)
                : StudentisedBootstrap.untold(0, plan.level(), List.of(Caution.HARDLY_A_RUN_DEPENDS_ON_BOTH));
    }

    private static boolean holdsChance(List<double[]> base) {
        return base.stream().anyMatch(replicates -> !Moments.allEqual(replicates));
    }

    private static double[] contrast(double[] base, double[] first, double[] second, double[] both) {
        Checks.pairs(first, base);
        Checks.pairs(second, base);
        Checks.pairs(both, base);
        double[] contrast = new double[base.length];
        Arrays.setAll(contrast, replicate -> base[replicate] - first[replicate] - second[replicate] + both[replicate]);
        return contrast;
    }

    /** What each base row adds to the variance of the means, divisor n - 1. */
    private static double[] variance(double[] means) {
        double mean = Moments.mean(means);
        double share = means.length / (means.length - 1.0);
        return Arrays.stream(means)
                .map(one -> share * (one - mean) * (one - mean))
                .toArray();
    }
}
