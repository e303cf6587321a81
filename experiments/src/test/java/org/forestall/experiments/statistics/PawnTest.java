package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PawnTest {

    private static final ResamplingPlan PLAN = new ResamplingPlan(199, 3, 0.95);

    @Test
    void indicesAreThoseOfAnotherProgram() {
        List<OutsideValues.Row> rows = OutsideValues.rows("pawn_sample.csv");
        List<double[]> values = List.of(
                OutsideValues.column("pawn_sample.csv", "a"),
                OutsideValues.column("pawn_sample.csv", "b"),
                OutsideValues.column("pawn_sample.csv", "c"));
        List<double[]> outcomes = rows.stream()
                .map(row -> new double[] {row.number("y0"), row.number("y1"), row.number("y2")})
                .toList();
        for (OutsideValues.Row expected : OutsideValues.rows("pawn_indices.csv")) {
            Pawn found = Pawn.of(values, outcomes, (int) expected.count("slices"), PLAN)
                    .get((int) expected.count("setting"));
            assertThat(found.index()).isCloseTo(expected.number("median"), within(1e-12));
            assertThat(found.greatest()).isCloseTo(expected.number("greatest"), within(1e-12));
            assertThat(found.interval().low()).isLessThanOrEqualTo(found.index());
        }
    }

    /** Fixed seeds: a setting that decides all, and one that does nothing. */
    @Test
    void aSettingThatDoesNothingIsNotToldFromChance() {
        SplittableRandom random = new SplittableRandom(11);
        double[] deciding = new double[60];
        double[] idle = new double[60];
        List<double[]> outcomes = new ArrayList<>();
        for (int point = 0; point < 60; point++) {
            deciding[point] = random.nextDouble();
            idle[point] = random.nextDouble();
            outcomes.add(new double[] {deciding[point] + 0.01 * random.nextDouble()});
        }
        List<Pawn> indices = Pawn.of(List.of(deciding, idle), outcomes, 5, PLAN);
        assertThat(indices.get(0).isAboveChance()).isTrue();
        assertThat(indices.get(0).index()).isGreaterThan(0.5);
        assertThat(indices.get(1).isAboveChance()).isFalse();
    }

    @Test
    void tooFewPointsForTheSlicesAreRefused() {
        assertThatThrownBy(() -> Pawn.of(
                        List.of(new double[] {1, 2, 3}),
                        List.of(new double[] {1}, new double[] {2}, new double[] {3}),
                        2,
                        PLAN))
                .hasMessageContaining("points is 3");
    }
}
