package org.forestall.viz.play;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;

/**
 * How far two courses differ under other luck: pairs of futures, each with one luck for both, compared through time. What it
 * tells is the spread of futures, week by week; it is no error of an estimate. For one thread.
 */
public final class Spread {

    /** Pairs that are enough to show a band. */
    public static final int USUAL = 40;

    /** Weeks between two values. */
    public static final int EVERY_WEEKS = Gauge.HARM_WEEKS;

    /** Share of pairs inside the band. */
    public static final double INSIDE = 0.8;

    /** Pairs below which the ends of a band would hang on one of them. */
    private static final int FEWEST = 10;

    private static final Gauge[] GAUGES = Gauge.values();

    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Gauge, Band> bands = new EnumMap<>(Gauge.class);

    /**
     * The second future less the first, under the same luck.
     *
     * @param replicate number of the luck
     * @param differences for each gauge, in order, a value every {@link #EVERY_WEEKS} weeks from the start
     */
    public record Pair(int replicate, List<List<Double>> differences) {

        /** Keeps copies. */
        public Pair {
            differences = differences.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The middle of the pairs, week by week.
     *
     * @param low lower end, a value every {@link #EVERY_WEEKS} weeks
     * @param high upper end, likewise
     */
    public record Band(List<Double> low, List<Double> high) {

        /** Keeps copies. */
        public Band {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }

        /** Lower end after a week. */
        public double low(int week) {
            return at(low, week);
        }

        /** Upper end after a week. */
        public double high(int week) {
            return at(high, week);
        }

        private static double at(List<Double> values, int week) {
            int before = Math.min(values.size() - 1, week / EVERY_WEEKS);
            int after = Math.min(values.size() - 1, before + 1);
            double share = (week - before * EVERY_WEEKS) / (double) EVERY_WEEKS;
            return values.get(before) + Math.min(1, share) * (values.get(after) - values.get(before));
        }
    }

    /** Lives a pair from start to end. */
    public static Pair live(Course base, Course other, int replicate) {
        double[][] one = values(base, replicate);
        double[][] two = values(other, replicate);
        List<List<Double>> differences = new ArrayList<>();
        for (int gauge = 0; gauge < GAUGES.length; gauge++) {
            List<Double> line = new ArrayList<>();
            for (int point = 0; point < Math.min(one[gauge].length, two[gauge].length); point++) {
                line.add(two[gauge][point] - one[gauge][point]);
            }
            differences.add(line);
        }
        return new Pair(replicate, differences);
    }

    private static double[][] values(Course course, int replicate) {
        RunKey luck = new RunKey(course.luck().masterSeed(), replicate);
        Society society = new Society(course.society(), course.plan(), luck);
        society.start();
        double[][] values = new double[GAUGES.length][course.weeks() / EVERY_WEEKS + 1];
        double killedEarlier = Gauge.killed(society.state());
        for (int point = 0; point < values[0].length; point++) {
            while (society.week() < point * EVERY_WEEKS) {
                society.step();
            }
            for (Gauge gauge : GAUGES) {
                values[gauge.ordinal()][point] = gauge.read(society.state(), killedEarlier);
            }
            killedEarlier = Gauge.killed(society.state());
        }
        return values;
    }

    /** Adds a pair. */
    public void add(Pair pair) {
        pairs.add(pair);
        bands.clear();
    }

    /** Pairs so far. */
    public int size() {
        return pairs.size();
    }

    /** Whether there are enough pairs to show a band. */
    public boolean hasBand() {
        return pairs.size() >= FEWEST;
    }

    /**
     * The band of a gauge.
     *
     * @throws IllegalStateException if there are too few pairs
     */
    public Band band(Gauge gauge) {
        if (!hasBand()) {
            throw new IllegalStateException("a band of " + pairs.size() + " pairs");
        }
        return bands.computeIfAbsent(gauge, this::read);
    }

    private Band read(Gauge gauge) {
        int points = pairs.stream()
                .mapToInt(pair -> pair.differences().get(gauge.ordinal()).size())
                .min()
                .orElse(0);
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (int point = 0; point < points; point++) {
            int at = point;
            double[] sorted = pairs.stream()
                    .mapToDouble(pair -> pair.differences().get(gauge.ordinal()).get(at))
                    .sorted()
                    .toArray();
            low.add(quantile(sorted, (1 - INSIDE) / 2));
            high.add(quantile(sorted, (1 + INSIDE) / 2));
        }
        return new Band(low, high);
    }

    /** Quantile of sorted values by straight lines between them (type 7 of Hyndman and Fan 1996). */
    static double quantile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) Math.floor(at);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
