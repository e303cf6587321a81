package org.forestall.sim.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * Outbursts in a series of numbers of active citizens: runs of periods in which more are active than a limit, as Epstein
 * (2002, PNAS 99 suppl. 3, p. 7247) counts them.
 *
 * @param count number of outbursts that ended within the series
 * @param meanWait mean number of periods from the end of one to the start of the next; NaN with fewer than two outbursts
 * @param spreadOfWait standard deviation of the same; NaN with fewer than three
 * @param meanSize mean sum of active citizens over the periods of an outburst; NaN without one
 * @param spreadOfSize standard deviation of the same; NaN with fewer than two
 */
public record Outbursts(int count, double meanWait, double spreadOfWait, double meanSize, double spreadOfSize) {

    /** Finds the outbursts of a series. */
    static Outbursts in(List<Integer> actives, int limit) {
        List<Double> waits = new ArrayList<>();
        List<Double> sizes = new ArrayList<>();
        int end = -1;
        double size = 0;
        for (int period = 0; period < actives.size(); period++) {
            int active = actives.get(period);
            if (active > limit) {
                if (size == 0 && end >= 0) {
                    waits.add((double) period - end);
                }
                size += active;
            } else if (size > 0) {
                sizes.add(size);
                size = 0;
                end = period;
            }
        }
        return new Outbursts(sizes.size(), mean(waits), spread(waits), mean(sizes), spread(sizes));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static double spread(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return values.size() < 2 ? Double.NaN : Math.sqrt(squares / (values.size() - 1));
    }
}
