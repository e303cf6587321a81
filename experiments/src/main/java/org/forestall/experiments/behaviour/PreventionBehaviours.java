package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.observe.DecisionOutcome;
import org.forestall.sim.spec.Mechanism;

/** Claims about warning and prevention: timing, coordination, staying power, conditions, force. */
final class PreventionBehaviours {

    private PreventionBehaviours() {}

    static List<Behaviour> all() {
        return List.of(
                new Behaviour(
                        "T10",
                        "The same measures for the same time do more, and cost less for each person spared, when they"
                                + " start earlier.",
                        "2013 report, paragraph 66; 2019 report, international role",
                        PreventionBehaviours::earlyBeatsLate),
                new Behaviour(
                        "T11",
                        "The later a decision about a response, the lower the approval and the more divided those who decide.",
                        "2024 report, challenge 3",
                        PreventionBehaviours::lateResponseIsPolarised),
                new Behaviour(
                        "T12",
                        "Not every alert is followed by action, and action without an alert is rare.",
                        "2013 report, paragraph 60",
                        PreventionBehaviours::warningWithoutAction),
                new Behaviour(
                        "T13",
                        "A lower alert threshold finds more onsets and raises more false alarms.",
                        "2021 report, section III",
                        PreventionBehaviours::overAndUnderAlerting),
                new Behaviour(
                        "T14",
                        "The same mediation effort split over rival forums does worse.",
                        "2019 report, international role",
                        PreventionBehaviours::coordination),
                new Behaviour(
                        "T15",
                        "The same agreement relapses more when nobody helps to keep it.",
                        "2019 report, international role",
                        PreventionBehaviours::weakEnforcement),
                new Behaviour(
                        "T16",
                        "A programme stopped early loses most of its gain.",
                        "2019 report, grassroots",
                        PreventionBehaviours::sustainedEngagement),
                new Behaviour(
                        "T17",
                        "Force can hold back a perpetrator and still cost civilian lives; what remains depends on timing.",
                        "2024 report, physical protection",
                        PreventionBehaviours::forceAsLastResort),
                new Behaviour(
                        "T18",
                        "Reform of security forces lowers abuse under a legitimate government, and does not under an abusive"
                                + " one.",
                        "2013 report, paragraph 44",
                        PreventionBehaviours::reformNeedsLegitimacy),
                new Behaviour(
                        "T22",
                        "What a programme achieves depends more on national attributes than on its size.",
                        "2019 report, lesson 4",
                        PreventionBehaviours::nationalAttributesDominate),
                new Behaviour(
                        "T23",
                        "Ratification without implementation changes little.",
                        "2013 report, paragraphs 34-36 and note to 46",
                        PreventionBehaviours::implementationGap));
    }

    private static List<Finding> earlyBeatsLate(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World world = World.asShipped();
        List<Facts> nothing = laboratory.facts(world, futures);
        List<Facts> early = laboratory.facts(world.doing(1, measures("2031-03-03", "2033-03-07")), futures);
        List<Facts> late = laboratory.facts(world.doing(1, measures("2033-03-07", "2035-03-05")), futures);
        return List.of(
                Measure.meanDifference("log of deaths, early minus late", early, late, Facts::logDeaths, Side.BELOW, 0),
                Measure.statistic(
                        "gain in log deaths by the late measures as a share of that by the early ones",
                        futures,
                        sample -> logGain(sample, nothing, late) / logGain(sample, nothing, early),
                        Side.BELOW,
                        1),
                Measure.statistic(
                        "gain in log deaths for each unit of cost, late as a share of early",
                        futures,
                        sample -> logGain(sample, nothing, late)
                                / cost(sample, late)
                                / (logGain(sample, nothing, early) / cost(sample, early)),
                        Side.BELOW,
                        1));
    }

    private static String[] measures(String start, String end) {
        String when = ", start: " + start + ", end: " + end + "}";
        return new String[] {"{use: I22" + when, "{use: I23" + when, "{use: I26" + when};
    }

