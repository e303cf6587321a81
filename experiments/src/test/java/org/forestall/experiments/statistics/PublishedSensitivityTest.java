package org.forestall.experiments.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forestall.experiments.design.InteractionDesign;
import org.forestall.experiments.design.MorrisDesign;
import org.forestall.experiments.design.SaltelliDesign;
import org.forestall.experiments.design.UnitPoints;
import org.junit.jupiter.api.Test;

/**
 * Two functions whose indices are known in closed form: that of Ishigami and Homma 1990 (a = 7, b = 0.1; values as in Saltelli
 * and others 2008, Global Sensitivity Analysis, p. 179: first 0.3139, 0.4424, 0; total 0.5576, 0.4424, 0.2437) and the g-function
 * of Sobol (a = 0, 1, 4.5, 9, 99, 99; first 0.716, 0.179, 0.0237, 0.0072, 0.0001, 0.0001; total 0.787, 0.242, 0.0343, 0.0105,
 * 0.0001, 0.0001 after Saltelli and others 2010, Computer Physics Communications 181, p. 266, worked out below).
 *
 * <p>Seeds are fixed; the tolerance of each index is the width of its own interval, so the stated error is what is tested.
 */
class PublishedSensitivityTest {

    private static final ResamplingPlan PLAN = new ResamplingPlan(499, 1, 0.99);
    private static final double[] A = {0, 1, 4.5, 9, 99, 99};

    private static double sobolG(double[] unit) {
        double product = 1;
        for (int factor = 0; factor < A.length; factor++) {
            product *= (Math.abs(4 * unit[factor] - 2) + A[factor]) / (1 + A[factor]);
        }
        return product;
    }

    private static double partial(int factor) {
        return 1 / (3 * Math.pow(1 + A[factor], 2));
    }

    private static double variance() {
        return IntStream.range(0, A.length)
                        .mapToDouble(factor -> 1 + partial(factor))
                        .reduce(1, (a, b) -> a * b)
                - 1;
    }

    private static double[] outcomes(UnitPoints points, ToDoubleFunction<double[]> function) {
        return IntStream.range(0, points.count())
                .mapToDouble(point -> function.applyAsDouble(points.point(point)))
                .toArray();
    }

    private static void near(BootstrapEstimate found, double published, double atMost) {
        double halfWidth = Math.max(found.interval().halfWidth(), 1e-3);
        assertThat(halfWidth).isLessThan(atMost);
        assertThat(found.estimate()).isCloseTo(published, within(halfWidth));
    }

    @Test
    void indicesOfIshigamiAreThePublishedOnes() {
        List<SobolIndices> indices =
                SobolIndices.of(3, outcomes(SaltelliDesign.of(2048, 3, 9).points(), Ishigami::at), PLAN);
        assertThat(Ishigami.TOTAL.get(0)).isCloseTo(0.5576, within(1e-4));
        near(indices.get(0).firstOrder(), 0.3139, 0.1);
        near(indices.get(1).firstOrder(), 0.4424, 0.1);
        near(indices.get(2).firstOrder(), 0, 0.1);
        near(indices.get(0).total(), 0.5576, 0.1);
        near(indices.get(1).total(), 0.4424, 0.1);
        near(indices.get(2).total(), 0.2437, 0.1);
    }

    @Test
    void indicesOfTheGFunctionAreThoseOfTheory() {
        assertThat(partial(0) / variance()).isCloseTo(0.716, within(0.001));
        List<SobolIndices> indices = SobolIndices.of(
                6, outcomes(SaltelliDesign.of(2048, 6, 4).points(), PublishedSensitivityTest::sobolG), PLAN);
        for (int factor = 0; factor < A.length; factor++) {
            near(indices.get(factor).firstOrder(), partial(factor) / variance(), 0.1);
            double total = partial(factor) * (1 + variance()) / (1 + partial(factor)) / variance();
            near(indices.get(factor).total(), total, 0.1);
        }
    }

