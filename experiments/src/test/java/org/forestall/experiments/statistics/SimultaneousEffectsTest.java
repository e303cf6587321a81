package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.forestall.experiments.statistics.OutsideValues.Arms;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.forestall.experiments.statistics.SimultaneousEffects.OptionEffect;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimultaneousEffectsTest {

    private static final double[] BASE = OutsideValues.column("several_options.csv", "base");
    private static final List<double[]> OPTIONS = List.of(
            OutsideValues.column("several_options.csv", "first"),
            OutsideValues.column("several_options.csv", "second"),
            OutsideValues.column("several_options.csv", "third"));

    static List<Row> wilcoxonRows() {
        return OutsideValues.rows("wilcoxon.csv");
    }

    static List<Row> effectRows() {
        return OutsideValues.rows("paired_effects.csv");
    }

    /**
     * Ours has 20,000 resamples, the outside value 400,000. The standard deviation of the critical value is below 0.015 at
     * either level; the bound of 0.1 is over six of them, so a false alarm is rarer than one in a hundred million.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 0.95})
    @Tag("statistical")
    void criticalValueAgreesWithTheOutsideResampling(double level) {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        SimultaneousEffects effects =
                SimultaneousEffects.of(OPTIONS, BASE, PairedTest.STUDENT_T, new ResamplingPlan(20_000, seed, level));
        String quantity = "criticalValue" + Math.round(100 * level);
        double outside = OutsideValues.rows("several_options_expected.csv").stream()
                .filter(row -> row.text("quantity").equals(quantity))
                .findFirst()
                .orElseThrow()
                .number("value");

        assertThat(effects.criticalValue()).as("seed %d", seed).isCloseTo(outside, within(0.1));
    }

    @Test
    void eachIntervalIsTheMeanWithTheCommonMultipleOfItsOwnError() {
        SimultaneousEffects effects =
                SimultaneousEffects.of(OPTIONS, BASE, PairedTest.WILCOXON_SIGNED_RANK, ResamplingPlan.of(3, 0.95));

        assertThat(effects.comparisons()).isEqualTo(3);
        for (OptionEffect option : effects.effects()) {
            assertThat(option.simultaneous().halfWidth())
                    .isCloseTo(effects.criticalValue() * option.effect().standardError(), within(1e-12));
            assertThat(option.simultaneous().kind()).isEqualTo(IntervalKind.MAX_T_SIMULTANEOUS);
            assertThat(option.simultaneous().halfWidth())
                    .isGreaterThan(option.effect().interval().halfWidth());
            assertThat(option.holmAdjustedP()).isGreaterThanOrEqualTo(option.pValue());
        }
    }

    @Test
    void optionEqualToTheBaseKeepsAnIntervalOfZeroAndChangesNoOther() {
        List<double[]> withTwin = new ArrayList<>(OPTIONS);
        withTwin.add(BASE.clone());
        SimultaneousEffects alone =
                SimultaneousEffects.of(OPTIONS, BASE, PairedTest.STUDENT_T, ResamplingPlan.of(9, 0.95));
        SimultaneousEffects joined =
                SimultaneousEffects.of(withTwin, BASE, PairedTest.STUDENT_T, ResamplingPlan.of(9, 0.95));

        assertThat(joined.criticalValue()).isEqualTo(alone.criticalValue());
        OptionEffect twin = joined.effects().get(3);
        assertThat(twin.simultaneous().low()).isZero();
        assertThat(twin.simultaneous().high()).isZero();
        assertThat(twin.pValue()).isEqualTo(1);
        assertThat(twin.holmAdjustedP()).isEqualTo(1);
    }

    @Test
    void rareDifferenceGivesAFiniteIntervalAndSaysThatSpreadWasReplaced() {
        double[] base = new double[200];
        double[] option = new double[200];
        option[17] = -1;
        option[81] = -2;
        SimultaneousEffects effects =
                SimultaneousEffects.of(List.of(option), base, PairedTest.SIGN, ResamplingPlan.of(2, 0.95));

        assertThat(effects.resamplesWithoutSpread()).isPositive();
        assertThat(effects.cautions()).containsExactly(Caution.RESAMPLES_WITHOUT_SPREAD);
        assertThat(effects.effects().get(0).simultaneous().isBounded()).isTrue();
    }

    @Test
    void twoPairsGiveTheWholeLine() {
        SimultaneousEffects effects = SimultaneousEffects.of(
                List.of(new double[] {1, 2}), new double[] {2, 5}, PairedTest.STUDENT_T, ResamplingPlan.of(2, 0.95));

        assertThat(effects.effects().get(0).simultaneous().isBounded()).isFalse();
        assertThat(effects.cautions()).containsExactly(Caution.TOO_FEW_PAIRS);
    }

    @ParameterizedTest
    @MethodSource("wilcoxonRows")
    void signedRankTestEqualsThatOfSciPy(Row row) {
        Arms arms = OutsideValues.sample(row.text("sample"));

        assertThat(PairedTest.WILCOXON_SIGNED_RANK.pValue(arms.optionArray(), arms.baseArray()))
                .isCloseTo(row.number("p"), within(1e-9 * row.number("p")));
    }

    @ParameterizedTest
    @MethodSource("effectRows")
    void studentAndSignTestsEqualThoseOfR(Row row) {
        Arms arms = OutsideValues.sample(row.text("sample"));

        assertThat(PairedTest.STUDENT_T.pValue(arms.optionArray(), arms.baseArray()))
                .isCloseTo(row.number("tTestP"), within(1e-8 * row.number("tTestP")));
        assertThat(PairedTest.SIGN.pValue(arms.optionArray(), arms.baseArray()))
                .isCloseTo(row.number("signP"), within(1e-8 * row.number("signP")));
    }

    @Test
    void holmAdjustmentEqualsThatOfR() {
        OutsideValues.rows("holm.csv").stream()
                .collect(Collectors.groupingBy(row -> row.text("set")))
                .forEach((set, rows) -> {
                    List<Double> adjusted = HolmAdjustment.adjust(
                            rows.stream().map(row -> row.number("p")).toList());
                    for (int index = 0; index < rows.size(); index++) {
                        assertThat(adjusted.get(index))
                                .as("set %s, row %d", set, index)
                                .isCloseTo(rows.get(index).number("holm"), within(1e-14));
                    }
                });
    }

    @Test
    void pairsWithoutDifferenceGiveAPValueOfOne() {
        double[] outcomes = {1, 4, 2, 2};
        for (PairedTest test : PairedTest.values()) {
            assertThat(test.pValue(outcomes, outcomes.clone())).as(test.name()).isEqualTo(1);
        }
    }
}
