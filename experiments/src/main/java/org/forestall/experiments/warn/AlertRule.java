package org.forestall.experiments.warn;

import java.util.List;
import java.util.Optional;
import org.forestall.experiments.statistics.AlertCounts;
import org.forestall.experiments.statistics.LeadTimes;

/**
 * An alert rule, set on some societies and judged on others: alert when the forecast is at least the threshold that, where it
 * was set, made false alarms plus {@code missCost} times misses least.
 *
 * @param forecaster what it goes by
 * @param missCost false alarms that a missed onset weighs as much as
 * @param counts hits, misses and false alarms on the societies that judge, a case a quarter
 * @param lead how long before new onsets the first alert within the horizon came; empty without onset
 * @param twins alerts and silences against the twins
 * @param loss mean loss of a case, over that of the better of always and never alerting; below 1 the rule is of use
 */
public record AlertRule(
        Forecaster forecaster,
        double missCost,
        AlertCounts counts,
        Optional<LeadTimes> lead,
        Twins twins,
        double loss) {

    /**
     * Quarters by alert, by what came, and by what came in the twin that is branched off at that very quarter, under the same luck,
     * and in which nobody warns or responds from there on.
     *
     * @param averted alert, no onset, but onset in the twin: the alert was right and help came
     * @param happened alert and onset, with or without onset in the twin
     * @param happenedOnlyWithResponse of these, no onset in the twin: help that came did harm, or shifted it in time
     * @param falseAlarms alert, and onset in neither
     * @param missed no alert, and onset
     * @param quietlyAverted no alert, no onset, but onset in the twin: help came without this rule
     * @param quiet no alert, and onset in neither
     */
    public record Twins(
            long averted,
            long happened,
            long happenedOnlyWithResponse,
            long falseAlarms,
            long missed,
            long quietlyAverted,
            long quiet) {}

    /** The threshold with the least loss; alerts at or above it. 1 and a bit, never to alert, is one of the choices. */
    static double threshold(List<Target.Case> cases, Forecaster forecaster, double missCost) {
        List<double[]> sorted = cases.stream()
                .map(one -> new double[] {forecaster.forecast(one.quarter()), one.came() ? 1 : 0})
                .sorted((first, second) -> Double.compare(second[0], first[0]))
                .toList();
        double loss = missCost * sorted.stream().mapToDouble(one -> one[1]).sum();
        double best = loss;
        double threshold = 1;
        for (int one = 0; one < sorted.size(); one++) {
            loss += sorted.get(one)[1] == 1 ? -missCost : 1;
            boolean lastOfItsValue = one + 1 == sorted.size() || sorted.get(one + 1)[0] < sorted.get(one)[0];
            if (lastOfItsValue && loss < best) {
                best = loss;
                threshold = sorted.get(one)[0];
            }
        }
        return threshold;
    }

    static double loss(AlertCounts counts, double missCost) {
        double onsets = counts.hits() + counts.misses();
        double others = counts.falseAlarms() + counts.correctQuiet();
        double trivial = Math.min(missCost * onsets, others);
        double own = counts.falseAlarms() + missCost * counts.misses();
        return trivial == 0 ? (own == 0 ? 1 : Double.POSITIVE_INFINITY) : own / trivial;
    }
}
