package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.Quantiles;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.statistics.StudentisedBootstrap;

/**
 * What choosing an arm costs in harm when another arm would have been better in the very same future: the outcome under the
 * arm less the least outcome of any arm under the same setting and luck. In the unit of the outcome, never below 0, and 0
 * where the arm is the best. Less is better. Sources: Savage 1951, Journal of the American Statistical Association 46, 55-67;
 * for settings Lempert, Popper and Bankes 2003, Shaping the Next One Hundred Years, RAND, pp. 55-56.
 *
 * @param arm the arm
 * @param mean mean over all futures and settings, with an interval over futures
 * @param ninetieth type 7 quantile at 0.9 over all futures and settings
 * @param greatest largest of all
 * @param bySetting for each setting, mean outcome of the arm less the least mean outcome of any arm in that setting
 */
public record Regret(Arm arm, BootstrapEstimate mean, double ninetieth, double greatest, List<Double> bySetting) {

    private static final double NINETY = 0.9;

    public Regret {
        bySetting = List.copyOf(bySetting);
    }

    /** Regret of every arm, in order. */
    public static List<Regret> of(OutcomeCube cube, ResamplingPlan plan) {
        double[][] least = least(cube);
        List<Regret> all = new ArrayList<>();
        for (int arm = 0; arm < cube.arms().size(); arm++) {
            all.add(of(cube, arm, least, plan));
        }
        return all;
    }

    private static double[][] least(OutcomeCube cube) {
        double[][] least = new double[cube.settings()][cube.futures()];
        for (int setting = 0; setting < cube.settings(); setting++) {
            Arrays.fill(least[setting], Double.POSITIVE_INFINITY);
            for (int arm = 0; arm < cube.arms().size(); arm++) {
                for (int future = 0; future < cube.futures(); future++) {
                    least[setting][future] = Math.min(least[setting][future], cube.at(arm, setting, future));
                }
            }
        }
        return least;
    }

    private static Regret of(OutcomeCube cube, int arm, double[][] least, ResamplingPlan plan) {
        double[] all = new double[cube.settings() * cube.futures()];
        double[] byFuture = new double[cube.futures()];
        for (int setting = 0; setting < cube.settings(); setting++) {
            for (int future = 0; future < cube.futures(); future++) {
                double regret = cube.at(arm, setting, future) - least[setting][future];
                all[setting * cube.futures() + future] = regret;
                byFuture[future] += regret / cube.settings();
            }
        }
        Arrays.sort(all);
        return new Regret(
                cube.arms().get(arm),
                StudentisedBootstrap.mean(byFuture, plan),
                Quantiles.of(all, NINETY),
                all[all.length - 1],
                bySetting(cube, arm));
    }

    private static List<Double> bySetting(OutcomeCube cube, int arm) {
        List<Double> regrets = new ArrayList<>();
        for (int setting = 0; setting < cube.settings(); setting++) {
            double best = Double.POSITIVE_INFINITY;
            for (int other = 0; other < cube.arms().size(); other++) {
                best = Math.min(best, cube.mean(other, setting));
            }
            regrets.add(cube.mean(arm, setting) - best);
        }
        return regrets;
    }

    /** Regret in the setting in which it is largest. */
    public double worstSetting() {
        return bySetting.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
