package org.forestall.experiments.statistics;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Pratt's signed ranks of differences of which some are zero, with the moments of the rank sum when no direction is favoured.
 *
 * <p>Shared random numbers make many differences exactly zero. Commons Statistics 1.2 takes the zeros out of the variance
 * twice, once as zeros and once as ties, which makes its p values too small; hence this class.
 *
 * @param rankSum sum of the ranks of positive differences
 * @param mean mean of the rank sum under no difference
 * @param variance variance of the rank sum under no difference
 */
record SignedRanksWithZeros(double rankSum, double mean, double variance) {

    static SignedRanksWithZeros of(double[] differences) {
        double[] sizes = Arrays.stream(differences).map(Math::abs).toArray();
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(sizes);
        double rankSum = 0;
        for (int pair = 0; pair < ranks.length; pair++) {
            rankSum += differences[pair] > 0 ? ranks[pair] : 0;
        }
        double pairs = differences.length;
        double zeros = Arrays.stream(sizes).filter(size -> size == 0).count();
        return new SignedRanksWithZeros(
                rankSum,
                (pairs * (pairs + 1) - zeros * (zeros + 1)) / 4,
                sumOfSquares(pairs) / 4 - sumOfSquares(zeros) / 4 - tieCorrection(sizes));
    }

    /** Two-sided p value from the normal curve with continuity correction. */
    double pValue() {
        double gap = Math.max(0, Math.abs(rankSum - mean) - 0.5);
        return 2 * Critical.STANDARD_NORMAL.survivalProbability(gap / Math.sqrt(variance));
    }

    private static double sumOfSquares(double last) {
        return last * (last + 1) * (2 * last + 1) / 6;
    }

    private static double tieCorrection(double[] sizes) {
        return Arrays.stream(sizes)
                        .filter(size -> size > 0)
                        .boxed()
                        .collect(Collectors.groupingBy(size -> size, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToDouble(count -> (double) count * count * count - count)
                        .sum()
                / 48;
    }
}
