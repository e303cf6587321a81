package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * Studentised bootstrap intervals (bootstrap t) over replicates.
 *
 * <p>In each resample the deviation from the estimate is measured in standard errors of that very resample; quantiles of these
 * deviations take the place of those of Student's distribution. For means, and what can be written as means, this keeps its
 * level in small and skewed samples better than BCa, which takes the spread of a small sample for that of the world. Sources:
 * Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 12; Hall 1988, Annals of Statistics 16, 927-953;
 * DiCiccio and Efron 1996, Statistical Science 11, 189-228. How often these intervals hold: docs/coverage.md.
 *
 * <p>Degenerate cases:
 *
 * <ul>
 *   <li>fewer than three replicates: the interval is the whole line;
 *   <li>replicates without any spread: both ends equal the estimate;
 *   <li>a resample with next to no spread, as when it misses the few futures that differ, would deviate by any number of
 *       standard errors: the standard error of the whole sample stands in for its own, and the result says so.
 * </ul>
 */
public final class StudentisedBootstrap {

    private static final int FEWEST_REPLICATES = 3;

    /** Below this share of the standard error of the whole sample, that of a resample says nothing; rounding alone gives 1e-12. */
    private static final double NEXT_TO_NONE = 1e-3;

    private StudentisedBootstrap() {}

    /** Which deviations the interval leaves out. */
    enum Ends {
        /** As many to the left as to the right: follows the skew of a mean. */
        EQUAL_TAILS,
        /** The largest on whichever side: for differences of like quantities, which have little skew (Hall 1988, section 3). */
        SYMMETRIC
    }

    /**
     * A statistic with its standard error.
     *
     * @param value the statistic; NaN where it is undefined
     * @param standardError from the same replicates, at least 0, exactly 0 where these have no spread
     */
    record Studentised(double value, double standardError) {}

    /** A statistic and its standard error as functions of which replicates are in the sample. */
    @FunctionalInterface
    interface StudentisedStatistic {

        /** The replicates must be neither kept nor changed. */
        Studentised of(int[] replicates);
    }

    /**
     * Interval for the mean of one sample.
     *
     * @throws IllegalArgumentException if the sample is empty or holds a value that is not finite
     */
    public static BootstrapEstimate mean(double[] values, ResamplingPlan plan) {
        Checks.sample("values", values);
        double mean = Moments.mean(values);
        double[] centred = Arrays.stream(values).map(value -> value - mean).toArray();
        return statistic(
                values.length,
                drawn -> {
                    Studentised moved = meanOf(centred, drawn);
                    return new Studentised(mean + moved.value(), moved.standardError());
                },
                Ends.EQUAL_TAILS,
                plan);
    }

    /**
     * Interval for a ratio of two means, as Fieller forms it: all ratios r for which the mean of {@code above - r * below} is no
     * further from zero, in its standard errors, than resamples are. Source for the form: Fieller 1954, Journal of the Royal
     * Statistical Society B 16, 175-185.
     *
     * <p>The standard error of the result is that of the linearised ratio.
     *
     * @param above one value per replicate
     * @param below one value per replicate, in the same order, with a mean above zero
     * @return with the whole line as interval where the mean of {@code below} can hardly be told from zero
     * @throws IllegalArgumentException if a sample is empty or holds a value that is not finite, the lengths differ, or the mean
     *     of {@code below} is not above zero
     */
    public static BootstrapEstimate ratioOfMeans(double[] above, double[] below, ResamplingPlan plan) {
        Checks.pairs(above, below);
        double belowMean = Moments.mean(below);
        if (!(belowMean > 0)) {
            throw new IllegalArgumentException(
                    "the mean below the line is " + belowMean + "; a ratio of means needs one above zero");
        }
        double ratio = Moments.mean(above) / belowMean;
        double[] gap = new double[above.length];
        Arrays.setAll(gap, one -> above[one] - ratio * below[one]);
        BootstrapEstimate ofGap = mean(gap, plan);
        if (above.length < FEWEST_REPLICATES) {
            return untold(ratio, plan.level(), List.of(Caution.TOO_FEW_PAIRS));
        }
        double error = Math.sqrt(Moments.variance(gap) / gap.length);
        Interval interval = error <= Math.ulp(ratio) * belowMean
                ? new Interval(ratio, ratio, plan.level(), IntervalKind.STUDENTISED_BOOTSTRAP)
                : fieller(
                        above,
                        below,
                        // Ends of the interval of the gap, back in its standard errors.
                        (ofGap.estimate() - ofGap.interval().low()) / error,
                        (ofGap.interval().high() - ofGap.estimate()) / error,
                        plan.level());
        return new BootstrapEstimate(
                ratio,
                error / belowMean,
                0,
                interval,
                ofGap.resamples(),
                ofGap.undefinedResamples(),
                interval.isBounded() ? List.of() : List.of(Caution.RATIO_WITHOUT_BOUNDS));
    }

    private static Interval fieller(double[] above, double[] below, double under, double over, double level) {
        double low = root(above, below, under, -1);
        double high = root(above, below, over, 1);
        return Double.isFinite(low) && Double.isFinite(high)
                ? new Interval(low, high, level, IntervalKind.STUDENTISED_BOOTSTRAP)
                : Interval.unbounded(level, IntervalKind.STUDENTISED_BOOTSTRAP);
    }

