package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Share of the variance of an outcome that goes with one factor.
 *
 * <p>The first-order index is the share that knowing the factor alone would remove; the total index is the share that would
 * remain if everything but the factor were known. Estimators: first order of Saltelli and others 2010, Computer Physics
 * Communications 181, 259-270, table 2 (b); total of Jansen 1999, Computer Physics Communications 117, 35-43, both over the
 * variance of the two base samples, with the mean of all outcomes taken off first. Both are ratios of means over
 * base rows, and so are their intervals ({@link StudentisedBootstrap#ratioOfMeans}); these treat rows as drawn by chance, while
 * rows of a scrambled net are more even, so they hold more often than they say.
 *
 * <p>Estimates of a first-order index can be negative or sum to more than one by chance. Outcomes that carry run-to-run noise
 * must be averages over replicates that share their random numbers, with the noise shown beside ({@link NoiseShare}).
 *
 * @param firstOrder first-order index with its interval
 * @param total total index with its interval
 */
public record SobolIndices(BootstrapEstimate firstOrder, BootstrapEstimate total) {

    /** A total index whose whole interval lies below this share is read as none. */
    public static final double NEGLIGIBLE_SHARE = 0.01;

    /** An interval that includes zero and reaches beyond this share leaves the question open. */
    private static final double WIDE_SHARE = 0.1;

    /** How a single index may be read. */
    public enum Reading {
        NONE("The interval includes zero or hardly more: treat as no effect."),
        SOME("The interval lies above zero: the factor matters in the settings tried."),
        UNCLEAR("The interval is too wide to say whether the factor matters: more rows are needed.");

        private final String wording;

        Reading(String wording) {
            this.wording = wording;
        }

        /** One sentence for the reader. */
        public String wording() {
            return wording;
        }
    }

    /**
     * Indices of every factor.
     *
     * @param factors number of factors, at least 1
     * @param outcomes for every base row: the outcome of A, of A with each factor in turn from B, and of B
     * @throws IllegalArgumentException if the number of outcomes does not fit, one is not finite, or the outcomes of the base
     *     samples are all equal, in which case there is no variance to share out
     */
    public static List<SobolIndices> of(int factors, double[] outcomes, ResamplingPlan plan) {
        Checks.atLeast("factors", 1, factors);
        Checks.sample("outcomes", outcomes);
        int width = factors + 2;
        if (outcomes.length % width != 0) {
            throw new IllegalArgumentException("there are " + outcomes.length + " outcomes; with " + factors
                    + " factors the number must be a multiple of " + width);
        }
        double mean = Moments.mean(outcomes);
        double[] centred =
                Arrays.stream(outcomes).map(outcome -> outcome - mean).toArray();
        int rows = outcomes.length / width;
        requireVariance(centred, rows, width);
        double[] variance = baseVariance(centred, width);
        List<SobolIndices> indices = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            int mixed = factor + 1;
            indices.add(new SobolIndices(
                    StudentisedBootstrap.ratioOfMeans(firstOrder(centred, width, mixed), variance, plan),
                    StudentisedBootstrap.ratioOfMeans(total(centred, width, mixed), variance, plan)));
        }
        return indices;
    }

    /** How the first-order index may be read. */
    public Reading readFirstOrder() {
        return read(firstOrder.interval(), 0);
    }

    /** How the total index may be read; it cannot be negative, so a small share stands in for zero. */
    public Reading readTotal() {
        return read(total.interval(), NEGLIGIBLE_SHARE);
    }

    /** True when the intervals of two total indices overlap, so that the two factors must not be ranked. */
    public boolean overlaps(SobolIndices other) {
        return total.interval().low() <= other.total.interval().high()
                && other.total.interval().low() <= total.interval().high();
    }

    private static Reading read(Interval interval, double nothing) {
        if (interval.low() > nothing) {
            return Reading.SOME;
        }
        return interval.high() <= Math.max(nothing, WIDE_SHARE) ? Reading.NONE : Reading.UNCLEAR;
    }

    private static void requireVariance(double[] centred, int rows, int width) {
        boolean equal = true;
        for (int row = 0; row < rows; row++) {
            equal &= centred[row * width] == centred[0] && centred[row * width + width - 1] == centred[0];
        }
        if (equal) {
            throw new IllegalArgumentException("all outcomes of the base samples equal each other;"
                    + " there is no variance to share out. Maybe the outcome cannot occur in these settings.");
        }
    }

    /** For each base row what its mean over rows divides into the first-order index. */
    private static double[] firstOrder(double[] outcomes, int width, int mixed) {
        double[] byRow = new double[outcomes.length / width];
        Arrays.setAll(byRow, row -> {
            int start = row * width;
            return outcomes[start + width - 1] * (outcomes[start + mixed] - outcomes[start]);
        });
        return byRow;
    }

    private static double[] total(double[] outcomes, int width, int mixed) {
        double[] byRow = new double[outcomes.length / width];
        Arrays.setAll(byRow, row -> {
            double change = outcomes[row * width] - outcomes[row * width + mixed];
            return change * change / 2;
        });
        return byRow;
    }

    /** What each base row adds to the variance, divisor n, of the outcomes of both base samples. */
    private static double[] baseVariance(double[] outcomes, int width) {
        double[] byRow = new double[outcomes.length / width];
        double sum = 0;
        for (int row = 0; row < byRow.length; row++) {
            sum += outcomes[row * width] + outcomes[row * width + width - 1];
        }
        double mean = sum / (2.0 * byRow.length);
        Arrays.setAll(byRow, row -> {
            double first = outcomes[row * width] - mean;
            double second = outcomes[row * width + width - 1] - mean;
            return (first * first + second * second) / 2;
        });
        return byRow;
    }
}
