package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.statistics.Pawn;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;

/**
 * All that planners ask of a comparison beyond the effects, worked out once. Deaths are the outcome.
 *
 * @param deaths deaths by arm, setting and future, nothing first
 * @param regrets regret of each arm, nothing first
 * @param robustness each option against nothing in each setting
 * @param frontier cost and people spared in the setting of the scenario
 * @param acceptability shares of resamples by willingness to pay, in the setting of the scenario
 * @param tried the settings of the design; empty if only luck was varied
 * @param knowing what knowing a setting is worth; empty with too few settings
 * @param drivesHarm what moves the distribution of deaths under nothing, a value for each setting that was varied
 * @param drivesEffect what moves the distribution of what the steadiest option changes
 */
public record Decision(
        OutcomeCube deaths,
        List<Regret> regrets,
        List<Robustness> robustness,
        CostFrontier frontier,
        Acceptability acceptability,
        Optional<TriedSettings> tried,
        Optional<ValueOfKnowing> knowing,
        List<Pawn> drivesHarm,
        List<Pawn> drivesEffect) {

    /** Nominal coverage of intervals. */
    public static final double LEVEL = 0.95;

    /** Points for each slice of a range; fewer say little about a distribution. */
    private static final int POINTS_A_SLICE = 5;

    private static final int MOST_SLICES = 6;
    private static final int STEPS_OF_WILLINGNESS = 40;

    private static final ResamplingPlan RESAMPLING = new ResamplingPlan(999, 20_000_229, LEVEL);

    public Decision {
        regrets = List.copyOf(regrets);
        robustness = List.copyOf(robustness);
        drivesHarm = List.copyOf(drivesHarm);
        drivesEffect = List.copyOf(drivesEffect);
    }

    /** Works it out; the results must have options and at least two complete futures. */
    public static Decision of(Results results) {
        List<Arm> arms = new ArrayList<>(List.of(results.baseline()));
        arms.addAll(results.options());
        OutcomeCube deaths = OutcomeCube.read(results, arms, Metric.DEATHS);
        OutcomeCube cost = OutcomeCube.read(results, arms, Metric.COST);
        List<double[]> baseDeaths = inOwnSetting(deaths);
        List<double[]> baseCosts = inOwnSetting(cost);
        CostFrontier frontier = CostFrontier.of(arms, baseCosts, baseDeaths, RESAMPLING);
        Optional<TriedSettings> tried = results.manifest()
                .design()
                .filter(design -> design.method() == Design.Method.AROUND)
                .map(TriedSettings::of);
        List<Regret> regrets = Regret.of(deaths, RESAMPLING);
        int steadiest = steadiest(regrets);
        return new Decision(
                deaths,
                regrets,
                Robustness.of(deaths, LEVEL),
                frontier,
                Acceptability.of(arms, baseCosts, baseDeaths, willingness(frontier), RESAMPLING),
                tried,
                tried.flatMap(settings -> ValueOfKnowing.of(deaths, settings, RESAMPLING)),
                tried.map(settings -> drives(settings, setting -> deaths.values(0, setting), deaths))
                        .orElse(List.of()),
                tried.filter(settings -> steadiest > 0)
                        .map(settings -> drives(
                                settings,
                                setting -> differences(deaths.values(steadiest, setting), deaths.values(0, setting)),
                                deaths))
                        .orElse(List.of()));
    }

    private static List<double[]> inOwnSetting(OutcomeCube cube) {
        return IntStream.range(0, cube.arms().size())
                .mapToObj(arm -> cube.values(arm, 0))
                .toList();
    }

    private static List<Double> willingness(CostFrontier frontier) {
        double dearest = frontier.frontier().stream()
                .flatMap(entry -> entry.perPerson().stream())
                .mapToDouble(ratio -> ratio.estimate())
                .max()
                .orElse(1);
        double most = 2.5 * Math.max(dearest, 1e-9);
        return IntStream.rangeClosed(0, STEPS_OF_WILLINGNESS)
                .mapToObj(step -> most * step / STEPS_OF_WILLINGNESS)
                .toList();
    }

    private static int steadiest(List<Regret> regrets) {
        int least = 0;
        for (int arm = 1; arm < regrets.size(); arm++) {
            least = regrets.get(arm).mean().estimate()
                            < regrets.get(least).mean().estimate()
                    ? arm
                    : least;
        }
        return least;
    }

    private static double[] differences(double[] option, double[] nothing) {
        double[] differences = new double[option.length];
        Arrays.setAll(differences, future -> option[future] - nothing[future]);
        return differences;
    }

    private static List<Pawn> drives(
            TriedSettings settings, java.util.function.IntFunction<double[]> outcomes, OutcomeCube cube) {
        int slices = Math.min(MOST_SLICES, settings.count() / POINTS_A_SLICE);
        if (slices < 2) {
            return List.of();
        }
        List<double[]> byPoint = IntStream.of(cube.tried()).mapToObj(outcomes).toList();
        return Pawn.of(settings.values(), byPoint, slices, RESAMPLING);
    }

    /** The arm with the least mean regret: nothing, or an option. */
    public Arm steadiest() {
        return regrets.get(steadiest(regrets)).arm();
    }

    /** Whether more than the setting of the scenario was tried. */
    public boolean overSettings() {
        return tried.isPresent();
    }

    /** Where an option does not lower deaths; empty if it fails too seldom to say, or only luck was varied. */
    public Optional<FailureBox> failureOf(Arm option) {
        return tried.flatMap(settings -> robustness.stream()
                .filter(each -> each.arm().equals(option))
                .findFirst()
                .flatMap(each -> FailureBox.of(failed(each), settings, RESAMPLING)));
    }

    /** Whether an option fails in each tried setting. */
    public static boolean[] failed(Robustness option) {
        boolean[] failed = new boolean[option.tried().size()];
        for (int setting = 0; setting < failed.length; setting++) {
            failed[setting] = option.tried().get(setting).fails();
        }
        return failed;
    }
}
