package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;

/**
 * How far knowing a setting moves the whole distribution of an outcome, not its variance alone: fit for outcomes that are
 * mostly small and seldom very large. The range of the setting is cut into slices of equally many points; for each the
 * largest gap between the distribution of outcomes in it and that of all outcomes (Kolmogorov and Smirnov) is taken, and the
 * median of the slices is the index. Source: Pianosi and Wagener 2018, Environmental Modelling and Software 108, 197-207
 * (PAWN from given data).
 *
 * <p>An index is never 0: slices differ by chance. So it stands beside what a setting that does nothing would show: the same
 * with the points shuffled.
 *
 * @param index median gap over the slices, in [0, 1]
 * @param greatest largest gap over the slices
 * @param interval interval of the index from drawing points again; basic percentiles, moved for the upward shift that
 *     drawing again brings
 * @param byChance 95 % quantile of the index when the points are shuffled
 */
public record Pawn(double index, double greatest, Interval interval, double byChance) {

    private static final double UPPER = 0.95;

    /** Whether the setting moves the outcome more than one that does nothing would seem to, its interval included. */
    public boolean isAboveChance() {
        return interval.low() > byChance;
    }

    /**
     * Indices of every setting.
     *
     * @param valuesBySetting for each setting its value at each point
     * @param outcomesByPoint outcomes at each point, one or more, the runs of a point; drawn again together
     * @param slices slices of each range, at least 2; each must hold at least two points
     * @throws IllegalArgumentException if the sizes do not fit
     */
    public static List<Pawn> of(
            List<double[]> valuesBySetting, List<double[]> outcomesByPoint, int slices, ResamplingPlan plan) {
        int points = outcomesByPoint.size();
        Checks.atLeast("slices", 2, slices);
        Checks.atLeast("points", 2L * slices, points);
        valuesBySetting.forEach(values -> Checks.sameLength(values.length, points));
        Ranks ranks = new Ranks(outcomesByPoint);
        double byChance = byChance(ranks, points, slices, plan);
        List<Pawn> indices = new ArrayList<>();
        for (double[] values : valuesBySetting) {
            int[] order = order(values, IntStream.range(0, points).toArray());
            double[] gaps = ranks.gaps(order, slices);
            indices.add(new Pawn(
                    Quantiles.of(gaps, 0.5),
                    Arrays.stream(gaps).max().orElseThrow(),
                    interval(ranks, values, slices, Quantiles.of(gaps, 0.5), plan),
                    byChance));
        }
        return indices;
    }

    private static int[] order(double[] values, int[] points) {
        return IntStream.of(points)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer point) -> values[point]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static double byChance(Ranks ranks, int points, int slices, ResamplingPlan plan) {
        UniformRandomProvider generator = plan.generator();
        int[] order = IntStream.range(0, points).toArray();
        double[] shuffled = new double[plan.resamples()];
        for (int shuffle = 0; shuffle < shuffled.length; shuffle++) {
            PermutationSampler.shuffle(generator, order);
            shuffled[shuffle] = Quantiles.of(ranks.gaps(order, slices), 0.5);
        }
        return Quantiles.of(shuffled, UPPER);
    }

    private static Interval interval(Ranks ranks, double[] values, int slices, double index, ResamplingPlan plan) {
        UniformRandomProvider generator = plan.generator();
        int[] drawn = new int[values.length];
        double[] resampled = new double[plan.resamples()];
        for (int resample = 0; resample < resampled.length; resample++) {
            ResamplingPlan.draw(generator, drawn);
            resampled[resample] = Quantiles.of(ranks.gaps(order(values, drawn), slices), 0.5);
        }
        Arrays.sort(resampled);
        double tail = (1 - plan.level()) / 2;
        // Drawing again makes slices more unlike than they are; the median resample shows by how much.
        double shift = Math.max(0, Quantiles.ofSorted(resampled, 0.5) - index);
        double low = Math.max(0, Quantiles.ofSorted(resampled, tail) - shift);
        double high = Math.min(1, Math.max(low, Quantiles.ofSorted(resampled, 1 - tail) - shift));
        return new Interval(low, high, plan.level(), IntervalKind.PERCENTILE_BOOTSTRAP);
    }

    /** Outcomes by their place among all outcomes, so that gaps are counted and nothing is sorted again. */
    private static final class Ranks {

        private final int[][] placesByPoint;
        private final int places;

        Ranks(List<double[]> outcomesByPoint) {
            double[] distinct = outcomesByPoint.stream()
                    .flatMapToDouble(Arrays::stream)
                    .distinct()
                    .sorted()
                    .toArray();
            places = distinct.length;
            placesByPoint = outcomesByPoint.stream()
                    .map(outcomes -> Arrays.stream(outcomes)
                            .mapToInt(outcome -> Arrays.binarySearch(distinct, outcome))
                            .toArray())
                    .toArray(int[][]::new);
        }

        /** Gap of each slice of the points in an order to all of them together. */
        double[] gaps(int[] order, int slices) {
            int[] all = counts(order, 0, order.length);
            double[] gaps = new double[slices];
            for (int slice = 0; slice < slices; slice++) {
                int[] in = counts(order, slice * order.length / slices, (slice + 1) * order.length / slices);
                gaps[slice] = gap(in, all);
            }
            return gaps;
        }

        private int[] counts(int[] order, int from, int to) {
            int[] counts = new int[places];
            for (int index = from; index < to; index++) {
                for (int place : placesByPoint[order[index]]) {
                    counts[place]++;
                }
            }
            return counts;
        }

        private double gap(int[] in, int[] all) {
            double inTotal = Arrays.stream(in).sum();
            double allTotal = Arrays.stream(all).sum();
            long inBelow = 0;
            long allBelow = 0;
            double gap = 0;
            for (int place = 0; place < places; place++) {
                inBelow += in[place];
                allBelow += all[place];
                gap = Math.max(gap, Math.abs(inBelow / inTotal - allBelow / allTotal));
            }
            return gap;
        }
    }
}
