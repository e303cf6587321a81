package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.PermutationSampler;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.Quantiles;
import org.forestall.experiments.statistics.ResamplingPlan;

/**
 * Which unknown setting would, if it were known, lead to another choice, and how much harm that would spare.
 *
 * <p>The tried settings stand for what may be true, each as likely as the others. Without more knowledge the arm with the
 * least mean harm over all of them is chosen; knowing one setting, the arm with the least in its third of the range. The
 * difference is the expected value of partial perfect information (Raiffa and Schlaifer 1961, Applied Statistical Decision
 * Theory; for thirds of a sample Strong, Oakley and Brennan 2014, Medical Decision Making 34, 311-326, give better ways that
 * need more settings). Picking the best of each third favours chance; so each value stands beside what shuffled settings give.
 *
 * @param choice the arm chosen without more knowledge
 * @param ofEverything mean harm spared if the setting were known in full
 * @param bySetting what each setting that was varied is worth, in the order of the design
 */
public record ValueOfKnowing(Arm choice, double ofEverything, List<OfSetting> bySetting) {

    private static final int PARTS = 3;
    private static final int SHUFFLES = 999;
    private static final double UPPER = 0.95;

    public ValueOfKnowing {
        bySetting = List.copyOf(bySetting);
    }

    /**
     * What knowing one setting is worth.
     *
     * @param setting address of the setting
     * @param value mean harm spared by knowing in which third it lies, in the unit of the outcome, at least 0
     * @param byChance 95 % quantile of the same when the settings are shuffled
     * @param parts what is best in each third, from low to high
     */
    public record OfSetting(String setting, double value, double byChance, List<Part> parts) {

        public OfSetting {
            parts = List.copyOf(parts);
        }

        /** Whether another arm is the best in some third, and chance alone would seldom show as much. */
        public boolean turnsTheChoice() {
            return value > byChance;
        }
    }

    /**
     * A third of a range.
     *
     * @param low least value tried in it
     * @param high greatest value tried in it
     * @param best the arm with the least mean harm
     * @param settings number of settings
     */
    public record Part(double low, double high, Arm best, int settings) {}

    /**
     * Works out what each setting is worth; empty with fewer than six settings, where thirds hold one or none.
     *
     * @param cube outcomes; its first setting is that of the scenario and is left out
     */
    public static Optional<ValueOfKnowing> of(OutcomeCube cube, TriedSettings settings, ResamplingPlan plan) {
        int[] tried = cube.tried();
        if (tried.length < 2 * PARTS || settings.count() != tried.length) {
            return Optional.empty();
        }
        double[][] means = new double[cube.arms().size()][tried.length];
        for (int arm = 0; arm < means.length; arm++) {
            for (int index = 0; index < tried.length; index++) {
                means[arm][index] = cube.mean(arm, tried[index]);
            }
        }
        int[] all = IntStream.range(0, tried.length).toArray();
        int choice = best(means, all);
        double chosen = mean(means[choice], all);
        double everything = chosen
                - IntStream.of(all)
                        .mapToDouble(index -> means[best(means, new int[] {index})][index])
                        .average()
                        .orElseThrow();
        List<OfSetting> bySetting = new ArrayList<>();
        for (int factor = 0; factor < settings.names().size(); factor++) {
            bySetting.add(ofSetting(cube, settings, factor, means, chosen, plan));
        }
        return Optional.of(new ValueOfKnowing(cube.arms().get(choice), everything, bySetting));
    }

    private static OfSetting ofSetting(
            OutcomeCube cube,
            TriedSettings settings,
            int factor,
            double[][] means,
            double chosen,
            ResamplingPlan plan) {
        double[] values = settings.values().get(factor);
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(index -> values[index]))
                .mapToInt(Integer::intValue)
                .toArray();
        List<Part> parts = new ArrayList<>();
        for (int[] part : parts(order)) {
            parts.add(new Part(
                    values[part[0]], values[part[part.length - 1]], cube.arms().get(best(means, part)), part.length));
        }
        UniformRandomProvider generator = plan.generator();
        double[] shuffled = new double[SHUFFLES];
        int[] other = order.clone();
        for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
            PermutationSampler.shuffle(generator, other);
            shuffled[shuffle] = chosen - harmKnowing(means, other);
        }
        return new OfSetting(
                settings.names().get(factor),
                Math.max(0, chosen - harmKnowing(means, order)),
                Quantiles.of(shuffled, UPPER),
                parts);
    }

    private static List<int[]> parts(int[] order) {
        List<int[]> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parts.add(Arrays.copyOfRange(order, part * order.length / PARTS, (part + 1) * order.length / PARTS));
        }
        return parts;
    }

    private static double harmKnowing(double[][] means, int[] order) {
        double harm = 0;
        for (int[] part : parts(order)) {
            harm += part.length * mean(means[best(means, part)], part);
        }
        return harm / order.length;
    }

    private static int best(double[][] means, int[] settings) {
        int best = 0;
        for (int arm = 1; arm < means.length; arm++) {
            best = mean(means[arm], settings) < mean(means[best], settings) ? arm : best;
        }
        return best;
    }

    private static double mean(double[] values, int[] settings) {
        double sum = 0;
        for (int setting : settings) {
            sum += values[setting];
        }
        return sum / settings.length;
    }
}
