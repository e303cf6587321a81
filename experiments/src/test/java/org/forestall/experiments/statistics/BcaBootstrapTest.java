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

class BcaBootstrapTest {

    private static final double[] OUTCOMES = {3.1, 0.4, 8.8, 2.7, 5.0, 1.9, 14.2, 0.1};

    static List<Row> outsideIntervals() {
        return OutsideValues.rows("bca.csv");
    }

    static List<Row> outsideEnds() {
        return OutsideValues.rows("bca_given_resamples_ends.csv");
    }

    private static double[] given(String kind) {
        return OutsideValues.rows("bca_given_resamples.csv").stream()
                .filter(row -> row.text("kind").equals(kind))
                .mapToDouble(row -> row.number("value"))
                .toArray();
    }

    @ParameterizedTest
    @MethodSource("outsideEnds")
    void sameResamplesGiveTheEndsOfSciPy(Row row) {
        double[] data = given("datum");
        double sum = Arrays.stream(data).sum();
        double[] leaveOneOut = Arrays.stream(data)
                .map(value -> (sum - value) / (data.length - 1))
                .toArray();
        Interval interval =
                BcaBootstrap.interval(given("resampled"), sum / data.length, leaveOneOut, row.number("level"));

        assertThat(interval.low()).isCloseTo(row.number("low"), within(1e-9));
        assertThat(interval.high()).isCloseTo(row.number("high"), within(1e-9));
        assertThat(interval.kind()).isEqualTo(IntervalKind.BCA_BOOTSTRAP);
    }

    /**
     * Ours has 50,000 resamples, SciPy 200,000. One end then has a standard deviation of about 0.019 standard errors of the
     * estimate; the bound of 0.12 is more than six of them, so twelve rows together raise a false alarm less than once in
     * ten million runs. Counts move in steps of a fortieth, a quarter of a standard error, which is added for them.
     */
    @ParameterizedTest
    @MethodSource("outsideIntervals")
    @Tag("statistical")
    void freshResamplesAgreeWithSciPy(Row row) {
        Arms arms = OutsideValues.sample(row.text("sample"));
        double[] option = arms.optionArray();
        double[] base = arms.baseArray();
        long seed = Long.getLong("forestall.seed", 20_310_106);
        ResamplingPlan plan = new ResamplingPlan(50_000, seed, row.number("level"));
        BootstrapEstimate estimate = row.text("statistic").equals("meanDifference")
                ? BcaBootstrap.meanDifference(option, base, plan)
                : BcaBootstrap.statistic(option.length, drawn -> total(option, drawn) / total(base, drawn), plan);

        double steps = row.text("sample").equals("tied_counts") ? 0.3 : 0;
        double bound = (0.12 + steps) * row.number("standardError");
        assertThat(estimate.interval().low()).as("seed %d", seed).isCloseTo(row.number("low"), within(bound));
        assertThat(estimate.interval().high()).as("seed %d", seed).isCloseTo(row.number("high"), within(bound));
        assertThat(estimate.standardError() / row.number("standardError"))
                .as("seed %d", seed)
                .isBetween(0.97, 1.03);
    }

    private static double total(double[] values, int[] drawn) {
        return Arrays.stream(drawn).mapToDouble(replicate -> values[replicate]).sum();
    }

    @Test
    void sameSeedGivesTheSameNumbersAndAnotherSeedOthers() {
        BootstrapEstimate first = BcaBootstrap.mean(OUTCOMES, ResamplingPlan.of(42, 0.95));

        assertThat(BcaBootstrap.mean(OUTCOMES, ResamplingPlan.of(42, 0.95))).isEqualTo(first);
        assertThat(BcaBootstrap.mean(OUTCOMES, ResamplingPlan.of(43, 0.95))).isNotEqualTo(first);
    }

    @Test
    void equalValuesGiveNoWidth() {
        double[] equal = {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1};
        BootstrapEstimate estimate = BcaBootstrap.mean(equal, ResamplingPlan.of(1, 0.95));

        assertThat(estimate.interval()).isEqualTo(new Interval(0.1, 0.1, 0.95, IntervalKind.BCA_BOOTSTRAP));
        assertThat(estimate.standardError()).isZero();
        assertThat(BcaBootstrap.meanDifference(OUTCOMES, OUTCOMES.clone(), ResamplingPlan.of(1, 0.95))
                        .interval())
                .isEqualTo(new Interval(0, 0, 0.95, IntervalKind.BCA_BOOTSTRAP));
    }

    @Test
    void twoReplicatesGiveTheWholeLine() {
        BootstrapEstimate estimate = BcaBootstrap.mean(new double[] {1, 2}, ResamplingPlan.of(1, 0.95));

        assertThat(estimate.estimate()).isEqualTo(1.5);
        assertThat(estimate.interval().isBounded()).isFalse();
        assertThat(estimate.cautions()).containsExactly(Caution.TOO_FEW_PAIRS);
    }

    @Test
    void estimateBeyondEveryResampleFallsBackToPercentilesByName() {
        double[] resampled = {1, 2, 3, 4, 5};
        Interval interval = BcaBootstrap.interval(resampled, 9, OUTCOMES, 0.5);

        assertThat(interval).isEqualTo(new Interval(2, 4, 0.5, IntervalKind.PERCENTILE_BOOTSTRAP));
    }

    @Test
    void oftenUndefinedStatisticGivesTheWholeLineAndSaysSo() {
        // The ratio is undefined whenever replicate 0 is not drawn, which happens in about a third of the resamples.
        ResampledStatistic ratio = drawn -> {
            long hits = Arrays.stream(drawn).filter(replicate -> replicate == 0).count();
            return hits == 0 ? Double.NaN : drawn.length / (double) hits;
        };
        BootstrapEstimate estimate = BcaBootstrap.statistic(8, ratio, ResamplingPlan.of(5, 0.95));

        assertThat(estimate.interval().isBounded()).isFalse();
        assertThat(estimate.undefinedResamples()).isPositive();
        assertThat(estimate.resamples() + estimate.undefinedResamples()).isEqualTo(ResamplingPlan.DEFAULT_RESAMPLES);
        assertThat(estimate.cautions()).containsExactly(Caution.STATISTIC_UNDEFINED_IN_RESAMPLES);
    }

    @Test
    void undefinedEstimateIsRefused() {
        assertThatThrownBy(() -> BcaBootstrap.statistic(5, drawn -> Double.NaN, ResamplingPlan.of(1, 0.95)))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> new ResamplingPlan(99, 1, 0.95)).hasMessageContaining("at least 100");
    }
}
