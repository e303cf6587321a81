package org.forestall.experiments.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How long before onset the first alert came, over the runs with onset.
 *
 * <p>An alert in the week of onset or later is no warning. Runs without onset are not part of this record; their alerts are
 * false alarms and belong to {@link AlertCounts}.
 *
 * @param onsets runs with onset, at least 1
 * @param warned runs with onset that had an alert before it
 * @param weeks summary of the lead in weeks over the warned runs; empty when none was warned
 * @param atLeast4Weeks share of all runs with onset that had at least 4 weeks, about 30 days
 * @param atLeast13Weeks the same for 13 weeks, about 90 days
 * @param atLeast26Weeks the same for 26 weeks, about 180 days
 */
public record LeadTimes(
        int onsets,
        Share warned,
        Optional<Summary> weeks,
        Share atLeast4Weeks,
        Share atLeast13Weeks,
        Share atLeast26Weeks) {

    /**
     * One run with onset.
     *
     * @param onsetWeek week of onset
     * @param firstAlertWeek week of the first alert, empty when there was none
     */
    public record WarnedOnset(double onsetWeek, OptionalDouble firstAlertWeek) {

        /** Weeks between alert and onset; zero when the alert did not come before onset. */
        double lead() {
            return firstAlertWeek.isPresent() ? Math.max(0, onsetWeek - firstAlertWeek.getAsDouble()) : 0;
        }
    }

    /**
     * Sums up leads.
     *
     * @param runs runs with onset, at least one
     * @param level level of the intervals of the shares, in (0, 1)
     * @throws IllegalArgumentException if there is no run or the level is outside (0, 1)
     */
    public static LeadTimes of(Collection<WarnedOnset> runs, double level) {
        Checks.atLeast("number of runs with onset", 1, runs.size());
        double[] leads = runs.stream()
                .mapToDouble(WarnedOnset::lead)
                .filter(lead -> lead > 0)
                .toArray();
        return new LeadTimes(
                runs.size(),
                Share.of(leads.length, runs.size(), level),
                leads.length == 0 ? Optional.empty() : Optional.of(Summary.of(leads)),
                atLeast(4, leads, runs.size(), level),
                atLeast(13, leads, runs.size(), level),
                atLeast(26, leads, runs.size(), level));
    }

    private static Share atLeast(double weeks, double[] leads, int runs, double level) {
        return Share.of(Arrays.stream(leads).filter(lead -> lead >= weeks).count(), runs, level);
    }
}
