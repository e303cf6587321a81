package org.forestall.benchmark;

import java.util.Arrays;
import java.util.List;

/** The median, which one disturbed measurement does not move. */
final class Medians {

    private Medians() {}

    /** The median of at least one value. */
    static double of(List<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("no values, no median");
        }
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : 0.5 * (sorted[middle - 1] + sorted[middle]);
    }
}
