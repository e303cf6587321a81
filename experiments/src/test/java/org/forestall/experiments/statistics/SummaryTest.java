package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SummaryTest {

    private static final Offset<Double> TOLERANCE = within(1e-11);

    static List<Row> outsideQuantiles() {
        return OutsideValues.rows("quantiles.csv");
    }

    static List<Row> outsideSummaries() {
        return OutsideValues.rows("summaries.csv");
    }

    @ParameterizedTest
    @MethodSource("outsideQuantiles")
    void quantilesEqualThoseOfR(Row row) {
        double[] values = OutsideValues.sample(row.text("sample")).optionArray();

        assertThat(Quantiles.of(values, row.number("share"))).isCloseTo(row.number("quantile"), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("outsideSummaries")
    void summariesEqualThoseOfR(Row row) {
        Summary summary = Summary.of(OutsideValues.sample(row.text("sample")).optionArray());

        assertThat(summary.mean()).isCloseTo(row.number("mean"), TOLERANCE);
        assertThat(summary.standardDeviation()).isCloseTo(row.number("sd"), TOLERANCE);
        assertThat(summary.minimum()).isCloseTo(row.number("min"), TOLERANCE);
        assertThat(summary.quantile05()).isCloseTo(row.number("q05"), TOLERANCE);
        assertThat(summary.quantile25()).isCloseTo(row.number("q25"), TOLERANCE);
        assertThat(summary.median()).isCloseTo(row.number("q50"), TOLERANCE);
        assertThat(summary.quantile75()).isCloseTo(row.number("q75"), TOLERANCE);
        assertThat(summary.quantile95()).isCloseTo(row.number("q95"), TOLERANCE);
        assertThat(summary.maximum()).isCloseTo(row.number("max"), TOLERANCE);
    }

    @Test
    void meanIntervalOfDifferencesIsThePairedIntervalOfR() {
        Row row = OutsideValues.rows("paired_effects.csv").get(1);
        OutsideValues.Arms arms = OutsideValues.sample(row.text("sample"));
        double[] differences = Moments.differences(arms.optionArray(), arms.baseArray());
        Interval interval = Summary.of(differences).meanInterval(row.number("level"));

        assertThat(interval.low()).isCloseTo(row.number("pairedLow"), TOLERANCE);
        assertThat(interval.high()).isCloseTo(row.number("pairedHigh"), TOLERANCE);
    }

    @Test
    void singleValueHasNoSpreadAndNoBoundOnItsMean() {
        Summary summary = Summary.of(new double[] {4});

        assertThat(summary.standardDeviation()).isZero();
        assertThat(summary.quantile95()).isEqualTo(4);
        assertThat(summary.meanInterval(0.95).isBounded()).isFalse();
    }

    @Test
    void summaryLeavesTheSampleInItsOrder() {
        double[] values = {3, 1, 2};
        Summary.of(values);

        assertThat(values).containsExactly(3, 1, 2);
        assertThatThrownBy(() -> Quantiles.of(values, 1.5)).hasMessageContaining("share is 1.5");
    }
}