    private static double cost(int[] sample, List<Facts> option) {
        double sum = 0;
        for (int i : sample) {
            sum += option.get(i).costRu();
        }
        return sum;
    }

    private static List<Finding> lateResponseIsPolarised(Laboratory laboratory) {
        int futures = laboratory.size().of(60);
        World dire = World.asShipped().high(Dial.MOTIVE);
        List<Decisions> decisions = laboratory.outcomes(dire, futures, Decisions::read);
        return List.of(
                Measure.statistic(
                        "mean approval, decisions a year and a half after the first alert minus those within half a year",
                        futures,
                        sample -> lateMinusEarly(sample, decisions, DecisionOutcome::approval),
                        Side.BELOW,
                        0),
                Measure.statistic(
                        "how divided those who decide are, the same difference",
                        futures,
                        sample -> lateMinusEarly(sample, decisions, DecisionOutcome::division),
                        Side.ABOVE,
                        0));
    }

    private static double lateMinusEarly(
            int[] sample, List<Decisions> decisions, ToDoubleFunction<DecisionOutcome> value) {
        return mean(sample, decisions, Decisions::late, value) - mean(sample, decisions, Decisions::early, value);
    }

    private static double mean(
            int[] sample,
            List<Decisions> decisions,
            Function<Decisions, List<DecisionOutcome>> part,
            ToDoubleFunction<DecisionOutcome> value) {
        return Arrays.stream(sample)
                .mapToObj(decisions::get)
                .map(part)
                .flatMap(List::stream)
                .mapToDouble(value)
                .average()
                .orElse(Double.NaN);
    }

    private static List<Finding> warningWithoutAction(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        List<Decisions> decisions = laboratory.outcomes(World.asShipped(), futures, Decisions::read);
        return List.of(
                Measure.statistic(
                        "share of alerts that anybody decided to respond to",
                        futures,
                        sample -> answered(sample, decisions),
                        Side.BELOW,
                        0.9),
                Measure.statistic(
                        "the same from the other side",
                        futures,
                        sample -> answered(sample, decisions),
                        Side.ABOVE,
                        0.02),
                Measure.mean(
                        "decisions to act without an alert, a future of five years",
                        decisions,
                        Decisions::unprompted,
                        Side.BELOW,
                        0.5));
    }

    private static double answered(int[] sample, List<Decisions> decisions) {
        double answered = 0;
        double heard = 0;
        for (int i : sample) {
            answered += decisions.get(i).answered();
            heard += decisions.get(i).heard();
        }
        return heard == 0 ? Double.NaN : answered / heard;
    }

    private static List<Finding> overAndUnderAlerting(Laboratory laboratory) {
        int futures = laboratory.size().of(150);
        World world = World.asShipped().without(Mechanism.RESILIENCE);
        World calmer = World.asShipped();
        List<Facts> low = laboratory.facts(calmer.with("model.warning.alertThreshold=0.1"), futures);
        List<Facts> high = laboratory.facts(calmer.with("model.warning.alertThreshold=0.2"), futures);
        List<Facts> lowAtRisk = laboratory.facts(world.with("model.warning.alertThreshold=0.1"), futures);
        List<Facts> highAtRisk = laboratory.facts(world.with("model.warning.alertThreshold=0.2"), futures);
        return List.of(
                Measure.meanDifference(
                        "alerts in futures without onset, threshold 0.1 minus 0.2",
                        low,
                        high,
                        facts -> facts.hasOnset() ? 0 : facts.alerts(),
                        Side.ABOVE,
                        0),
                Measure.meanDifference(
                        "futures with onset that had an alert before it, threshold 0.1 minus 0.2",
                        lowAtRisk,
                        highAtRisk,
                        facts -> facts.hasOnset()
                                        && facts.firstAlertWeek() >= 0
                                        && facts.firstAlertWeek() < facts.onsetWeek()
                                ? 1
                                : 0,
                        Side.ABOVE,
                        0));
    }

