package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.forestall.experiments.statistics.ResamplingPlan;

/**
 * The conditions under which an option fails: one or two settings, each above or below a value, that hold most of the failures
 * and few of the rest. A small form of the patient rule induction of Friedman and Fisher 1999, Statistics and Computing 9,
 * 123-143, for few settings, with coverage and density as in Bryant and Lempert 2010, Technological Forecasting and Social
 * Change 77, 34-49. Searching finds something even where there is nothing; so the box stands beside what shuffled failures give.
 *
 * @param limits one or two limits, all of which hold inside
 * @param failuresInside settings inside in which the option fails
 * @param inside settings inside
 * @param failures settings in which the option fails
 * @param settings settings tried
 * @param byChance share of shuffles of the failures in which a box at least as good is found
 */
public record FailureBox(
        List<Limit> limits, int failuresInside, int inside, int failures, int settings, double byChance) {

    private static final int SHUFFLES = 499;
    private static final int FEWEST_FAILURES = 3;
    private static final int MOST_CUTS = 23;

    public FailureBox {
        limits = List.copyOf(limits);
    }

    /**
     * A limit.
     *
     * @param factor number of the setting in the design
     * @param setting its address
     * @param above whether values above the limit are inside, else those below
     * @param value the limit, half-way between two values tried
     */
    public record Limit(int factor, String setting, boolean above, double value) {

        private boolean holds(double tried) {
            return above ? tried > value : tried < value;
        }
    }

    /** Share of the failures that are inside. */
    public double coverage() {
        return (double) failuresInside / failures;
    }

    /** Share of the settings inside in which the option fails. */
    public double density() {
        return (double) failuresInside / inside;
    }

    /**
     * The box with the largest product of coverage and density; with one setting if a second adds nothing.
     *
     * @param failed whether the option fails at each tried setting
     * @return empty with fewer than three failures, or if all settings fail
     */
    public static Optional<FailureBox> of(boolean[] failed, TriedSettings settings, ResamplingPlan plan) {
        int failures = count(failed);
        if (failures < FEWEST_FAILURES || failures == failed.length) {
            return Optional.empty();
        }
        List<long[]> halves = new ArrayList<>();
        List<Limit> limits = new ArrayList<>();
        halves(settings, limits, halves);
        if (halves.isEmpty()) {
            return Optional.empty();
        }
        Best best = search(failed, limits, halves);
        UniformRandomProvider generator = plan.generator();
        int[] order = IntStream.range(0, failed.length).toArray();
        int asGood = 0;
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            PermutationSampler.shuffle(generator, order);
            boolean[] shuffled = new boolean[failed.length];
            for (int setting = 0; setting < failed.length; setting++) {
                shuffled[setting] = failed[order[setting]];
            }
            asGood += search(shuffled, limits, halves).score >= best.score ? 1 : 0;
        }
        List<Limit> found = best.second < 0
                ? List.of(limits.get(best.first))
                : List.of(limits.get(best.first), limits.get(best.second));
        return Optional.of(new FailureBox(
                found, best.failuresInside, best.inside, failures, failed.length, (asGood + 1.0) / (SHUFFLES + 1.0)));
    }

    private record Best(int first, int second, int failuresInside, int inside, double score) {}

    private static void halves(TriedSettings settings, List<Limit> limits, List<long[]> halves) {
        for (int factor = 0; factor < settings.names().size(); factor++) {
            double[] values = settings.values().get(factor);
            for (double middle : cuts(values)) {
                for (boolean above : new boolean[] {false, true}) {
                    Limit limit = new Limit(factor, settings.names().get(factor), above, middle);
                    boolean[] inside = new boolean[values.length];
                    for (int setting = 0; setting < values.length; setting++) {
                        inside[setting] = limit.holds(values[setting]);
                    }
                    limits.add(limit);
                    halves.add(bits(inside));
                }
            }
        }
    }

    /** Half-way between neighbours among the values tried; with many values about as many cuts, evenly spread. */
    private static double[] cuts(double[] values) {
        double[] sorted = Arrays.stream(values).distinct().sorted().toArray();
        int cuts = Math.min(MOST_CUTS, sorted.length - 1);
        return IntStream.rangeClosed(1, cuts)
                .map(cut -> cut * sorted.length / (cuts + 1))
                .distinct()
                .mapToDouble(place -> (sorted[place - 1] + sorted[place]) / 2)
                .toArray();
    }

    private static Best search(boolean[] failed, List<Limit> limits, List<long[]> halves) {
        long[] failures = bits(failed);
        long[] all = new long[failures.length];
        Arrays.fill(all, -1);
        int allFailures = count(failed);
        Best best = null;
        for (int first = 0; first < halves.size(); first++) {
            best = better(best, score(failures, allFailures, halves.get(first), all, first, -1));
            for (int second = first + 1; second < halves.size(); second++) {
                if (limits.get(second).factor() != limits.get(first).factor()) {
                    best = better(
                            best, score(failures, allFailures, halves.get(first), halves.get(second), first, second));
                }
            }
        }
        return best;
    }

    /** A box of two settings must do clearly better than one of one. */
    private static Best better(Best best, Best other) {
        double handicap = best != null && best.second < 0 && other.second >= 0 ? 0.02 : 0;
        return best == null || other.score > best.score + handicap ? other : best;
    }

    private static Best score(long[] failures, int allFailures, long[] half, long[] other, int first, int second) {
        int inside = 0;
        int failuresInside = 0;
        for (int word = 0; word < failures.length; word++) {
            long both = half[word] & other[word];
            inside += Long.bitCount(both);
            failuresInside += Long.bitCount(both & failures[word]);
        }
        double score = inside == 0 ? 0 : (double) failuresInside * failuresInside / inside / allFailures;
        return new Best(first, second, failuresInside, inside, score);
    }

    /** One bit for each setting: thousands of boxes are counted for each shuffle. */
    private static long[] bits(boolean[] flags) {
        long[] bits = new long[(flags.length + Long.SIZE - 1) / Long.SIZE];
        for (int flag = 0; flag < flags.length; flag++) {
            if (flags[flag]) {
                bits[flag / Long.SIZE] |= 1L << flag;
            }
        }
        return bits;
    }

    private static int count(boolean[] failed) {
        int count = 0;
        for (boolean each : failed) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
