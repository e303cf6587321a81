package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.forestall.experiments.statistics.OutsideValues.Arms;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StudentisedBootstrapTest {

    private static final double[] OUTCOMES = {3.1, 0.4, 8.8, 2.7, 5.0, 1.9, 14.2, 0.1};
    private static final ResamplingPlan PLAN = ResamplingPlan.of(42, 0.95);

    static List<Row> outsideIntervals() {
        return OutsideValues.rows("studentised.csv");
    }

    /**
     * Ours has 50,000 resamples, NumPy 400,000. One end then has a standard deviation of about 0.015 standard errors of the
     * estimate; the bound of 0.12 is eight of them. Counts move in steps of a fortieth, a quarter of a standard error, which is
     * added for them.
     */
    @ParameterizedTest
    @MethodSource("outsideIntervals")
    @Tag("statistical")
    void freshResamplesAgreeWithNumPy(Row row) {
        Arms arms = OutsideValues.sample(row.text("sample"));
        long seed = Long.getLong("forestall.seed", 20_310_106);
        ResamplingPlan plan = new ResamplingPlan(50_000, seed, row.number("level"));
        BootstrapEstimate estimate = row.text("statistic").equals("ratio")
                ? StudentisedBootstrap.ratioOfMeans(arms.optionArray(), arms.baseArray(), plan)
                : StudentisedBootstrap.mean(Moments.differences(arms.optionArray(), arms.baseArray()), plan);

        double steps = row.text("sample").equals("tied_counts") ? 0.3 : 0;
        double bound = (0.12 + steps) * row.number("standardError");
        assertThat(estimate.interval().low()).as("seed %d", seed).isCloseTo(row.number("low"), within(bound));
        assertThat(estimate.interval().high()).as("seed %d", seed).isCloseTo(row.number("high"), within(bound));
        assertThat(estimate.interval().kind()).isEqualTo(IntervalKind.STUDENTISED_BOOTSTRAP);
    }

    @Test
    void sameSeedGivesTheSameNumbersAndAnotherSeedOthers() {
        BootstrapEstimate first = StudentisedBootstrap.mean(OUTCOMES, PLAN);

        assertThat(StudentisedBootstrap.mean(OUTCOMES, PLAN)).isEqualTo(first);
        assertThat(StudentisedBootstrap.mean(OUTCOMES, ResamplingPlan.of(43, 0.95)))
                .isNotEqualTo(first);
        assertThat(first.estimate()).isCloseTo(4.525, within(1e-12));
        assertThat(first.standardError()).isPositive();
    }

    /** The studentised bootstrap does not depend on the unit: scaled and shifted values give scaled and shifted ends. */
    @Test
    void endsMoveWithTheUnit() {
        double[] moved = Arrays.stream(OUTCOMES).map(value -> 4 * value + 64).toArray();
        Interval interval = StudentisedBootstrap.mean(OUTCOMES, PLAN).interval();
        Interval ofMoved = StudentisedBootstrap.mean(moved, PLAN).interval();

        assertThat(ofMoved.low()).isCloseTo(4 * interval.low() + 64, within(1e-9));
        assertThat(ofMoved.high()).isCloseTo(4 * interval.high() + 64, within(1e-9));
    }

    @Test
    void equalValuesGiveNoWidth() {
        double[] equal = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        double[] twice = Arrays.stream(OUTCOMES).map(value -> 2 * value).toArray();

        assertThat(StudentisedBootstrap.mean(equal, PLAN).interval())
                .isEqualTo(new Interval(0.1, 0.1, 0.95, IntervalKind.STUDENTISED_BOOTSTRAP));
        assertThat(StudentisedBootstrap.ratioOfMeans(twice, OUTCOMES, PLAN).interval())
                .isEqualTo(new Interval(2, 2, 0.95, IntervalKind.STUDENTISED_BOOTSTRAP));
    }

    @Test
    void twoReplicatesGiveTheWholeLine() {
        double[] two = {1, 2};
        assertThat(StudentisedBootstrap.mean(two, PLAN).interval().isBounded()).isFalse();
        BootstrapEstimate ratio = StudentisedBootstrap.ratioOfMeans(two, new double[] {1, 3}, PLAN);
        assertThat(ratio.estimate()).isEqualTo(0.75);
        assertThat(ratio.cautions()).containsExactly(Caution.TOO_FEW_PAIRS);
    }

    /** With two events in forty one resample in eight has none. */
    @Test
    void resamplesThatMissRareEventsAreToldOf() {
        double[] rare = new double[40];
        rare[3] = 500;
        rare[17] = 900;
        BootstrapEstimate mean = StudentisedBootstrap.mean(rare, PLAN);

        assertThat(mean.interval().isBounded()).isTrue();
        assertThat(mean.interval().contains(mean.estimate())).isTrue();
        assertThat(mean.cautions()).containsExactly(Caution.RESAMPLES_WITHOUT_SPREAD);
    }

    /** Rounding gives equal values a spread of 1e-16 of their size, which must not count as one. */
    @Test
    void roundingIsNoSpread() {
        double[] values = {40, 40, 40 + 1e-14, 40, 40, 42};
        Interval interval = StudentisedBootstrap.mean(values, PLAN).interval();
        assertThat(interval.low()).isBetween(30.0, 40.4);
        assertThat(interval.high()).isBetween(40.3, 60.0);
    }

    @Test
    void ratioOverWhatMayBeZeroHasNoBounds() {
        double[] cost = {10, 11, 9, 10, 12, 10, 9, 11};
        double[] spared = {-40, 60, -55, 70, -30, 45, -20, 10};
        BootstrapEstimate ratio = StudentisedBootstrap.ratioOfMeans(cost, spared, PLAN);

        assertThat(ratio.interval().isBounded()).isFalse();
        assertThat(ratio.cautions()).containsExactly(Caution.RATIO_WITHOUT_BOUNDS);
        assertThatThrownBy(() -> StudentisedBootstrap.ratioOfMeans(cost, new double[8], PLAN))
                .hasMessageContaining("above zero");
    }

    @Test
    void spreadOfEffectsWithoutSpreadIsZeroAndOfTwoSizesStillHasAnInterval() {
        assertThat(ElementaryEffects.spread(new double[] {2, 2, 2, 2}, PLAN)
                        .interval()
                        .halfWidth())
                .isZero();
        BootstrapEstimate twoSizes = ElementaryEffects.spread(new double[] {-1, 1, -1, 1, -1, 1}, PLAN);
        assertThat(twoSizes.estimate()).isCloseTo(Math.sqrt(6 / 5.0), within(1e-12));
        assertThat(twoSizes.interval().isBounded()).isTrue();
    }

    @Test
    void undefinedStatisticIsLeftOutAndWhenOftenUndefinedGivesTheWholeLine() {
        assertThatThrownBy(() -> StudentisedBootstrap.statistic(
                        5,
                        drawn -> new StudentisedBootstrap.Studentised(Double.NaN, 1),
                        StudentisedBootstrap.Ends.EQUAL_TAILS,
                        PLAN))
                .hasMessageContaining("NaN");
        BootstrapEstimate often = StudentisedBootstrap.statistic(
                8,
                drawn -> new StudentisedBootstrap.Studentised(
                        Arrays.stream(drawn).anyMatch(one -> one == 0) ? 1 : Double.NaN, 1),
                StudentisedBootstrap.Ends.SYMMETRIC,
                PLAN);
        assertThat(often.interval().isBounded()).isFalse();
        assertThat(often.cautions()).containsExactly(Caution.STATISTIC_UNDEFINED_IN_RESAMPLES);
    }
}
