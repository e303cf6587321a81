package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairedRiskTest {

    private static final double TOLERANCE = 1e-9;

    static List<Row> outsideTables() {
        return OutsideValues.rows("paired_tables.csv");
    }

    static List<Row> outsideShares() {
        return OutsideValues.rows("wilson.csv");
    }

    private static PairedCounts counts(Row row) {
        return new PairedCounts(
                row.count("both"), row.count("optionOnly"), row.count("baseOnly"), row.count("neither"));
    }

    @ParameterizedTest
    @MethodSource("outsideShares")
    void wilsonIntervalEqualsThatOfR(Row row) {
        Share share = Share.of(row.count("count"), row.count("total"), row.number("level"));

        assertThat(share.interval().low()).isCloseTo(row.number("low"), within(TOLERANCE));
        assertThat(share.interval().high()).isCloseTo(row.number("high"), within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("outsideTables")
    void differenceHasTheNewcombeIntervalOfTheBook(Row row) {
        PairedRisk risk = PairedRisk.of(counts(row), row.number("level"));

        assertThat(risk.differenceInterval().low()).isCloseTo(row.number("newcombeLow"), within(TOLERANCE));
        assertThat(risk.differenceInterval().high()).isCloseTo(row.number("newcombeHigh"), within(TOLERANCE));
    }

    @ParameterizedTest
    @MethodSource("outsideTables")
    void ratioHasTheBonettPriceIntervalOfTheBook(Row row) {
        PairedRisk risk = PairedRisk.of(counts(row), row.number("level"));

        assertThat(risk.ratioInterval().low()).isCloseTo(row.number("ratioLow"), within(1e-8));
        if (Double.isInfinite(row.number("ratioHigh"))) {
            assertThat(risk.ratioInterval().high()).isInfinite();
        } else {
            assertThat(risk.ratioInterval().high()).isCloseTo(row.number("ratioHigh"), within(1e-8));
        }
    }

    @ParameterizedTest
    @MethodSource("outsideTables")
    void balanceOfBetterAndWorseHasTheTangoIntervalOfTheBook(Row row) {
        PairedCounts counts = counts(row);
        Interval interval =
                ChanceOfBetter.tango(counts.optionOnly(), counts.baseOnly(), counts.pairs(), row.number("level"));

        assertThat(interval.low()).isCloseTo(row.number("tangoLow"), within(TOLERANCE));
        assertThat(interval.high()).isCloseTo(row.number("tangoHigh"), within(TOLERANCE));
    }

    @Test
    void pairsAreCountedByWhereTheEventHappened() {
        boolean[] option = {true, true, false, false, false, true};
        boolean[] base = {true, false, true, false, false, false};

        assertThat(PairedCounts.of(option, base)).isEqualTo(new PairedCounts(1, 2, 1, 2));
    }

    @Test
    void noEventAnywhereGivesNoRatioButABoundedDifference() {
        PairedRisk risk = PairedRisk.of(new PairedCounts(0, 0, 0, 400), 0.95);

        assertThat(risk.difference()).isZero();
        assertThat(risk.differenceInterval().contains(0)).isTrue();
        assertThat(risk.differenceInterval().halfWidth()).isBetween(0.005, 0.02);
        assertThat(risk.ratio()).isEmpty();
        assertThat(risk.ratioInterval().low()).isZero();
        assertThat(risk.ratioInterval().high()).isInfinite();
        assertThat(risk.cautions()).containsExactly(Caution.NO_EVENT_UNDER_EITHER, Caution.ALL_PAIRS_AGREE);
    }

    @Test
    void noEventUnderTheBaseLeavesTheRatioWithoutUpperBound() {
        PairedRisk risk = PairedRisk.of(new PairedCounts(0, 3, 0, 97), 0.95);

        assertThat(risk.ratio()).isEmpty();
        assertThat(risk.ratioInterval().high()).isInfinite();
        assertThat(risk.ratioInterval().low()).isPositive();
        assertThat(risk.cautions()).containsExactly(Caution.NO_EVENT_UNDER_BASE);
    }

    @Test
    void noEventUnderTheOptionGivesARatioOfZeroWithAnUpperBound() {
        PairedRisk risk = PairedRisk.of(new PairedCounts(0, 0, 3, 97), 0.95);

        assertThat(risk.ratio()).hasValue(0);
        assertThat(risk.ratioInterval().low()).isZero();
        assertThat(risk.ratioInterval().high()).isFinite();
        assertThat(risk.cautions()).containsExactly(Caution.NO_EVENT_UNDER_OPTION);
    }

    @Test
    void impossibleCountsAreRefused() {
        assertThatThrownBy(() -> new PairedCounts(0, 0, 0, 0)).hasMessageContaining("number of pairs is 0");
        assertThatThrownBy(() -> new PairedCounts(1, -1, 0, 0)).hasMessageContaining("optionOnly is -1");
        assertThatThrownBy(() -> Share.of(5, 4, 0.95)).hasMessageContaining("0..4");
    }

    @Property
    void intervalsHoldTheEstimateAndStayOnTheirScale(
            @ForAll @IntRange(max = 300) int both,
            @ForAll @IntRange(max = 300) int optionOnly,
            @ForAll @IntRange(max = 300) int baseOnly,
            @ForAll @IntRange(max = 300) int neither) {
        PairedCounts counts = new PairedCounts(both, optionOnly, baseOnly, neither + 1);
        PairedRisk risk = PairedRisk.of(counts, 0.95);

        assertThat(risk.differenceInterval().contains(risk.difference())).isTrue();
        assertThat(risk.differenceInterval().low()).isGreaterThanOrEqualTo(-1);
        assertThat(risk.differenceInterval().high()).isLessThanOrEqualTo(1);
        assertThat(risk.differenceInterval().halfWidth()).isPositive();
        risk.ratio().ifPresent(ratio -> assertThat(risk.ratioInterval().contains(ratio))
                .isTrue());
    }

    @Property
    void exchangingTheArmsMirrorsTheDifference(
            @ForAll @IntRange(max = 50) int both,
            @ForAll @IntRange(max = 50) int optionOnly,
            @ForAll @IntRange(max = 50) int baseOnly) {
        PairedRisk forth = PairedRisk.of(new PairedCounts(both, optionOnly, baseOnly, 20), 0.9);
        PairedRisk back = PairedRisk.of(new PairedCounts(both, baseOnly, optionOnly, 20), 0.9);

        assertThat(forth.differenceInterval().low())
                .isCloseTo(-back.differenceInterval().high(), within(1e-12));
    }
}