    private static List<Finding> coordination(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World world = World.asShipped();
        List<Facts> one = laboratory.facts(world.doing(1, "{use: I22, start: 2031-07-07}"), futures);
        String half = "{use: I22, start: 2031-07-07, strength: 0.5}";
        List<Facts> rivals = laboratory.facts(world.doing(1, half, half), futures);
        return List.of(Measure.meanDifference(
                "log of deaths, two rival forums minus one", rivals, one, Facts::logDeaths, Side.ABOVE, 0));
    }

    private static List<Finding> weakEnforcement(Laboratory laboratory) {
        int futures = laboratory.size().of(200);
        World agreed = World.asShipped().years(3).with("initial.agreement.inForce=true");
        World alone = agreed.with("initial.agreement.enforcement=0");
        World helped = agreed.with("initial.agreement.enforcement=1")
                .doing(1, "{use: I22, start: 2031-01-06}", "{use: I32, start: 2031-01-06, uniformed: 6000}");
        return List.of(Measure.meanDifference(
                "weeks in three years for which an agreement holds, with help to keep it promised and given (talks, peacekeepers)"
                        + " minus without",
                laboratory.experiments(helped, futures, Agreements::weeksHeld),
                laboratory.experiments(alone, futures, Agreements::weeksHeld),
                weeks -> weeks,
                Side.ABOVE,
                0));
    }

    private static List<Finding> implementationGap(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World none = treaties(0.1, 0.1, 0.1);
        List<Facts> nothing = laboratory.facts(none, futures);
        List<Facts> ratified = laboratory.facts(treaties(0.95, 0.1, 0.1), futures);
        List<Facts> applied = laboratory.facts(treaties(0.95, 0.9, 0.9), futures);
        return List.of(
                Measure.meanDifference(
                        "log of deaths, treaties ratified, put into law and applied, minus none of these",
                        applied,
                        nothing,
                        Facts::logDeaths,
                        Side.BELOW,
                        0),
                Measure.statistic(
                        "gain by ratification alone against ratification that is applied, ratio",
                        futures,
                        sample -> logGain(sample, nothing, ratified) / logGain(sample, nothing, applied),
                        Side.BELOW,
                        0.3));
    }

    private static World treaties(double ratified, double domesticated, double implemented) {
        return World.asShipped()
                .with(
                        "nation.treatiesRatified=" + ratified,
                        "nation.treatiesDomesticated=" + domesticated,
                        "nation.treatiesImplemented=" + implemented);
    }

    private static List<Finding> sustainedEngagement(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World world = World.asShipped().years(10);
        List<Facts> nothing = laboratory.facts(world, futures);
        List<Facts> kept = laboratory.facts(world.doing(1, measures("2031-03-03", "2041-01-01")), futures);
        List<Facts> stopped = laboratory.facts(world.doing(1, measures("2031-03-03", "2032-08-30")), futures);
        return List.of(Measure.statistic(
                "gain in log deaths over ten years, stopped after a year and a half against kept up, ratio",
                futures,
                sample -> logGain(sample, nothing, stopped) / logGain(sample, nothing, kept),
                Side.BELOW,
                0.5));
    }

    private static double logGain(int[] sample, List<Facts> nothing, List<Facts> option) {
        double sum = 0;
        for (int i : sample) {
            sum += nothing.get(i).logDeaths() - option.get(i).logDeaths();
        }
        return sum;
    }

    private static List<Finding> forceAsLastResort(Laboratory laboratory) {
        int futures = laboratory.size().of(100);
        World world = World.asShipped().without(Mechanism.RESILIENCE).years(3);
        List<Facts> nothing = laboratory.facts(world, futures);
        List<Facts> soon = laboratory.facts(
                world.doing(1, "{use: I35, startRule: after-onset, delayWeeks: 4, uniformed: 40000}"), futures);
        List<Facts> late = laboratory.facts(
                world.doing(1, "{use: I35, startRule: after-onset, delayWeeks: 60, uniformed: 40000}"), futures);
        return List.of(
                Measure.meanDifference(
                        "log of deaths, force soon after onset minus none",
                        soon,
                        nothing,
                        Facts::logDeaths,
                        Side.BELOW,
                        0),
                Measure.meanDifference(
                        "log of deaths, force a year after onset minus soon after it",
                        late,
                        soon,
                        Facts::logDeaths,
                        Side.ABOVE,
                        0));
    }

