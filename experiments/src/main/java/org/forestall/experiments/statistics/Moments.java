package org.forestall.experiments.statistics;

import org.apache.commons.math3.stat.StatUtils;

/** First and second moments. Equal values give exactly their value as mean and exactly zero as variance. */
final class Moments {

    private Moments() {}

    static double mean(double[] values) {
        return allEqual(values) ? values[0] : StatUtils.mean(values);
    }

    /** Sample variance with divisor n - 1; NaN for a single value. */
    static double variance(double[] values) {
        if (values.length < 2) {
            return Double.NaN;
        }
        // Rounding in the mean would otherwise leave a tiny positive variance for equal values.
        return allEqual(values) ? 0 : StatUtils.variance(values);
    }

    /** Sample covariance with divisor n - 1; NaN for a single pair. */
    static double covariance(double[] first, double[] second) {
        if (first.length < 2) {
            return Double.NaN;
        }
        double firstMean = mean(first);
        double secondMean = mean(second);
        double sum = 0;
        for (int index = 0; index < first.length; index++) {
            sum += (first[index] - firstMean) * (second[index] - secondMean);
        }
        return sum / (first.length - 1);
    }

    /** Third moment over the second to the power of 3/2, both with divisor n; zero for equal values. */
    static double skewness(double[] values) {
        if (allEqual(values)) {
            return 0;
        }
        double mean = mean(values);
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            double gap = value - mean;
            squares += gap * gap;
            cubes += gap * gap * gap;
        }
        double variance = squares / values.length;
        return cubes / values.length / (variance * Math.sqrt(variance));
    }

    static boolean allEqual(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    static double[] differences(double[] option, double[] base) {
        double[] differences = new double[option.length];
        for (int index = 0; index < option.length; index++) {
            differences[index] = option[index] - base[index];
        }
        return differences;
    }
}
