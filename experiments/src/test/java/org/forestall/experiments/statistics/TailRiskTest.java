package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TailRiskTest {

    private static final ResamplingPlan PLAN = ResamplingPlan.of(17, 0.95);

    static List<Row> outsideTails() {
        return OutsideValues.rows("tail_means.csv");
    }

    @ParameterizedTest
    @MethodSource("outsideTails")
    void tailMeanEqualsTheMinimisationThatDefinesIt(Row row) {
        double[] values = OutsideValues.sample(row.text("sample")).optionArray();
        double share = row.number("worstShare");

        assertThat(TailRisk.tailMean(values.clone(), share, Preference.LOWER_IS_BETTER))
                .isCloseTo(row.number("upper"), within(1e-9));
        assertThat(TailRisk.tailMean(values.clone(), share, Preference.HIGHER_IS_BETTER))
                .isCloseTo(row.number("lower"), within(1e-9));
    }

    @Test
    void thresholdAndMeanStandAtTheBadEnd() {
        double[] values =
                IntStream.rangeClosed(1, 200).mapToDouble(value -> value).toArray();
        TailRisk harm = TailRisk.of(values, 0.05, Preference.LOWER_IS_BETTER, PLAN);
        TailRisk safety = TailRisk.of(values, 0.05, Preference.HIGHER_IS_BETTER, PLAN);

        assertThat(harm.tailMean().estimate()).isCloseTo(195.5, within(1e-9));
        assertThat(harm.threshold()).isCloseTo(190.05, within(1e-9));
        assertThat(harm.tailMean().interval().contains(195.5)).isTrue();
        assertThat(safety.tailMean().estimate()).isCloseTo(5.5, within(1e-9));
        assertThat(safety.threshold()).isCloseTo(10.95, within(1e-9));
        assertThat(harm.tailMean().cautions()).containsExactly(Caution.FEW_RUNS_IN_TAIL);
        assertThat(TailRisk.of(values, 0.1, Preference.LOWER_IS_BETTER, PLAN)
                        .tailMean()
                        .cautions())
                .isEmpty();
    }

    @Test
    void fewRunsInTheTailAreNamed() {
        double[] values = IntStream.range(0, 100).mapToDouble(Math::sqrt).toArray();

        assertThat(TailRisk.of(values, 0.05, Preference.LOWER_IS_BETTER, PLAN)
                        .tailMean()
                        .cautions())
                .contains(Caution.FEW_RUNS_IN_TAIL);
    }

    @Test
    void equalArmsGiveADifferenceOfExactlyZero() {
        double[] values = IntStream.range(0, 100).mapToDouble(Math::sqrt).toArray();
        BootstrapEstimate difference =
                TailRisk.difference(values, values.clone(), 0.2, Preference.LOWER_IS_BETTER, PLAN);

        assertThat(difference.estimate()).isZero();
        assertThat(difference.interval().halfWidth()).isZero();
    }

    @Test
    void optionThatCapsTheWorstRunsLowersTheTailByTheirMeanExcess() {
        double[] base =
                IntStream.rangeClosed(1, 100).mapToDouble(value -> value).toArray();
        double[] option = IntStream.rangeClosed(1, 100)
                .mapToDouble(value -> Math.min(value, 90))
                .toArray();
        BootstrapEstimate difference = TailRisk.difference(option, base, 0.1, Preference.LOWER_IS_BETTER, PLAN);

        assertThat(difference.estimate()).isCloseTo(-5.5, within(1e-9));
        assertThat(difference.interval().high()).isNegative();
    }

    @Test
    void shareOutsideItsRangeIsRefused() {
        assertThatThrownBy(() -> TailRisk.of(new double[] {1, 2, 3}, 0, Preference.LOWER_IS_BETTER, PLAN))
                .hasMessageContaining("worst share is 0");
    }
}