    /** The ratio, below (-1) or above (1) the estimate, whose gap is so many standard errors from zero; NaN if there is none. */
    private static double root(double[] above, double[] below, double errors, int side) {
        double count = above.length;
        double square = errors * errors / count;
        double a = Moments.mean(above);
        double b = Moments.mean(below);
        double quadratic = b * b - square * Moments.variance(below);
        if (!(quadratic > 0)) {
            return Double.NaN;
        }
        double half = a * b - square * Moments.covariance(above, below);
        double constant = a * a - square * Moments.variance(above);
        return (half + side * Math.sqrt(Math.max(0, half * half - quadratic * constant))) / quadratic;
    }

    /**
     * Interval for any statistic that comes with a standard error.
     *
     * @param replicates number of replicates, at least 1
     * @throws IllegalArgumentException if there is no replicate or the statistic of the whole sample is not finite
     */
    static BootstrapEstimate statistic(int replicates, StudentisedStatistic statistic, Ends ends, ResamplingPlan plan) {
        Checks.atLeast("replicates", 1, replicates);
        int[] drawn = new int[replicates];
        Arrays.setAll(drawn, index -> index);
        Studentised whole = statistic.of(drawn);
        if (!Double.isFinite(whole.value())) {
            throw new IllegalArgumentException("the statistic of the whole sample is " + whole.value()
                    + "; it must be finite to be resampled. Maybe a ratio has an empty denominator.");
        }
        if (replicates < FEWEST_REPLICATES) {
            return untold(whole.value(), plan.level(), List.of(Caution.TOO_FEW_PAIRS));
        }
        UniformRandomProvider generator = plan.generator();
        double[] values = new double[plan.resamples()];
        double[] deviations = new double[plan.resamples()];
        boolean replaced = false;
        for (int resample = 0; resample < values.length; resample++) {
            ResamplingPlan.draw(generator, drawn);
            Studentised one = statistic.of(drawn);
            values[resample] = one.value();
            boolean alike = one.standardError() < NEXT_TO_NONE * whole.standardError();
            replaced |= alike;
            double deviation =
                    deviation(one.value() - whole.value(), alike ? whole.standardError() : one.standardError());
            deviations[resample] = ends == Ends.SYMMETRIC ? Math.abs(deviation) : deviation;
        }
        return estimate(whole, values, deviations, replaced, ends, plan.level());
    }

    private static double deviation(double moved, double standardError) {
        return moved == 0 ? 0 : moved / standardError;
    }

    private static BootstrapEstimate estimate(
            Studentised whole, double[] values, double[] deviations, boolean replaced, Ends ends, double level) {
        double[] defined = DoubleStream.of(deviations)
                .filter(one -> !Double.isNaN(one))
                .sorted()
                .toArray();
        double[] definedValues =
                DoubleStream.of(values).filter(Double::isFinite).toArray();
        int undefined = deviations.length - defined.length;
        double tail = (1 - level) / 2;
        List<Caution> cautions = new ArrayList<>();
        if (undefined > 0) {
            cautions.add(Caution.STATISTIC_UNDEFINED_IN_RESAMPLES);
        }
        if (undefined > tail * deviations.length) {
            return untold(whole.value(), level, cautions);
        }
        Interval interval = interval(whole, defined, ends, level);
        if (replaced) {
            cautions.add(Caution.RESAMPLES_WITHOUT_SPREAD);
        }
        return new BootstrapEstimate(
                whole.value(),
                Math.sqrt(Moments.variance(definedValues)),
                Moments.mean(definedValues) - whole.value(),
                interval,
                defined.length,
                undefined,
                cautions);
    }

    /** A large deviation to the right means that the estimate may lie far above the truth, so the ends change sides. */
    private static Interval interval(Studentised whole, double[] sorted, Ends ends, double level) {
        double error = whole.standardError();
        if (error == 0) {
            return new Interval(whole.value(), whole.value(), level, IntervalKind.STUDENTISED_BOOTSTRAP);
        }
        if (ends == Ends.SYMMETRIC) {
            return Interval.around(
                    whole.value(), orderStatistic(sorted, level) * error, level, IntervalKind.STUDENTISED_BOOTSTRAP);
        }
        double tail = (1 - level) / 2;
        return new Interval(
                whole.value() - orderStatistic(sorted, 1 - tail) * error,
                whole.value() - orderStatistic(sorted, tail) * error,
                level,
                IntervalKind.STUDENTISED_BOOTSTRAP);
    }

    /** An order statistic, as the definition of the interval has it, and no interpolation between neighbours. */
    private static double orderStatistic(double[] sorted, double share) {
        // Without the small step back, 0.975 * 1000 would be rounded up by one for its last binary digit.
        int position = (int) Math.ceil(share * (sorted.length + 1) - 1e-9) - 1;
        return sorted[Math.max(0, Math.min(position, sorted.length - 1))];
    }

    /** Mean of drawn values with its standard error, exactly zero when all are equal. */
    static Studentised meanOf(double[] values, int[] drawn) {
        double first = values[drawn[0]];
        double sum = 0;
        double squares = 0;
        boolean equal = true;
        for (int replicate : drawn) {
            double value = values[replicate];
            sum += value;
            squares += value * value;
            equal &= value == first;
        }
        double count = drawn.length;
        if (equal) {
            return new Studentised(first, 0);
        }
        double variance = Math.max(0, squares - sum * sum / count) / (count - 1);
        return new Studentised(sum / count, Math.sqrt(variance / count));
    }

    /** An estimate of which nothing is known but itself: its interval is the whole line. */
    static BootstrapEstimate untold(double estimate, double level, List<Caution> cautions) {
        return new BootstrapEstimate(
                estimate,
                Double.POSITIVE_INFINITY,
                0,
                Interval.unbounded(level, IntervalKind.STUDENTISED_BOOTSTRAP),
                0,
                0,
                cautions);
    }
}
