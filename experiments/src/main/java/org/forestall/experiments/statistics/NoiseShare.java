package org.forestall.experiments.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * How much of the spread of single runs comes from settings and how much from chance.
 *
 * <p>Settings are crossed with replicates that share their random numbers over settings. The variance is split by the two-way
 * table of random effects (Searle, Casella and McCulloch 1992, Variance Components, chapter 4) with negative parts set to zero.
 *
 * @param settings share of variance between settings, in [0, 1]
 * @param commonChance share between replicates that all settings have in common; cancels in paired comparisons
 * @param remainder share of chance that acts differently in different settings; this is the noise of a comparison
 * @param settingsTried number of settings, at least 2
 * @param replicates number of replicates per setting, at least 2
 */
public record NoiseShare(double settings, double commonChance, double remainder, int settingsTried, int replicates) {

    /**
     * Splits the variance.
     *
     * @param outcomesBySetting per setting one outcome per replicate, in the same order of replicates; at least two of each
     * @throws IllegalArgumentException if there are fewer than two settings or replicates, the lengths differ, a value is not
     *     finite, or all values are equal
     */
    public static NoiseShare of(List<double[]> outcomesBySetting) {
        int settings = (int) Checks.atLeast("number of settings", 2, outcomesBySetting.size());
        int replicates = (int) Checks.atLeast("number of replicates", 2, outcomesBySetting.get(0).length);
        outcomesBySetting.forEach(outcomes -> Checks.pairs(outcomes, outcomesBySetting.get(0)));
        double any = outcomesBySetting.get(0)[0];
        if (outcomesBySetting.stream().flatMapToDouble(Arrays::stream).allMatch(outcome -> outcome == any)) {
            throw new IllegalArgumentException("all outcomes equal " + any + "; there is no variance to split");
        }
        double[] settingMeans =
                outcomesBySetting.stream().mapToDouble(Moments::mean).toArray();
        double[] replicateMeans = new double[replicates];
        for (double[] outcomes : outcomesBySetting) {
            for (int replicate = 0; replicate < replicates; replicate++) {
                replicateMeans[replicate] += outcomes[replicate] / settings;
            }
        }
        double remainder = remainderSquare(outcomesBySetting, settingMeans, replicateMeans);
        double betweenSettings = Math.max(0, Moments.variance(settingMeans) - remainder / replicates);
        double betweenReplicates = Math.max(0, Moments.variance(replicateMeans) - remainder / settings);
        double whole = betweenSettings + betweenReplicates + remainder;
        return new NoiseShare(
                betweenSettings / whole, betweenReplicates / whole, remainder / whole, settings, replicates);
    }

    /** Mean square of what neither the setting nor the replicate explains. */
    private static double remainderSquare(List<double[]> outcomes, double[] settingMeans, double[] replicateMeans) {
        double grandMean = Moments.mean(settingMeans);
        double sum = 0;
        for (int setting = 0; setting < settingMeans.length; setting++) {
            for (int replicate = 0; replicate < replicateMeans.length; replicate++) {
                double left = outcomes.get(setting)[replicate]
                        - settingMeans[setting]
                        - replicateMeans[replicate]
                        + grandMean;
                sum += left * left;
            }
        }
        return sum / ((settingMeans.length - 1.0) * (replicateMeans.length - 1.0));
    }
}
