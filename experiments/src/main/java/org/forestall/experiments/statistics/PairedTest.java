package org.forestall.experiments.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.inference.TTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;

/** Two-sided tests of no difference within matched pairs. A p value is a column beside an interval, never alone. */
public enum PairedTest {
    /** Student t on the differences. */
    STUDENT_T("paired Student t test") {
        @Override
        double pValueOf(double[] differences) {
            if (Moments.allEqual(differences)) {
                return 0;
            }
            return TTest.withDefaults().test(differences).getPValue();
        }
    },

    /**
     * Wilcoxon signed rank: exact for up to 50 pairs without ties, otherwise normal with continuity correction; pairs
     * without a difference are ranked and then dropped (Pratt 1959, Journal of the American Statistical Association 54,
     * 655-667).
     */
    WILCOXON_SIGNED_RANK("Wilcoxon signed-rank test") {
        @Override
        double pValueOf(double[] differences) {
            return Arrays.stream(differences).anyMatch(difference -> difference == 0)
                    ? SignedRanksWithZeros.of(differences).pValue()
                    : WilcoxonSignedRankTest.withDefaults().test(differences).getPValue();
        }
    },

    /** Exact sign test; for outcomes coded 0 and 1 this is the exact McNemar test. */
    SIGN("exact sign test (McNemar for yes or no outcomes)") {
        @Override
        double pValueOf(double[] differences) {
            long up = Arrays.stream(differences)
                    .filter(difference -> difference > 0)
                    .count();
            long down = Arrays.stream(differences)
                    .filter(difference -> difference < 0)
                    .count();
            return signPValue(up, down);
        }
    };

    private final String wording;

    PairedTest(String wording) {
        this.wording = wording;
    }

    /** Name of the test for captions and column heads. */
    public String wording() {
        return wording;
    }

    /**
     * Two-sided p value in [0, 1]; 1 when no pair differs or there is a single pair. The t test gives 0 when every pair shows
     * the same difference; the effect then carries a caution.
     *
     * @throws IllegalArgumentException if an arm is empty or holds a value that is not finite, or the lengths differ
     */
    public double pValue(double[] option, double[] base) {
        Checks.pairs(option, base);
        double[] differences = Moments.differences(option, base);
        boolean noDifference = Moments.allEqual(differences) && differences[0] == 0;
        return noDifference || differences.length == 1 ? 1 : pValueOf(differences);
    }

    abstract double pValueOf(double[] differences);

    /** Two-sided p value of the exact sign test; 1 when nothing points either way. */
    static double signPValue(long up, long down) {
        // The even coin is symmetric, so doubling the smaller tail is exact. Commons BinomialTest loses the other tail
        // to
        // rounding for some small counts, such as 2 of 3.
        double tail = BinomialDistribution.of(Math.toIntExact(up + down), 0.5)
                .cumulativeProbability((int) Math.min(up, down));
        return Math.min(1, 2 * tail);
    }
}
