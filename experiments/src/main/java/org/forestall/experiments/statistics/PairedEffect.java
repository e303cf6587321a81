package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Effect of an option against the base from replicates that share their random numbers.
 *
 * <p>The effect is the mean over replicates of option minus base, with the Student t interval of those differences. It is
 * right at any correlation of the arms. When the correlation is zero or negative, matching brought nothing, and the caution
 * {@link Caution#MATCHING_DID_NOT_HELP} says so; the interval for unmatched samples would then be too narrow.
 *
 * <p>Sources: Law, Simulation Modeling and Analysis, 5th ed. 2015, sections 10.2 and 11.2.
 *
 * @param pairs number of matched replicates, at least 1
 * @param optionMean mean under the option, in the unit of the outcome
 * @param baseMean mean under the base, in the unit of the outcome
 * @param difference mean of option minus base within replicates
 * @param standardError standard error of the difference; infinite for a single pair
 * @param interval the Student t interval of the within-pair differences; the whole line for a single pair
 * @param correlation correlation of the arms in [-1, 1]; empty when an arm has no spread
 * @param varianceReductionFactor (var(option) + var(base)) / var(difference); above 1 when matching helps; empty when the
 *     differences have no spread
 * @param cautions what a reader must know
 */
public record PairedEffect(
        int pairs,
        double optionMean,
        double baseMean,
        double difference,
        double standardError,
        Interval interval,
        OptionalDouble correlation,
        OptionalDouble varianceReductionFactor,
        List<Caution> cautions) {

    private static final double COCHRAN = 25;

    public PairedEffect {
        cautions = List.copyOf(cautions);
    }

    /**
     * Compares two arms.
     *
     * @param option outcomes under the option, one per replicate
     * @param base outcomes under the base, in the same order of replicates
     * @param level nominal coverage in (0, 1)
     * @throws IllegalArgumentException if an arm is empty or holds a value that is not finite, the lengths differ, or the
     *     level is outside (0, 1)
     */
    public static PairedEffect of(double[] option, double[] base, double level) {
        Checks.level(level);
        Checks.pairs(option, base);
        double[] differences = Moments.differences(option, base);
        if (option.length == 1) {
            return singlePair(option[0], base[0], level);
        }
        double optionVariance = Moments.variance(option);
        double baseVariance = Moments.variance(base);
        double differenceVariance = Moments.variance(differences);
        OptionalDouble correlation = correlation(option, base, optionVariance, baseVariance);
        Estimate paired = paired(differences, differenceVariance, level);
        boolean matchingHelped = correlation.isEmpty() || correlation.getAsDouble() > 0;
        return new PairedEffect(
                option.length,
                Moments.mean(option),
                Moments.mean(base),
                paired.centre(),
                paired.standardError(),
                paired.interval(),
                correlation,
                differenceVariance > 0
                        ? OptionalDouble.of((optionVariance + baseVariance) / differenceVariance)
                        : OptionalDouble.empty(),
                cautions(matchingHelped, differences));
    }

    private record Estimate(double centre, double standardError, Interval interval) {}

    private static PairedEffect singlePair(double option, double base, double level) {
        Interval unbounded = Interval.unbounded(level, IntervalKind.STUDENT_T_PAIRED);
        return new PairedEffect(
                1,
                option,
                base,
                option - base,
                Double.POSITIVE_INFINITY,
                unbounded,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(Caution.TOO_FEW_PAIRS));
    }

    private static Estimate paired(double[] differences, double variance, double level) {
        int pairs = differences.length;
        double mean = Moments.mean(differences);
        double standardError = Math.sqrt(variance / pairs);
        double halfWidth = Critical.studentT(level, pairs - 1) * standardError;
        return new Estimate(
                mean, standardError, Interval.around(mean, halfWidth, level, IntervalKind.STUDENT_T_PAIRED));
    }

    private static OptionalDouble correlation(
            double[] option, double[] base, double optionVariance, double baseVariance) {
        if (optionVariance == 0 || baseVariance == 0) {
            return OptionalDouble.empty();
        }
        double raw = Moments.covariance(option, base) / (Math.sqrt(optionVariance) * Math.sqrt(baseVariance));
        return OptionalDouble.of(Math.max(-1, Math.min(1, raw)));
    }

    /**
     * Whether there are fewer than 28 + 25 times the squared skewness: below that a normal or t interval of a mean may fall
     * short by more than a point. Source: Sugden, Smith and Jones 2000, Journal of the Royal Statistical Society B 62, 787-793,
     * who correct Cochran's rule. The fixed part is left out, because it is for the normal interval; Student's needs none.
     */
    private static boolean isSkewedForItsNumber(double[] differences) {
        double skewness = Moments.skewness(differences);
        return differences.length < COCHRAN * skewness * skewness;
    }

    private static List<Caution> cautions(boolean matchingHelped, double[] differences) {
        List<Caution> cautions = new ArrayList<>();
        if (!matchingHelped) {
            cautions.add(Caution.MATCHING_DID_NOT_HELP);
        }
        if (isSkewedForItsNumber(differences)) {
            cautions.add(Caution.SKEWED_FOR_THEIR_NUMBER);
        }
        if (Moments.allEqual(differences)) {
            cautions.add(differences[0] == 0 ? Caution.SAME_IN_EVERY_PAIR : Caution.SAME_SHIFT_IN_EVERY_PAIR);
        }
        return cautions;
    }
}
