package org.forestall.experiments.behaviour;

import java.util.List;
import org.forestall.sim.observe.DecisionOutcome;
import org.forestall.sim.observe.Outcome;

/**
 * What outside actors decided in one future, early and late. The clock runs from the first alert.
 *
 * @param early decisions within half a year of it
 * @param late decisions a year and a half after it or later
 * @param unprompted decisions to act that no alert had asked for
 * @param heard alerts that anybody decided about
 * @param answered of them, alerts that somebody decided to respond to
 */
record Decisions(List<DecisionOutcome> early, List<DecisionOutcome> late, int unprompted, long heard, long answered) {

    private static final int EARLY = 26;
    private static final int LATE = 78;

    static Decisions read(Outcome outcome) {
        int first = outcome.firstAlertWeek();
        List<DecisionOutcome> prompted = outcome.decisions().stream()
                .filter(decision -> first >= 0 && decision.isPrompted())
                .toList();
        return new Decisions(
                prompted.stream().filter(each -> each.week() - first < EARLY).toList(),
                prompted.stream().filter(each -> each.week() - first >= LATE).toList(),
                (int) outcome.decisions().stream()
                        .filter(each -> !each.isPrompted())
                        .count(),
                prompted.stream().map(DecisionOutcome::week).distinct().count(),
                prompted.stream()
                        .filter(DecisionOutcome::responds)
                        .map(DecisionOutcome::week)
                        .distinct()
                        .count());
    }
}
