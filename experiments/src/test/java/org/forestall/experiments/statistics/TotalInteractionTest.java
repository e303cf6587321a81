package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Exact: no false alarms. */
class TotalInteractionTest {

    private static final int ROWS = 12;
    private static final ResamplingPlan PLAN = new ResamplingPlan(499, 1, 0.95);

    private interface Outcome {

        double of(int row, int replicate);
    }

    private static List<double[]> outcomes(Outcome outcome) {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> IntStream.range(0, 4)
                        .mapToDouble(replicate -> outcome.of(row, replicate))
                        .toArray())
                .toList();
    }

    private static BootstrapEstimate index(Outcome base, Outcome first, Outcome second, Outcome both) {
        return TotalInteraction.of(outcomes(base), outcomes(first), outcomes(second), outcomes(both), PLAN);
    }

    /** An event in few runs, in the same ones whatever is moved. */
    private static double rare(int row, int replicate) {
        return row == 3 && replicate == 1 ? 1 : 0;
    }

    @Test
    void whereRunsHoldChanceAndNoneDependsOnBothNothingIsKnown() {
        BootstrapEstimate index =
                index(TotalInteractionTest::rare, TotalInteractionTest::rare, (r, i) -> 0, (r, i) -> 0);

        assertThat(index.estimate()).isZero();
        assertThat(index.interval().isBounded()).isFalse();
        assertThat(index.cautions()).containsExactly(Caution.HARDLY_A_RUN_DEPENDS_ON_BOTH);
    }

    /** One run of four: the square of the mean is what chance would make of it. */
    @Test
    void oneRunOfARowThatDependsOnBothIsTakenOffAsChance() {
        assertThat(dependentRuns(1).interval().isBounded()).isFalse();
        assertThat(dependentRuns(1).cautions()).containsExactly(Caution.HARDLY_A_RUN_DEPENDS_ON_BOTH);
    }

    @Test
    void moreRunsOfARowAreSeen() {
        assertThat(dependentRuns(3).estimate()).isPositive();
        assertThat(dependentRuns(3).cautions()).doesNotContain(Caution.HARDLY_A_RUN_DEPENDS_ON_BOTH);
    }

    private static BootstrapEstimate dependentRuns(int runs) {
        return index(
                TotalInteractionTest::rare,
                TotalInteractionTest::rare,
                (r, i) -> 0,
                (r, i) -> r == 5 && i < runs ? 1 : 0);
    }

    @Test
    void withoutChanceEffectsThatAddUpShareExactlyNothing() {
        BootstrapEstimate index = index((r, i) -> r, (r, i) -> r + 2.0, (r, i) -> r - 1.0, (r, i) -> r + 1.0);

        assertThat(index.estimate()).isZero();
        assertThat(index.interval().low()).isZero();
        assertThat(index.interval().high()).isZero();
        assertThat(index.cautions()).isEmpty();
    }
}
