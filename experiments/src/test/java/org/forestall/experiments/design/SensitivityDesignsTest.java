package org.forestall.experiments.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.statistics.SobolIndices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SensitivityDesignsTest {

    private static double[] outcomes(UnitPoints points, ToDoubleFunction<double[]> model) {
        return IntStream.range(0, points.count())
                .mapToDouble(point -> model.applyAsDouble(points.point(point)))
                .toArray();
    }

    @Property(tries = 200)
    void pathsMoveEveryFactorOnceByTheSameStep(
            @ForAll @IntRange(min = 1, max = 6) int paths,
            @ForAll @IntRange(min = 1, max = 8) int factors,
            @ForAll @IntRange(min = 1, max = 4) int halfLevels,
            @ForAll long seed) {
        int levels = 2 * halfLevels;
        MorrisDesign design = MorrisDesign.of(paths, factors, levels, seed);
        double step = levels / (2.0 * (levels - 1));

        for (int path = 0; path < paths; path++) {
            assertThat(design.movedFactors(path))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, factors).boxed().toList());
            for (int move = 0; move < factors; move++) {
                double[] before = design.points().point(path * (factors + 1) + move);
                double[] after = design.points().point(path * (factors + 1) + move + 1);
                int factor = design.movedFactors(path).get(move);
                assertThat(Math.abs(after[factor] - before[factor])).isCloseTo(step, within(1e-12));
                after[factor] = before[factor];
                assertThat(after).containsExactly(before);
            }
        }
    }

    @Test
    void effectsOfAStraightModelAreItsSlopes() {
        MorrisDesign design = MorrisDesign.of(7, 3, 4, 99);
        List<double[]> effects =
                design.effects(outcomes(design.points(), point -> 5 + 2 * point[0] - 3 * point[1] + 0 * point[2]));

        assertThat(effects.get(0)).hasSize(7);
        for (double effect : effects.get(0)) {
            assertThat(effect).isCloseTo(2, within(1e-12));
        }
        for (double effect : effects.get(1)) {
            assertThat(effect).isCloseTo(-3, within(1e-12));
        }
        assertThat(effects.get(2)).containsOnly(0);
    }

    @Test
    void rowsOfASaltelliDesignDifferFromTheirBaseInOneCoordinate() {
        SaltelliDesign design = SaltelliDesign.of(16, 3, 4);

        for (int row = 0; row < 16; row++) {
            double[] first = design.points().point(row * 5);
            double[] second = design.points().point(row * 5 + 4);
            for (int factor = 0; factor < 3; factor++) {
                double[] mixed = first.clone();
                mixed[factor] = second[factor];
                assertThat(design.points().point(row * 5 + 1 + factor)).containsExactly(mixed);
            }
            assertThat(Arrays.equals(first, second)).isFalse();
        }
    }

    /**
     * Exact theory for Ishigami with a = 7 and b = 0.1: first order 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437 (Saltelli and
     * others 2008, Global Sensitivity Analysis, page 196). With 2,048 rows of a scrambled net the estimates have standard
     * deviations below 0.01; a bound of 0.06 is passed by chance less than once in a hundred million.
     */
    @Test
    @Tag("statistical")
    void sharesOfTheIshigamiFunctionAreThoseOfTheory() {
        long seed = Long.getLong("forestall.seed", 20_310_106);
        SaltelliDesign design = SaltelliDesign.of(2048, 3, seed);
        double[] outcomes = outcomes(design.points(), point -> {
            double first = Math.PI * (2 * point[0] - 1);
            double second = Math.PI * (2 * point[1] - 1);
            double third = Math.PI * (2 * point[2] - 1);
            return Math.sin(first) * (1 + 0.1 * Math.pow(third, 4)) + 7 * Math.pow(Math.sin(second), 2);
        });
        List<SobolIndices> indices = SobolIndices.of(3, outcomes, new ResamplingPlan(200, 1, 0.95));

        double[] firstOrder = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        for (int factor = 0; factor < 3; factor++) {
            assertThat(indices.get(factor).firstOrder().estimate())
                    .as("first order of factor %d, seed %d", factor, seed)
                    .isCloseTo(firstOrder[factor], within(0.06));
            assertThat(indices.get(factor).total().estimate())
                    .as("total of factor %d, seed %d", factor, seed)
                    .isCloseTo(total[factor], within(0.06));
        }
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatThrownBy(() -> MorrisDesign.of(3, 3, 3, 1))
                .hasMessageContaining("levels is 3")
                .hasMessageContaining("even");
        assertThatThrownBy(() -> MorrisDesign.of(3, 3, 4, 1).effects(new double[11]))
                .hasMessageContaining("11 outcomes for 12 points");
        assertThatThrownBy(() -> SaltelliDesign.of(8, 501, 1)).hasMessageContaining("at most 500");
        assertThatThrownBy(() -> new SaltelliDesign(8, 2, ScrambledSobol.points(31, 2, 1)))
                .hasMessageContaining("32 points");
    }
}
