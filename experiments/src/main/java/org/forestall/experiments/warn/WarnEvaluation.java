package org.forestall.experiments.warn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.forestall.experiments.statistics.AlertCounts;
import org.forestall.experiments.statistics.LeadTimes;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.statistics.WarningCase;
import org.forestall.experiments.statistics.WarningScores;

/**
 * How well signals and alert rules warn, worked out on societies that were not used to set them.
 *
 * @param trainCases quarters with what came, of the societies that rules were set on, for new onsets
 * @param testOnsets new onsets of the societies that judge
 * @param scores scores of each signal by target; a target is missing if it never or always came
 * @param rules alert rules for new onsets
 * @param costCurves for each signal the loss of its rule by the cost of a miss, over that of the better of always and never
 *     alerting
 * @param testForecasts forecasts for new onsets on the societies that judge, for each signal; empty if none could be judged
 * @param families scores of the assessed composite for new onsets by family of societies; a family without onset, or without
 *     a quiet quarter, is missing
 */
public record WarnEvaluation(
        int trainCases,
        int testOnsets,
        Map<Target, List<SignalScore>> scores,
        List<AlertRule> rules,
        Map<Signal, Map<Double, Double>> costCurves,
        Map<Signal, List<WarningCase>> testForecasts,
        Map<WatchedSociety.Family, FamilyScore> families) {

    /** Costs of a missed onset, in false alarms, at which rules are set. */
    public static final List<Double> MISS_COSTS = List.of(5.0, 20.0, 50.0, 100.0);

    private static final List<Double> CURVE =
            List.of(1.0, 2.0, 5.0, 10.0, 15.0, 20.0, 30.0, 40.0, 50.0, 70.0, 100.0, 150.0, 200.0);

    /** Signals that have alert rules, besides the best single factor. */
    private static final List<Signal> WITH_RULES =
            List.of(Signal.PERSISTENCE, Signal.COMPOSITE, Signal.FUNNEL, Signal.TRUE_COMPOSITE);

    private static final double LEVEL = 0.95;
    private static final ResamplingPlan PLAN = new ResamplingPlan(499, 20_000_229, LEVEL);
    private static final double TENTH = 0.1;

    /**
     * Scores of a family.
     *
     * @param societies societies of the family
     * @param cases quarters
     * @param onsets quarters before an onset
     * @param areaUnderRoc area under the ROC curve of the assessed composite
     */
    public record FamilyScore(int societies, int cases, int onsets, OptionalDouble areaUnderRoc) {}

    public WarnEvaluation {
        scores = Map.copyOf(scores);
        rules = List.copyOf(rules);
        costCurves = Collections.unmodifiableMap(new LinkedHashMap<>(costCurves));
        testForecasts = Map.copyOf(testForecasts);
        families = Collections.unmodifiableMap(new LinkedHashMap<>(families));
    }

    /**
     * Sets rules on some societies and judges them on others.
     *
     * @param train societies that rules are set on
     * @param test societies that judge, with their twins
     * @param horizon weeks ahead that a warning speaks of
     */
    public static WarnEvaluation of(List<WatchedSociety> train, List<WatchedSociety> test, int horizon) {
        Map<Target, List<SignalScore>> scores = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            List<Target.Case> set = target.cases(train, horizon);
            List<Target.Case> judged = target.cases(test, horizon);
            if (isMixed(set) && isMixed(judged)) {
                scores.put(target, scores(set, judged));
            }
        }
        List<Target.Case> set = Target.NEW_ONSET.cases(train, horizon);
        List<Target.Case> judged = Target.NEW_ONSET.cases(test, horizon);
        List<AlertRule> rules = new ArrayList<>();
        Map<Signal, Map<Double, Double>> curves = new LinkedHashMap<>();
        Map<Signal, List<WarningCase>> testForecasts = new EnumMap<>(Signal.class);
        if (scores.containsKey(Target.NEW_ONSET)) {
            for (Signal signal : Signal.values()) {
                testForecasts.put(signal, forecasts(Forecaster.fit(signal, set), judged));
            }
            List<Signal> withRules = new ArrayList<>(WITH_RULES);
            withRules.add(bestSingle(set));
            for (Signal signal : withRules) {
                Forecaster forecaster = Forecaster.fit(signal, set);
                for (double missCost : MISS_COSTS) {
                    rules.add(rule(forecaster, missCost, set, judged, test, horizon));
                }
                curves.put(signal, curve(forecaster, set, judged));
            }
        }
        return new WarnEvaluation(
                set.size(), onsets(test, horizon), scores, rules, curves, testForecasts, families(set, judged, test));
    }

    private static boolean isMixed(List<Target.Case> cases) {
        long came = cases.stream().filter(Target.Case::came).count();
        return came > 0 && came < cases.size();
    }

    private static int onsets(List<WatchedSociety> societies, int horizon) {
        return (int) societies.stream()
                .flatMap(society -> society.course().onsets().stream())
                .filter(week -> week > horizon)
                .count();
    }

    private static List<SignalScore> scores(List<Target.Case> set, List<Target.Case> judged) {
        List<WarningCase> persistence = forecasts(Forecaster.fit(Signal.PERSISTENCE, set), judged);
        List<SignalScore> scores = new ArrayList<>();
        for (Signal signal : Signal.values()) {
            Forecaster forecaster = Forecaster.fit(signal, set);
            List<WarningCase> forecasts = forecasts(forecaster, judged);
            int top = (int) Math.max(1, Math.round(TENTH * forecasts.size()));
            scores.add(new SignalScore(
                    forecaster,
                    WarningScores.of(forecasts, PLAN),
                    WarningScores.logScore(forecasts),
                    WarningScores.recallInTop(forecasts, top, PLAN),
                    signal == Signal.PERSISTENCE
                            ? Optional.empty()
                            : Optional.of(WarningScores.precisionBeyond(forecasts, persistence, PLAN))));
        }
        return scores;
    }

    private static List<WarningCase> forecasts(Forecaster forecaster, List<Target.Case> cases) {
        return cases.stream()
                .map(one -> new WarningCase(forecaster.forecast(one.quarter()), one.came(), one.society()))
                .toList();
    }

    /** The factor that does best where rules are set, so that it is no luck of the societies that judge. */
    private static Signal bestSingle(List<Target.Case> set) {
        Signal best = Signal.INSTABILITY;
        double most = -1;
        for (Signal signal : Signal.of(Signal.Kind.SINGLE)) {
            double precision = WarningScores.averagePrecision(forecasts(Forecaster.fit(signal, set), set));
            if (precision > most) {
                most = precision;
                best = signal;
            }
        }
        return best;
    }

    private static AlertRule rule(
            Forecaster forecaster,
            double missCost,
            List<Target.Case> set,
            List<Target.Case> judged,
            List<WatchedSociety> test,
            int horizon) {
        double threshold = AlertRule.threshold(set, forecaster, missCost);
        AlertCounts counts = AlertCounts.of(forecasts(forecaster, judged), threshold);
        return new AlertRule(
                forecaster,
                missCost,
                counts,
                lead(forecaster, threshold, test, horizon),
                twins(forecaster, threshold, judged),
                AlertRule.loss(counts, missCost));
    }

    private static Optional<LeadTimes> lead(
            Forecaster forecaster, double threshold, List<WatchedSociety> test, int horizon) {
        List<LeadTimes.WarnedOnset> onsets = new ArrayList<>();
        for (WatchedSociety society : test) {
            for (int onset : society.course().onsets()) {
                if (onset > horizon) {
                    OptionalInt first = society.quarters().stream()
                            .filter(quarter -> !quarter.inEpisode()
                                    && quarter.week() < onset
                                    && quarter.week() >= onset - horizon
                                    && forecaster.forecast(quarter) >= threshold)
                            .mapToInt(Quarter::week)
                            .findFirst();
                    onsets.add(new LeadTimes.WarnedOnset(
                            onset, first.isPresent() ? OptionalDouble.of(first.getAsInt()) : OptionalDouble.empty()));
                }
            }
        }
        return onsets.isEmpty() ? Optional.empty() : Optional.of(LeadTimes.of(onsets, LEVEL));
    }

    private static AlertRule.Twins twins(Forecaster forecaster, double threshold, List<Target.Case> judged) {
        long[] counts = new long[7];
        for (Target.Case one : judged) {
            Optional<Boolean> withheld = one.quarter().onsetIfWithheld();
            if (withheld.isEmpty()) {
                continue;
            }
            boolean inTwin = withheld.get();
            boolean alert = forecaster.forecast(one.quarter()) >= threshold;
            if (alert && one.came()) {
                counts[1]++;
                counts[2] += inTwin ? 0 : 1;
            } else if (alert) {
                counts[inTwin ? 0 : 3]++;
            } else if (one.came()) {
                counts[4]++;
            } else {
                counts[inTwin ? 5 : 6]++;
            }
        }
        return new AlertRule.Twins(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6]);
    }

    private static Map<Double, Double> curve(Forecaster forecaster, List<Target.Case> set, List<Target.Case> judged) {
        List<WarningCase> forecasts = forecasts(forecaster, judged);
        Map<Double, Double> curve = new LinkedHashMap<>();
        for (double missCost : CURVE) {
            double threshold = AlertRule.threshold(set, forecaster, missCost);
            curve.put(missCost, AlertRule.loss(AlertCounts.of(forecasts, threshold), missCost));
        }
        return curve;
    }

    private static Map<WatchedSociety.Family, FamilyScore> families(
            List<Target.Case> set, List<Target.Case> judged, List<WatchedSociety> test) {
        Map<WatchedSociety.Family, FamilyScore> families = new LinkedHashMap<>();
        Forecaster composite = Forecaster.fit(Signal.COMPOSITE, set);
        for (WatchedSociety.Family family : WatchedSociety.Family.values()) {
            List<Target.Case> own = judged.stream()
                    .filter(one -> test.get(one.society()).family() == family)
                    .toList();
            int societies = (int)
                    test.stream().filter(society -> society.family() == family).count();
            int onsets = (int) own.stream().filter(Target.Case::came).count();
            if (societies > 0) {
                families.put(
                        family,
                        new FamilyScore(
                                societies,
                                own.size(),
                                onsets,
                                isMixed(own)
                                        ? OptionalDouble.of(WarningScores.areaUnderRoc(forecasts(composite, own)))
                                        : OptionalDouble.empty()));
            }
        }
        return families;
    }

    /** Scores of a signal for a target; empty if the target could not be judged. */
    public Optional<SignalScore> score(Target target, Signal signal) {
        return Optional.ofNullable(scores.get(target)).map(all -> all.get(signal.ordinal()));
    }
}
