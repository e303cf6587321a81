package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ClusteredShareTest {

    private static final double LEVEL = 0.95;

    /** Worked by hand: shares 2/4 and 0/4, ratio 1/4, linearised error of the logarithm 1. Exact. */
    @Test
    void intervalIsThatOfTheFormula() {
        ClusteredShare share = ClusteredShare.of(new long[] {2, 0}, new long[] {4, 4}, LEVEL);
        double reach = 12.706204736432095 * Math.sqrt(2 * 0.5);
        assertThat(share.value()).isEqualTo(0.25);
        assertThat(share.interval().low()).isCloseTo(0.25 * Math.exp(-reach), within(1e-12));
        assertThat(share.interval().high()).isCloseTo(0.25 * Math.exp(reach), within(1e-3));
    }

    /** With one unit a cluster the linearised variance is the usual one of a share. Exact. */
    @Test
    void clustersOfOneUnitGiveTheUsualStandardError() {
        long[] units = new long[400];
        long[] events = new long[400];
        Arrays.fill(units, 1);
        Arrays.fill(events, 0, 80, 1);
        ClusteredShare share = ClusteredShare.of(events, units, LEVEL);
        double error = Math.sqrt(0.2 * 0.8 / 399) / 0.2;
        double reach = Critical.studentT(LEVEL, 399) * error;
        assertThat(share.interval().high()).isCloseTo(0.2 * Math.exp(reach), within(1e-12));
    }

    @Test
    void clustersWhoseUnitsAreAlikeGiveAWiderIntervalThanAsManyIndependentUnits() {
        long[] alike = new long[100];
        long[] mixed = new long[100];
        long[] units = new long[100];
        Arrays.fill(units, 10);
        Arrays.fill(alike, 0, 10, 10);
        Arrays.fill(mixed, 1);
        assertThat(ClusteredShare.of(alike, units, LEVEL).interval().halfWidth())
                .isGreaterThan(ClusteredShare.of(mixed, units, LEVEL).interval().halfWidth());
    }

    @Test
    void withoutEventsTheIntervalIsThatOfAsManyUnitsAsClusters() {
        ClusteredShare share = ClusteredShare.of(new long[20], filled(20, 10), LEVEL);
        assertThat(share.value()).isZero();
        assertThat(share.interval()).isEqualTo(Share.of(0, 20, LEVEL).interval());
    }

    @Test
    void ratioOfASideWithoutEventsIsUnbounded() {
        ClusteredShare.Ratio ratio =
                ClusteredShare.Ratio.of(new long[] {1, 1}, filled(2, 5), new long[2], filled(2, 5), LEVEL);
        assertThat(ratio.value()).isEmpty();
        assertThat(ratio.interval().isBounded()).isFalse();
    }

    /**
     * 600 populations of 150 clusters with 10 alike units each: the 95 % interval of share and ratio covers in 91 to 98 %.
     * With true coverage 0.94 to 0.95 the count leaves these bounds with a chance below 1e-3.
     */
    @Test
    void intervalsCoverWhenUnitsOfAClusterAreAlike() {
        SplittableRandom random = new SplittableRandom(20310106);
        int shareCovers = 0;
        int ratioCovers = 0;
        int populations = 600;
        for (int p = 0; p < populations; p++) {
            long[] events = new long[150];
            long[] others = new long[150];
            for (int c = 0; c < 150; c++) {
                // Chances of 0.05 and 0.45 in equal numbers: 0.25 on average; half of that on the other side.
                double chance = random.nextBoolean() ? 0.05 : 0.45;
                events[c] = count(random, 10, chance);
                others[c] = count(random, 10, chance / 2);
            }
            long[] units = filled(150, 10);
            shareCovers += ClusteredShare.of(events, units, LEVEL).interval().contains(0.25) ? 1 : 0;
            ratioCovers += ClusteredShare.Ratio.of(events, units, others, units, LEVEL)
                            .interval()
                            .contains(2)
                    ? 1
                    : 0;
        }
        assertThat((double) shareCovers / populations).isBetween(0.91, 0.98);
        assertThat((double) ratioCovers / populations).isBetween(0.91, 0.98);
    }

    @Test
    void refusesCountsOfDifferentLengthAndNoUnits() {
        assertThatThrownBy(() -> ClusteredShare.of(new long[1], new long[2], LEVEL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClusteredShare.of(new long[2], new long[2], LEVEL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long count(SplittableRandom random, int units, double chance) {
        long count = 0;
        for (int i = 0; i < units; i++) {
            count += random.nextDouble() < chance ? 1 : 0;
        }
        return count;
    }

    private static long[] filled(int length, long value) {
        long[] values = new long[length];
        Arrays.fill(values, value);
        return values;
    }
}
