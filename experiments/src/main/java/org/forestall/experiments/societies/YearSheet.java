package org.forestall.experiments.societies;

import java.util.Arrays;
import java.util.List;

/** The numbers of a year while they are being gathered. */
final class YearSheet {

    private static final double DIGITS = 1e6;

    private final double[] numbers = new double[YearColumn.values().length];

    void set(YearColumn column, double value) {
        numbers[column.ordinal()] = value;
    }

    void add(YearColumn column, double value) {
        numbers[column.ordinal()] += value;
    }

    void raise(YearColumn column, double value) {
        numbers[column.ordinal()] = Math.max(numbers[column.ordinal()], value);
    }

    double get(YearColumn column) {
        return numbers[column.ordinal()];
    }

    /** The numbers, rounded to six digits after the point. */
    List<Double> numbers() {
        return Arrays.stream(numbers)
                .map(value -> Math.rint(DIGITS * value) / DIGITS)
                .boxed()
                .toList();
    }
}
