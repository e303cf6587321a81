package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Effects of several options against one base, with intervals that hold for all of them at once.
 *
 * <p>Replicates are drawn with replacement, the same ones for every option. Each resample gives the largest absolute
 * studentised deviation over the options; the quantile of that maximum at the level is the critical value for all. Source:
 * Westfall and Young 1993, Resampling-Based Multiple Testing, chapter 2; Efron and Tibshirani 1993, An Introduction to the
 * Bootstrap, section 12.5.
 *
 * <p>An option whose differences have no spread keeps an interval without width and takes no part in the maximum. In a
 * resample that happens to have no spread for an option, the standard error of the whole sample stands in; such resamples
 * are counted.
 *
 * @param effects one per option, in the order given
 * @param comparisons number of options compared with the base
 * @param criticalValue multiplier of each standard error; infinite with fewer than three pairs
 * @param test the test behind the p values
 * @param level nominal chance that all intervals hold together
 * @param resamples number of resamples
 * @param resamplesWithoutSpread resamples in which a standard error had to be replaced
 * @param cautions what a reader must know
 */
public record SimultaneousEffects(
        List<OptionEffect> effects,
        int comparisons,
        double criticalValue,
        PairedTest test,
        double level,
        int resamples,
        int resamplesWithoutSpread,
        List<Caution> cautions) {

    private static final int FEWEST_PAIRS = 3;

    public SimultaneousEffects {
        effects = List.copyOf(effects);
        cautions = List.copyOf(cautions);
    }

    /**
     * One option among several.
     *
     * @param effect effect with its own, pointwise interval
     * @param simultaneous interval that holds together with those of the other options
     * @param pValue two-sided p value of no difference, not adjusted
     * @param holmAdjustedP the p value adjusted for the number of options
     */
    public record OptionEffect(PairedEffect effect, Interval simultaneous, double pValue, double holmAdjustedP) {}

    /**
     * Compares options with the base.
     *
     * @param options outcomes per option, one value per replicate in the order of the base; at least one option
     * @param base outcomes under the base
     * @param test the test for the p values
     * @param plan resamples, seed and the joint level
     * @throws IllegalArgumentException if there is no option, an arm is empty or holds a value that is not finite, or the
     *     lengths differ
     */
    public static SimultaneousEffects of(List<double[]> options, double[] base, PairedTest test, ResamplingPlan plan) {
        Checks.atLeast("number of options", 1, options.size());
        options.forEach(option -> Checks.pairs(option, base));
        List<double[]> differences = options.stream()
                .map(option -> Moments.differences(option, base))
                .toList();
        Maximum maximum = base.length < FEWEST_PAIRS ? Maximum.UNTOLD : maximum(differences, base.length, plan);
        List<Double> pValues =
                options.stream().map(option -> test.pValue(option, base)).toList();
        List<Double> adjusted = HolmAdjustment.adjust(pValues);
        List<OptionEffect> effects = new ArrayList<>();
        for (int index = 0; index < options.size(); index++) {
            effects.add(new OptionEffect(
                    PairedEffect.of(options.get(index), base, plan.level()),
                    interval(differences.get(index), maximum.criticalValue(), plan.level()),
                    pValues.get(index),
                    adjusted.get(index)));
        }
        return new SimultaneousEffects(
                effects,
                options.size(),
                maximum.criticalValue(),
                test,
                plan.level(),
                plan.resamples(),
                maximum.withoutSpread(),
                cautions(base.length, maximum));
    }

    private record Maximum(double criticalValue, int withoutSpread) {
        static final Maximum UNTOLD = new Maximum(Double.POSITIVE_INFINITY, 0);
    }

    private static Interval interval(double[] differences, double criticalValue, double level) {
        if (differences.length < FEWEST_PAIRS) {
            return Interval.unbounded(level, IntervalKind.MAX_T_SIMULTANEOUS);
        }
        double halfWidth = standardError(differences) == 0 ? 0 : criticalValue * standardError(differences);
        return Interval.around(Moments.mean(differences), halfWidth, level, IntervalKind.MAX_T_SIMULTANEOUS);
    }

    private static Maximum maximum(List<double[]> allDifferences, int pairs, ResamplingPlan plan) {
        List<Centred> spread = allDifferences.stream()
                .filter(differences -> standardError(differences) > 0)
                .map(Centred::of)
                .toList();
        UniformRandomProvider generator = plan.generator();
        int[] drawn = new int[pairs];
        double[] maxima = new double[plan.resamples()];
        int withoutSpread = 0;
        for (int resample = 0; resample < maxima.length; resample++) {
            ResamplingPlan.draw(generator, drawn);
            boolean replaced = false;
            for (Centred option : spread) {
                double squaredError = option.squaredError(drawn);
                replaced |= squaredError == 0;
                double error = squaredError == 0 ? option.standardError : Math.sqrt(squaredError);
                maxima[resample] = Math.max(maxima[resample], Math.abs(option.mean(drawn)) / error);
            }
            withoutSpread += replaced ? 1 : 0;
        }
        Arrays.sort(maxima);
        // The smallest order statistic with at least the level at or below it.
        int position = (int) Math.ceil(plan.level() * (maxima.length + 1)) - 1;
        return new Maximum(maxima[Math.min(position, maxima.length - 1)], withoutSpread);
    }

    /** Differences moved to mean zero, so that plain sums keep their digits in the resampling loop. */
    private static final class Centred {

        private final double[] values;
        private final double standardError;

        private Centred(double[] values, double standardError) {
            this.values = values;
            this.standardError = standardError;
        }

        static Centred of(double[] differences) {
            double mean = Moments.mean(differences);
            double[] values =
                    Arrays.stream(differences).map(value -> value - mean).toArray();
            return new Centred(values, SimultaneousEffects.standardError(differences));
        }

        double mean(int[] drawn) {
            double sum = 0;
            for (int replicate : drawn) {
                sum += values[replicate];
            }
            return sum / drawn.length;
        }

        /** Squared standard error of the drawn mean, exactly zero when all drawn values are equal. */
        double squaredError(int[] drawn) {
            double sum = 0;
            double squares = 0;
            double first = values[drawn[0]];
            boolean equal = true;
            for (int replicate : drawn) {
                double value = values[replicate];
                sum += value;
                squares += value * value;
                equal &= value == first;
            }
            double count = drawn.length;
            return equal ? 0 : (squares - sum * sum / count) / (count * (count - 1));
        }
    }

    private static double standardError(double[] differences) {
        return Math.sqrt(Moments.variance(differences) / differences.length);
    }

    private static List<Caution> cautions(int pairs, Maximum maximum) {
        List<Caution> cautions = new ArrayList<>();
        if (pairs < FEWEST_PAIRS) {
            cautions.add(Caution.TOO_FEW_PAIRS);
        }
        if (maximum.withoutSpread() > 0) {
            cautions.add(Caution.RESAMPLES_WITHOUT_SPREAD);
        }
        return cautions;
    }
}
