package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.forestall.experiments.statistics.OutsideValues.Arms;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairedEffectTest {

    private static final double TOLERANCE = 1e-11;

    static List<Row> outsideEffects() {
        return OutsideValues.rows("paired_effects.csv");
    }

    @ParameterizedTest
    @MethodSource("outsideEffects")
    void pairedIntervalEqualsThatOfR(Row row) {
        Arms arms = OutsideValues.sample(row.text("sample"));
        PairedEffect effect = PairedEffect.of(arms.optionArray(), arms.baseArray(), row.number("level"));

        assertThat(effect.pairs()).isEqualTo(arms.option().size());
        assertThat(effect.difference()).isCloseTo(row.number("difference"), within(TOLERANCE));
        assertThat(effect.interval().low()).isCloseTo(row.number("pairedLow"), within(TOLERANCE));
        assertThat(effect.interval().high()).isCloseTo(row.number("pairedHigh"), within(TOLERANCE));
        assertThat(effect.varianceReductionFactor().orElseThrow()).isCloseTo(row.number("factor"), within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("outsideEffects")
    void intervalIsPairedAtEveryCorrelationAndWarnsWhereMatchingDidNotHelp(Row row) {
        Arms arms = OutsideValues.sample(row.text("sample"));
        PairedEffect effect = PairedEffect.of(arms.optionArray(), arms.baseArray(), row.number("level"));
        double correlation = row.number("correlation");

        if (Double.isNaN(correlation)) {
            assertThat(effect.correlation()).isEmpty();
        } else {
            assertThat(effect.correlation().orElseThrow()).isCloseTo(correlation, within(TOLERANCE));
        }
        assertThat(effect.interval().kind()).isEqualTo(IntervalKind.STUDENT_T_PAIRED);
        assertThat(effect.cautions().contains(Caution.MATCHING_DID_NOT_HELP)).isEqualTo(correlation <= 0);
    }

    @Test
    void equalArmsGiveExactlyZeroWithoutWidth() {
        double[] outcomes = {0.1, 7.3, 2.2, 1e9, 0.3};
        PairedEffect effect = PairedEffect.of(outcomes, outcomes.clone(), 0.95);

        assertThat(effect.difference()).isZero();
        assertThat(effect.interval().low()).isZero();
        assertThat(effect.interval().high()).isZero();
        assertThat(effect.standardError()).isZero();
        assertThat(effect.varianceReductionFactor()).isEmpty();
        assertThat(effect.cautions()).containsExactly(Caution.SAME_IN_EVERY_PAIR);
    }

    @Test
    void armsWithoutAnySpreadGiveNoNumberThatIsNotOne() {
        PairedEffect effect = PairedEffect.of(new double[] {0.1, 0.1, 0.1}, new double[] {0.3, 0.3, 0.3}, 0.95);

        assertThat(effect.interval().low())
                .isEqualTo(0.1 - 0.3)
                .isEqualTo(effect.interval().high());
        assertThat(effect.correlation()).isEmpty();
        assertThat(effect.cautions()).containsExactly(Caution.SAME_SHIFT_IN_EVERY_PAIR);
    }

    @Test
    void singlePairGivesTheWholeLine() {
        PairedEffect effect = PairedEffect.of(new double[] {3}, new double[] {5}, 0.9);

        assertThat(effect.difference()).isEqualTo(-2);
        assertThat(effect.interval().isBounded()).isFalse();
        assertThat(effect.cautions()).containsExactly(Caution.TOO_FEW_PAIRS);
    }

    @Test
    void unmatchedLengthsAndValuesThatAreNotNumbersAreRefusedByName() {
        assertThatThrownBy(() -> PairedEffect.of(new double[3], new double[2], 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("option has 3")
                .hasMessageContaining("base has 2");
        assertThatThrownBy(() -> PairedEffect.of(new double[2], new double[] {1, Double.NaN}, 0.95))
                .hasMessageContaining("base[1] is NaN");
        assertThatThrownBy(() -> PairedEffect.of(new double[0], new double[0], 0.95))
                .hasMessageContaining("option is empty");
        assertThatThrownBy(() -> PairedEffect.of(new double[2], new double[2], 95))
                .hasMessageContaining("level is 95");
    }

    @Property
    void swappingTheArmsMirrorsTheInterval(
            @ForAll @Size(min = 2, max = 20) List<@DoubleRange(min = -1e6, max = 1e6) Double> option,
            @ForAll @DoubleRange(min = -1e3, max = 1e3) double shift) {
        double[] first = option.stream().mapToDouble(Double::doubleValue).toArray();
        double[] second =
                Arrays.stream(first).map(value -> Math.sin(value) + shift).toArray();
        PairedEffect forth = PairedEffect.of(first, second, 0.95);
        PairedEffect back = PairedEffect.of(second, first, 0.95);

        assertThat(forth.interval().low()).isCloseTo(-back.interval().high(), within(1e-6));
        assertThat(forth.interval().high()).isCloseTo(-back.interval().low(), within(1e-6));
    }
}
