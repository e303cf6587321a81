package org.forestall.experiments.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forestall.experiments.statistics.RankedCases.Counts;

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
        long onsets = cases.stream().filter(WarningCase::onset).count();
        if (onsets == 0 || onsets == cases.size()) {
            throw new IllegalArgumentException("there are " + onsets + " cases with and " + (cases.size() - onsets)
                    + " without onset; scores need at least one of each");
        }
        RankedCases ranked = RankedCases.of(cases);
        return new WarningScores(
                cases.size(),
                Math.toIntExact(onsets),
                (double) onsets / cases.size(),
                byRun(ranked, Counts::areaUnderRoc, plan),
                byRun(ranked, Counts::averagePrecision, plan),
                BrierScore.of(cases),
                byRun(ranked, Counts::brier, plan));
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
        return byRun(RankedCases.of(cases), counts -> counts.recallInTop(Math.round(share * counts.cases())), plan);
    }

    /**
     * Average precision of one set of forecasts less that of another for the same cases; runs are drawn again for both together.
     *
     * @param forecasts forecasts of each case
     * @param others other forecasts of the same cases, in the same order
     * @throws IllegalArgumentException if the cases are not the same, or no case has onset
     */
    public static BootstrapEstimate precisionBeyond(
            List<WarningCase> forecasts, List<WarningCase> others, ResamplingPlan plan) {
        Checks.sameLength(forecasts.size(), others.size());
        for (int one = 0; one < forecasts.size(); one++) {
            if (forecasts.get(one).run() != others.get(one).run()
                    || forecasts.get(one).onset() != others.get(one).onset()) {
                throw new IllegalArgumentException(
                        "case " + one + " differs: two forecasts are compared on the same cases");
            }
        }
        RankedCases first = RankedCases.of(forecasts);
        RankedCases second = RankedCases.of(others);
        return BcaBootstrap.statistic(
                first.runs(),
                drawn -> first.count(drawn).averagePrecision()
                        - second.count(drawn).averagePrecision(),
                plan);
    }

    /**
     * Mean of minus the logarithm of the chance that was given to what came; 0 is perfect, smaller is better.
     *
     * @throws IllegalArgumentException if there is no case
     */
    public static double logScore(List<WarningCase> cases) {
        Checks.atLeast("number of cases", 1, cases.size());
        double sum = 0;
        for (WarningCase one : cases) {
            sum -= Math.log(one.onset() ? one.forecast() : 1 - one.forecast());
        }
        return sum / cases.size();
    }

    /** Mean precision over the onsets; NaN without onset. */
    public static double averagePrecision(List<WarningCase> cases) {
        RankedCases ranked = RankedCases.of(cases);
        return ranked.count(IntStream.range(0, ranked.runs()).toArray()).averagePrecision();
    }

    /** Chance that a case with onset had the higher forecast than one without, ties half; NaN if one kind is missing. */
    public static double areaUnderRoc(List<WarningCase> cases) {
        RankedCases ranked = RankedCases.of(cases);
        return ranked.count(IntStream.range(0, ranked.runs()).toArray()).areaUnderRoc();
    }

    private static BootstrapEstimate byRun(RankedCases cases, ToDoubleFunction<Counts> score, ResamplingPlan plan) {
        return BcaBootstrap.statistic(cases.runs(), drawn -> score.applyAsDouble(cases.count(drawn)), plan);
    }
}