    private static BootstrapEstimate interaction(
            int rows, int factors, long seed, int first, int second, ToDoubleFunction<double[]> function) {
        double[] outcomes = outcomes(InteractionDesign.of(rows, factors, seed).points(), function);
        int width = InteractionDesign.width(factors);
        List<List<double[]>> places = new ArrayList<>();
        for (int place : new int[] {0, 1 + first, 1 + second, InteractionDesign.place(factors, first, second)}) {
            places.add(IntStream.range(0, rows)
                    .mapToObj(row -> new double[] {outcomes[row * width + place]})
                    .toList());
        }
        return TotalInteraction.of(places.get(0), places.get(1), places.get(2), places.get(3), PLAN);
    }

    /** Of Ishigami only the first and third act together, with 0.2437 of the variance. */
    @Test
    void interactionsOfIshigamiAreThePublishedOnes() {
        near(interaction(2048, 3, 5, 0, 2, Ishigami::at), 0.2437, 0.1);
        assertThat(interaction(256, 3, 5, 0, 1, Ishigami::at).estimate()).isCloseTo(0, within(1e-12));
        assertThat(interaction(256, 3, 5, 1, 2, Ishigami::at).estimate()).isCloseTo(0, within(1e-12));
    }

    /** V_i V_j times the product of 1 + V_k over the others, over V. */
    @Test
    void interactionsOfTheGFunctionAreThoseOfTheory() {
        for (int first = 0; first < 3; first++) {
            for (int second = first + 1; second < 4; second++) {
                double theory = partial(first)
                        * partial(second)
                        * (1 + variance())
                        / (1 + partial(first))
                        / (1 + partial(second))
                        / variance();
                near(interaction(2048, 6, 8, first, second, PublishedSensitivityTest::sobolG), theory, 0.05);
            }
        }
    }

