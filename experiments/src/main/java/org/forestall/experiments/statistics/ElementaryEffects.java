package org.forestall.experiments.statistics;

import java.util.Arrays;
import java.util.List;

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

    /**
     * Measures of one factor.
     *
     * @param effects one elementary effect per path
     * @throws IllegalArgumentException if there is no effect or one is not finite
     */
    public static ElementaryEffects of(double[] effects, ResamplingPlan plan) {
        Summary summary = Summary.of(effects);
        double[] sizes = Arrays.stream(effects).map(Math::abs).toArray();
        return new ElementaryEffects(summary.mean(), BcaBootstrap.mean(sizes, plan), summary.standardDeviation());
    }

    /**
     * Spread of the effects over paths, with a bootstrap interval over paths.
     *
     * @param effects one elementary effect per path
     * @throws IllegalArgumentException if there are fewer than three effects or one is not finite
     */
    public static BootstrapEstimate spread(double[] effects, ResamplingPlan plan) {
        Checks.atLeast("number of effects", 3, effects.length);
        Checks.sample("effects", effects);
        return BcaBootstrap.statistic(effects.length, paths -> deviation(effects, paths), plan);
    }

    private static double deviation(double[] effects, int[] paths) {
        double[] drawn = new double[paths.length];
        Arrays.setAll(drawn, index -> effects[paths[index]]);
        return Moments.allEqual(drawn) ? 0 : Math.sqrt(Moments.variance(drawn));
    }

    /** Measures of every factor, in the order given. */
    public static List<ElementaryEffects> ofEach(List<double[]> effectsByFactor, ResamplingPlan plan) {
        return effectsByFactor.stream().map(effects -> of(effects, plan)).toList();
    }
}
