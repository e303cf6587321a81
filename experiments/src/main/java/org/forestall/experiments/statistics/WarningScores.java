package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * How well forecasts of onset did, never as one number alone.
 *
 * <p>With rare onsets the area under the ROC curve can look good while nearly every alert is false; hence average precision
 * stands beside the base rate, which is what forecasts without any skill would reach. Intervals draw whole runs again, because
 * the cases of one run hang together. Sources: Fawcett 2006, Pattern Recognition Letters 27, 861-874 (ROC with ties); Davis and
 * Goadrich 2006, ICML, 233-240 (precision and recall).
 *
 * @param cases number of cases
 * @param onsets number of cases with onset, at least 1
 * @param baseRate share of cases with onset
 * @param areaUnderRoc chance that a case with onset had the higher forecast than one without, ties half; 0.5 is no skill
 * @param averagePrecision mean precision over the onsets; the base rate is no skill
 * @param brier mean squared error of the forecasts with its parts
 * @param brierInterval the Brier score with its interval
 */
public record WarningScores(
        int cases,
        int onsets,
        double baseRate,
        BootstrapEstimate areaUnderRoc,
        BootstrapEstimate averagePrecision,
        BrierScore brier,
        BootstrapEstimate brierInterval) {

    /**
     * Scores forecasts.
     *
     * @param cases forecasts with what came of them, at least one with and one without onset
     * @throws IllegalArgumentException if no case has onset or none is without
     */
    public static WarningScores of(List<WarningCase> cases, ResamplingPlan plan) {
        RankedCases ranked = RankedCases.of(cases);
        if (ranked.onsets() == 0 || ranked.quiet() == 0) {
            throw new IllegalArgumentException("there are " + ranked.onsets() + " cases with and " + ranked.quiet()
                    + " without onset; scores need at least one of each");
        }
        return new WarningScores(
                cases.size(),
                ranked.onsets(),
                (double) ranked.onsets() / cases.size(),
                byRun(cases, drawn -> RankedCases.of(drawn).areaUnderRoc(), plan),
                byRun(cases, drawn -> RankedCases.of(drawn).averagePrecision(), plan),
                BrierScore.of(cases),
                byRun(cases, BrierScore::meanSquare, plan));
    }

    /**
     * Share of onsets found among the highest forecasts of all cases.
     *
     * @param top number of cases looked at, at least 1; a tie at the edge counts by its fraction
     * @throws IllegalArgumentException if {@code top} is below 1 or no case has onset
     */
    public static BootstrapEstimate recallInTop(List<WarningCase> cases, int top, ResamplingPlan plan) {
        Checks.atLeast("top", 1, top);
        // A resample can hold more or fewer cases than the sample; the share looked at stays the same.
        double share = (double) top / cases.size();
        return byRun(cases, drawn -> RankedCases.of(drawn).recallInTop((int) Math.round(share * drawn.size())), plan);
    }

    private static BootstrapEstimate byRun(
            List<WarningCase> cases, ToDoubleFunction<List<WarningCase>> score, ResamplingPlan plan) {
        Map<Integer, List<WarningCase>> grouped = new TreeMap<>();
        for (WarningCase one : cases) {
            grouped.computeIfAbsent(one.run(), run -> new ArrayList<>()).add(one);
        }
        List<List<WarningCase>> runs = List.copyOf(grouped.values());
        return BcaBootstrap.statistic(
                runs.size(),
                drawn -> {
                    List<WarningCase> together = new ArrayList<>();
                    for (int run : drawn) {
                        together.addAll(runs.get(run));
                    }
                    return score.applyAsDouble(together);
                },
                plan);
    }
}