    /** Noise that acts at each point by itself looks like interaction; replicates tell it apart. */
    @Test
    void chanceInTheRunsIsNotCountedAsInteraction() {
        java.util.SplittableRandom luck = new java.util.SplittableRandom(3);
        int rows = 200;
        List<List<double[]>> places = new ArrayList<>();
        UnitPoints points = InteractionDesign.of(rows, 2, 6).points();
        for (int place = 0; place < 4; place++) {
            List<double[]> outcomes = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                double[] point = points.point(row * 4 + place);
                outcomes.add(IntStream.range(0, 10)
                        .mapToDouble(replicate -> point[0] + point[1] + luck.nextDouble() - 0.5)
                        .toArray());
            }
            places.add(outcomes);
        }
        BootstrapEstimate index = TotalInteraction.of(places.get(0), places.get(1), places.get(2), places.get(3), PLAN);
        assertThat(index.interval().contains(0)).isTrue();
        assertThat(index.estimate()).isCloseTo(0, within(0.02));
    }

    /** Published measures of a factor by Morris's method: over the whole four-level grid, so without error. */
    private record Screening(double mean, double meanAbsolute, double standardDeviation) {}

    /** All effects on the four-level grid: each point whose coordinate lies in the lower half, moved up by 2/3. */
    private static Screening overTheGrid(int factor, int factors, ToDoubleFunction<double[]> function) {
        List<Double> effects = new ArrayList<>();
        for (int index = 0; index < Math.pow(4, factors); index++) {
            double[] from = new double[factors];
            int rest = index;
            for (int axis = 0; axis < factors; axis++) {
                from[axis] = rest % 4 / 3.0;
                rest /= 4;
            }
            if (from[factor] < 0.5) {
                double[] to = from.clone();
                to[factor] += 2 / 3.0;
                effects.add((function.applyAsDouble(to) - function.applyAsDouble(from)) * 1.5);
            }
        }
        double[] all = effects.stream().mapToDouble(each -> each).toArray();
        double mean = Arrays.stream(all).average().orElseThrow();
        return new Screening(
                mean,
                Arrays.stream(all).map(Math::abs).average().orElseThrow(),
                Math.sqrt(Arrays.stream(all)
                        .map(each -> (each - mean) * (each - mean))
                        .average()
                        .orElseThrow()));
    }

    /** The grid against SALib over 40,000 random paths: within five standard errors of the latter. */
    private static void requireSaLib(String function, int factor, Screening grid) {
        OutsideValues.Row row = OutsideValues.rows("morris_of_functions.csv").stream()
                .filter(each -> each.text("function").equals(function) && each.count("factor") == factor + 1)
                .findFirst()
                .orElseThrow();
        double error = row.number("standardDeviation") / Math.sqrt(row.number("paths"));
        assertThat(grid.mean()).isCloseTo(row.number("mean"), within(5 * error));
        assertThat(grid.meanAbsolute()).isCloseTo(row.number("meanAbsolute"), within(5 * error));
        assertThat(grid.standardDeviation())
                .isCloseTo(row.number("standardDeviation"), within(0.02 * row.number("standardDeviation")));
    }

    /**
     * The measures of Forestall, from 400 random paths, against those of the grid, each within its own interval of 99 % (the seed
     * is fixed). The effects of a factor on a path are the same up to chance as on the grid, because each level is visited alike.
     */
    private static void requireScreening(String function, int factors, long seed, ToDoubleFunction<double[]> of) {
        MorrisDesign design = MorrisDesign.of(400, factors, 4, seed);
        List<double[]> effects = design.effects(outcomes(design.points(), of));
        for (int factor = 0; factor < factors; factor++) {
            Screening grid = overTheGrid(factor, factors, of);
            requireSaLib(function, factor, grid);
            ElementaryEffects found = ElementaryEffects.of(effects.get(factor), PLAN);
            double error = grid.standardDeviation() / 20;
            assertThat(found.mean()).isCloseTo(grid.mean(), within(2.58 * error));
            assertThat(found.meanAbsolute().interval().low()).isLessThanOrEqualTo(grid.meanAbsolute() + 1e-9);
            assertThat(found.meanAbsolute().interval().high()).isGreaterThanOrEqualTo(grid.meanAbsolute() - 1e-9);
            Interval spread =
                    ElementaryEffects.spread(effects.get(factor), PLAN).interval();
            assertThat(spread.low()).isLessThanOrEqualTo(grid.standardDeviation() * 1.01);
            assertThat(spread.high()).isGreaterThanOrEqualTo(grid.standardDeviation() * 0.99);
        }
    }

    /** Of Ishigami: mean absolute effects 7.704, 7.875 and 6.249, spreads 6.249, 7.875 and 8.837. */
    @Test
    void elementaryEffectsOfIshigamiAreThoseOfTheGridAndOfSaLib() {
        Screening third = overTheGrid(2, 3, Ishigami::at);
        assertThat(third.meanAbsolute()).isCloseTo(6.249, within(0.001));
        assertThat(third.mean()).isCloseTo(0, within(1e-9));
        requireScreening("ishigami", 3, 12, Ishigami::at);
    }

    /** Of the g-function in closed form: 2 / (1 + a) times the product of (4/3 + a) / (1 + a) over the others. */
    @Test
    void elementaryEffectsOfTheGFunctionAreThoseOfTheoryAndOfSaLib() {
        for (int factor = 0; factor < A.length; factor++) {
            double theory = 2 / (1 + A[factor]);
            for (int other = 0; other < A.length; other++) {
                theory *= other == factor ? 1 : (4 / 3.0 + A[other]) / (1 + A[other]);
            }
            assertThat(overTheGrid(factor, A.length, PublishedSensitivityTest::sobolG)
                            .meanAbsolute())
                    .isCloseTo(theory, within(1e-9));
        }
        requireScreening("sobol-g", A.length, 12, PublishedSensitivityTest::sobolG);
    }

    /**
     * Of a plain polynomial, x + 2 y + 3 x y: the mean effect of y over the four-level grid is 2 + 3 mean(x) = 3.5, with x uniform on 0, 1/3, 2/3, 1.
     */
    @Test
    void elementaryEffectsOfAPolynomialAreThoseOfTheory() {
        MorrisDesign design = MorrisDesign.of(400, 2, 4, 12);
        List<double[]> effects = design.effects(outcomes(design.points(), x -> x[0] + 2 * x[1] + 3 * x[0] * x[1]));
        ElementaryEffects ofY = ElementaryEffects.of(effects.get(1), PLAN);
        assertThat(ofY.meanAbsolute().interval().contains(3.5)).isTrue();
        assertThat(ofY.standardDeviation()).isCloseTo(3 * Math.sqrt(5 / 36.0), within(0.1));
        assertThat(ElementaryEffects.of(effects.get(0), PLAN).mean()).isCloseTo(2.5, within(0.2));
    }
}
