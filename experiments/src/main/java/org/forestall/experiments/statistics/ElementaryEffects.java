package org.forestall.experiments.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.experiments.statistics.StudentisedBootstrap.Ends;
import org.forestall.experiments.statistics.StudentisedBootstrap.Studentised;

/**
 * Screening measures of one factor from its elementary effects.
 *
 * <p>Sources: Morris 1991, Technometrics 33, 161-174; the mean of absolute effects is that of Campolongo, Cariboni and Saltelli
 * 2007, Environmental Modelling and Software 22, 1509-1518.
 *
 * @param mean mean effect, in the unit of the outcome per full range of the factor; its sign is the direction
 * @param meanAbsolute mean of the absolute effects with a bootstrap interval over paths: how much the factor matters
 * @param standardDeviation spread of the effects over paths: bending or interplay with other factors, and run-to-run noise
 */
public record ElementaryEffects(double mean, BootstrapEstimate meanAbsolute, double standardDeviation) {

    private static final int FEWEST_TO_STUDENTISE = 20;

    /**
     * Measures of one factor.
     *
     * @param effects one elementary effect per path
     * @throws IllegalArgumentException if there is no effect or one is not finite
     */
    public static ElementaryEffects of(double[] effects, ResamplingPlan plan) {
        Summary summary = Summary.of(effects);
        double[] sizes = Arrays.stream(effects).map(Math::abs).toArray();
        return new ElementaryEffects(
                summary.mean(), StudentisedBootstrap.mean(sizes, plan), summary.standardDeviation());
    }

    /**
     * Spread of the effects over paths, with a studentised bootstrap interval over paths, worked out on the log scale; of fewer than
     * twenty paths with a BCa interval, which is rough.
     *
     * @param effects one elementary effect per path
     * @throws IllegalArgumentException if there are fewer than three effects or one is not finite
     */
    public static BootstrapEstimate spread(double[] effects, ResamplingPlan plan) {
        Checks.atLeast("number of effects", 3, effects.length);
        Checks.sample("effects", effects);
        int[] everyPath = IntStream.range(0, effects.length).toArray();
        if (effects.length < FEWEST_TO_STUDENTISE
                || logDeviation(effects, everyPath).standardError() == 0) {
            // Of few paths, or of effects of two sizes in equal number, the standard error says nothing.
            return BcaBootstrap.statistic(
                    effects.length,
                    paths -> Math.sqrt(Math.max(0, squares(effects, paths).value())),
                    plan);
        }
        return StudentisedBootstrap.statistic(
                        effects.length, paths -> logDeviation(effects, paths), Ends.EQUAL_TAILS, plan)
                .exponential();
    }

    /** Variance, divisor n - 1, with the standard error that its influence function gives. */
    private static Studentised squares(double[] effects, int[] paths) {
        double[] drawn = new double[paths.length];
        Arrays.setAll(drawn, index -> effects[paths[index]]);
        double mean = Moments.mean(drawn);
        Arrays.setAll(drawn, index -> (drawn[index] - mean) * (drawn[index] - mean));
        double variance = Moments.mean(drawn) * drawn.length / (drawn.length - 1.0);
        return new Studentised(variance, Math.sqrt(Moments.variance(drawn) / drawn.length));
    }

    private static Studentised logDeviation(double[] effects, int[] paths) {
        Studentised squares = squares(effects, paths);
        return squares.value() == 0
                ? new Studentised(Double.NEGATIVE_INFINITY, 0)
                : new Studentised(Math.log(squares.value()) / 2, squares.standardError() / (2 * squares.value()));
    }

    /** Measures of every factor, in the order given. */
    public static List<ElementaryEffects> ofEach(List<double[]> effectsByFactor, ResamplingPlan plan) {
        return effectsByFactor.stream().map(effects -> of(effects, plan)).toList();
    }
}
