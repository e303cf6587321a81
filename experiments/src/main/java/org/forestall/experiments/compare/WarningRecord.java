package org.forestall.experiments.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.store.FunnelMeans;
import org.forestall.experiments.store.Results;
import org.forestall.experiments.store.WarnedRun;
import org.forestall.sim.spec.Mechanism;

/**
 * What the alerts of an arm were worth, told by twins. A warning that is heeded looks like a false alarm; the twin of the
 * same luck, in which nobody warns, responds or does anything, shows what would have come. Twins drift apart by chance too,
 * so that some averted and some brought-about onsets are luck; the two counts beside each other show how many.
 *
 * @param arm the arm
 * @param futures futures
 * @param averted warned, no onset, and onset in the twin
 * @param falseAlarms warned, no onset, and none in the twin
 * @param cameTrue warned, and onset all the same
 * @param missed onset without an alert before it
 * @param silent neither alert nor onset
 * @param onsetOfItsOwn of those with onset, futures whose twin has none
 * @param funnel the way from danger to action
 */
public record WarningRecord(
        Arm arm,
        long futures,
        long averted,
        long falseAlarms,
        long cameTrue,
        long missed,
        long silent,
        long onsetOfItsOwn,
        FunnelMeans funnel) {

    /** The twin in which nobody warns or responds; empty if none was run. */
    public static Optional<Arm> twin(Results results) {
        return results.diagnostics().stream()
                .filter(arm -> arm.switchedOff().equals(List.of(Mechanism.WARNING_AND_RESPONSE)))
                .findFirst();
    }

    /** Records of {@code nothing} and of all options, in plan order; none if no twin was run. */
    public static List<WarningRecord> of(Results results) {
        Optional<Arm> twin = twin(results);
        if (twin.isEmpty() || results.completeReplicates().isEmpty()) {
            return List.of();
        }
        List<WarnedRun> untold = results.warnings(twin.get().id());
        List<Arm> arms = new ArrayList<>(List.of(results.baseline()));
        arms.addAll(results.options());
        return arms.stream()
                .map(arm -> of(arm, results.warnings(arm.id()), untold, results.funnel(arm.id())))
                .toList();
    }

    static WarningRecord of(Arm arm, List<WarnedRun> runs, List<WarnedRun> twins, FunnelMeans funnel) {
        long averted = 0;
        long falseAlarms = 0;
        long cameTrue = 0;
        long missed = 0;
        long silent = 0;
        long own = 0;
        for (int i = 0; i < runs.size(); i++) {
            WarnedRun run = runs.get(i);
            boolean twinHasOnset = twins.get(i).hasOnset();
            if (run.hasOnset()) {
                cameTrue += run.isWarned() ? 1 : 0;
                missed += run.isWarned() ? 0 : 1;
                own += twinHasOnset ? 0 : 1;
            } else if (run.isWarned()) {
                averted += twinHasOnset ? 1 : 0;
                falseAlarms += twinHasOnset ? 0 : 1;
            } else {
                silent++;
            }
        }
        return new WarningRecord(arm, runs.size(), averted, falseAlarms, cameTrue, missed, silent, own, funnel);
    }
}
