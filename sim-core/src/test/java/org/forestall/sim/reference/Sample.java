package org.forestall.sim.reference;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Figures of samples that the tests of this package compare. */
final class Sample {

    private Sample() {}

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    static double spread(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    /** Spearman's rank correlation of values with their positions; no two values are equal. */
    static double rankCorrelationWithOrder(double[] values) {
        int n = values.length;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double value = values[i];
            double rank = IntStream.range(0, n).filter(j -> values[j] < value).count();
            squares += (rank - i) * (rank - i);
        }
        return 1 - 6 * squares / (n * ((double) n * n - 1));
    }
}
