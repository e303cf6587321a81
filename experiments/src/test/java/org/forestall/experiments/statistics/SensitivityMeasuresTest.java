package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.forestall.experiments.design.MorrisDesign;
import org.forestall.experiments.statistics.OutsideValues.Row;
import org.forestall.experiments.statistics.SobolIndices.Reading;
import org.junit.jupiter.api.Test;

class SensitivityMeasuresTest {

    private static final ResamplingPlan PLAN = ResamplingPlan.of(8, 0.95);

    @Test
    void indicesEqualThoseOfSaLib() {
        List<SobolIndices> indices = SobolIndices.of(3, OutsideValues.column("sobol_outcomes.csv", "outcome"), PLAN);

        List<Row> rows = OutsideValues.rows("sobol_indices.csv");
        for (int factor = 0; factor < 3; factor++) {
            assertThat(indices.get(factor).firstOrder().estimate())
                    .isCloseTo(rows.get(factor).number("firstOrder"), within(1e-10));
            assertThat(indices.get(factor).total().estimate())
                    .isCloseTo(rows.get(factor).number("total"), within(1e-10));
            assertThat(indices.get(factor)
                            .total()
                            .interval()
                            .contains(rows.get(factor).number("total")))
                    .isTrue();
        }
    }

    @Test
    void elementaryEffectsEqualThoseOfSaLib() {
        MorrisDesign design = MorrisDesign.of(12, 4, 4, 2024);
        List<ElementaryEffects> measures =
                ElementaryEffects.ofEach(design.effects(OutsideValues.column("morris_outcomes.csv", "outcome")), PLAN);

        List<Row> rows = OutsideValues.rows("morris_measures.csv");
        for (int factor = 0; factor < 4; factor++) {
            Row row = rows.get(factor);
            assertThat(measures.get(factor).mean()).isCloseTo(row.number("mean"), within(1e-10));
            assertThat(measures.get(factor).meanAbsolute().estimate())
                    .isCloseTo(row.number("meanAbsolute"), within(1e-10));
            assertThat(measures.get(factor).standardDeviation())
                    .isCloseTo(row.number("standardDeviation"), within(1e-10));
        }
    }

    @Test
    void factorThatDoesNothingIsReadAsNone() {
        // Two factors; the outcome is the first coordinate alone. Rows of A, A with x, A with y, B.
        double[] outcomes = new double[4 * 64];
        for (int row = 0; row < 64; row++) {
            double fromA = (row + 0.5) / 64;
            double fromB = (row * 37 % 64 + 0.5) / 64;
            outcomes[4 * row] = fromA;
            outcomes[4 * row + 1] = fromB;
            outcomes[4 * row + 2] = fromA;
            outcomes[4 * row + 3] = fromB;
        }
        List<SobolIndices> indices = SobolIndices.of(2, outcomes, PLAN);

        assertThat(indices.get(1).total().estimate()).isZero();
        assertThat(indices.get(1).readTotal()).isEqualTo(Reading.NONE);
        assertThat(indices.get(1).readFirstOrder()).isEqualTo(Reading.NONE);
        assertThat(indices.get(0).readTotal()).isEqualTo(Reading.SOME);
        assertThat(indices.get(0).overlaps(indices.get(1))).isFalse();
        assertThat(indices.get(0).overlaps(indices.get(0))).isTrue();
    }

    @Test
    void wideIntervalAroundZeroIsReadAsUnclear() {
        BootstrapEstimate wide = new BootstrapEstimate(
                0.2, 0.2, 0, new Interval(-0.1, 0.6, 0.95, IntervalKind.BCA_BOOTSTRAP), 999, 0, List.of());

        assertThat(new SobolIndices(wide, wide).readFirstOrder()).isEqualTo(Reading.UNCLEAR);
    }

    @Test
    void outcomesWithoutVarianceOrOfTheWrongNumberAreRefused() {
        assertThatThrownBy(() -> SobolIndices.of(2, new double[8], PLAN)).hasMessageContaining("no variance");
        assertThatThrownBy(() -> SobolIndices.of(2, new double[9], PLAN)).hasMessageContaining("multiple of 4");
    }

    @Test
    void noiseShareEqualsTheVarianceComponentsOfR() {
        List<double[]> outcomes = OutsideValues.rows("noise_outcomes.csv").stream()
                .map(row -> row.cells().values().stream()
                        .mapToDouble(Double::parseDouble)
                        .toArray())
                .toList();
        NoiseShare share = NoiseShare.of(outcomes);
        Row row = OutsideValues.rows("noise_share.csv").get(0);

        assertThat(share.settings()).isCloseTo(row.number("settings"), within(1e-12));
        assertThat(share.commonChance()).isCloseTo(row.number("commonChance"), within(1e-12));
        assertThat(share.remainder()).isCloseTo(row.number("remainder"), within(1e-12));
        assertThat(share.settingsTried()).isEqualTo(8);
        assertThat(share.replicates()).isEqualTo(6);
    }

    @Test
    void equalOutcomesHaveNoVarianceToSplit() {
        assertThatThrownBy(() -> NoiseShare.of(List.of(new double[] {0.1, 0.1}, new double[] {0.1, 0.1})))
                .hasMessageContaining("all outcomes equal 0.1");
    }
}