    private static List<Finding> reformNeedsLegitimacy(Laboratory laboratory) {
        int futures = laboratory.size().of(60);
        World abusive =
                World.asShipped().high(Dial.MOTIVE).high(Dial.WEAK_STATE).years(10);
        World legitimate = World.asShipped()
                .low(Dial.MOTIVE)
                .low(Dial.WEAK_STATE)
                .with("armedGroups[free-front].members={brennick: 4000, hask: 4000}")
                .years(12);
        return List.of(
                reform(laboratory, legitimate, futures, "legitimate", Side.BELOW, 0),
                reform(laboratory, abusive, futures, "abusive", Side.ABOVE, -0.02));
    }

    private static Finding reform(
            Laboratory laboratory, World world, int futures, String government, Side side, double bound) {
        return Measure.meanDifference(
                "log of civilians killed by forces of the state under a " + government
                        + " government, reform minus none",
                laboratory.outcomes(world.doing(1, "{use: I06, start: 2031-03-03}"), futures, Abuse::read),
                laboratory.outcomes(world, futures, Abuse::read),
                Abuse::logKilled,
                side,
                bound);
    }

    private static List<Finding> nationalAttributesDominate(Laboratory laboratory) {
        int futures = laboratory.size().of(80);
        double[] sizes = {0.7, 1, 1.3};
        List<World> nations = List.of(
                World.asShipped().low(Dial.SOCIAL_RESILIENCE).high(Dial.WEAK_STATE),
                World.asShipped(),
                World.asShipped().high(Dial.SOCIAL_RESILIENCE).low(Dial.WEAK_STATE));
        List<List<double[]>> effects = new ArrayList<>();
        for (World nation : nations) {
            List<Facts> nothing = laboratory.facts(nation, futures);
            List<double[]> bySize = new ArrayList<>();
            for (double size : sizes) {
                List<Facts> done = laboratory.facts(
                        nation.doing(
                                1,
                                "{use: I22, start: 2031-07-07, strength: " + size + "}",
                                "{use: I23, start: 2031-03-03, strength: " + size + "}"),
                        futures);
                double[] gains = new double[futures];
                for (int i = 0; i < futures; i++) {
                    gains[i] = nothing.get(i).logDeaths() - done.get(i).logDeaths();
                }
                bySize.add(gains);
            }
            effects.add(bySize);
        }
        return List.of(Measure.statistic(
                "share of the variance of mean effects that nations explain, of what nations and sizes explain",
                futures,
                sample -> shareOfNations(sample, effects),
                Side.ABOVE,
                0.5));
    }

    /** Main effect of rows (nations) as a share of both main effects, in a table of mean gains. */
    private static double shareOfNations(int[] sample, List<List<double[]>> effects) {
        int rows = effects.size();
        int columns = effects.get(0).size();
        double[] ofRow = new double[rows];
        double[] ofColumn = new double[columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double mean = 0;
                for (int i : sample) {
                    mean += effects.get(row).get(column)[i] / sample.length;
                }
                ofRow[row] += mean / columns;
                ofColumn[column] += mean / rows;
            }
        }
        double between = columns * spread(ofRow);
        double within = rows * spread(ofColumn);
        return between + within == 0 ? Double.NaN : between / (between + within);
    }

    private static double spread(double[] means) {
        double mean = 0;
        for (double each : means) {
            mean += each / means.length;
        }
        double sum = 0;
        for (double each : means) {
            sum += (each - mean) * (each - mean);
        }
        return sum;
    }
}
