package org.forestall.experiments.compare;

import java.util.List;
import org.forestall.experiments.store.ArmCounts;
import org.forestall.experiments.store.FailedRun;
import org.forestall.experiments.store.Results;

/**
 * What the numbers rest on. A future counts as complete when every arm of it came to its end; the others are left out of
 * every comparison, and counted here.
 *
 * @param planned futures planned for each arm
 * @param complete futures that are complete
 * @param arms rows of each arm by what became of them, in plan order
 * @param failedRuns runs that broke off
 */
public record Coverage(int planned, int complete, List<ArmCounts> arms, List<FailedRun> failedRuns) {

    /** Futures from which on a comparison is no mere preview. */
    public static final int FULL_SIZE = 400;

    public Coverage {
        arms = List.copyOf(arms);
        failedRuns = List.copyOf(failedRuns);
    }

    /** What the numbers of a result folder rest on. */
    public static Coverage of(Results results) {
        return new Coverage(
                results.plan().replicates(),
                results.completeReplicates().size(),
                results.counts(),
                results.failedRuns());
    }

    /** Futures left out because a run of them failed or has not been run. */
    public int leftOut() {
        return planned - complete;
    }

    /** Whether there are too few futures to build on. */
    public boolean isPreview() {
        return complete < FULL_SIZE;
    }

    /** Runs that have not been run. */
    public int missingRuns() {
        return arms.stream().mapToInt(ArmCounts::missing).sum();
    }
}
