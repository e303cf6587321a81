package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.VariedSetting;

/**
 * Mean outcome by where a setting lies in its range, so that a reader sees which way it moves the outcome.
 *
 * @param setting address of the setting
 * @param lowest mean over the points in the lowest third of the range
 * @param middle mean over those in the middle third
 * @param highest mean over those in the highest
 */
record SettingThirds(String setting, double lowest, double middle, double highest) {

    private static final int THIRDS = 3;

    /**
     * Thirds of every setting that has a range; those with a third without points are left out.
     *
     * @param outcomesByPoint outcomes of the replicates at each point of the design
     */
    static List<SettingThirds> of(Design design, List<double[]> outcomesByPoint) {
        if (design.method() == Design.Method.MORRIS) {
            // Four levels do not fall into thirds, and the mean effect has a sign.
            return List.of();
        }
        List<List<String>> points = design.points();
        List<SettingThirds> all = new ArrayList<>();
        for (int factor = 0; factor < design.factors().size(); factor++) {
            VariedSetting setting = design.factors().get(factor);
            if (!setting.overRange()) {
                continue;
            }
            double[] sums = new double[THIRDS];
            int[] counts = new int[THIRDS];
            for (int point = 0; point < outcomesByPoint.size(); point++) {
                double value = Double.parseDouble(points.get(point).get(factor));
                double place = (value - setting.low()) / (setting.high() - setting.low());
                int third = Math.max(0, Math.min(THIRDS - 1, (int) (THIRDS * place)));
                sums[third] +=
                        Arrays.stream(outcomesByPoint.get(point)).average().orElse(0);
                counts[third]++;
            }
            if (Arrays.stream(counts).allMatch(count -> count > 0)) {
                all.add(new SettingThirds(
                        setting.path(), sums[0] / counts[0], sums[1] / counts[1], sums[2] / counts[2]));
            }
        }
        return all;
    }
}
