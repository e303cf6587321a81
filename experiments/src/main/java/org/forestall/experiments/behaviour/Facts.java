package org.forestall.experiments.behaviour;

import org.forestall.experiments.statistics.OnsetTime;
import org.forestall.sim.observe.Outcome;

/**
 * What most claims are about in one future.
 *
 * @param weeks weeks simulated
 * @param onsetWeek week of onset, or -1
 * @param deaths civilians killed and dead of deprivation, in persons
 * @param killed civilians killed, in persons
 * @param conflictWeeks weeks of armed conflict
 * @param peakParticipants most people taking part in violence in a week, in persons
 * @param alerts alerts issued
 * @param firstAlertWeek week of the first alert, or -1
 * @param responses alerts that a response followed
 * @param costRu cost of what was done, in relative units
 */
record Facts(
        int weeks,
        int onsetWeek,
        long deaths,
        long killed,
        int conflictWeeks,
        long peakParticipants,
        int alerts,
        int firstAlertWeek,
        int responses,
        double costRu) {

    static Facts of(Outcome outcome) {
        return new Facts(
                outcome.weeks(),
                outcome.onsetWeek(),
                outcome.deaths(),
                outcome.killed(),
                outcome.conflictWeeks(),
                outcome.peakParticipants(),
                outcome.alerts(),
                outcome.firstAlertWeek(),
                outcome.responses(),
                outcome.costRu());
    }

    boolean hasOnset() {
        return onsetWeek >= 0;
    }

    OnsetTime onsetTime() {
        return hasOnset() ? OnsetTime.at(onsetWeek) : OnsetTime.notBy(weeks);
    }

    /** Deaths on a scale on which a future with very many does not drown all others. */
    double logDeaths() {
        return Math.log1p(deaths);
    }
}
