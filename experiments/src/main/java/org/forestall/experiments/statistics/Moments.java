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
