package org.forestall.experiments.cli;

import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.run.Simulator;
import org.forestall.experiments.store.ResultFolder;
import picocli.CommandLine.Option;

/** Whether an experiment is run, only planned, or only sized up. */
final class PlanOnly {

    @Option(
            names = "--plan-only",
            description = "Make the result folder with its plan and run nothing; for run-shard, resume or a cluster.")
    private boolean planOnly;

    @Option(names = "--dry-run", description = "Say what would be run and about how long it takes; write nothing.")
    private boolean dryRun;

    void check(Complaints complaints) {
        if (planOnly && dryRun) {
            complaints.add("--plan-only writes a plan and --dry-run writes nothing; choose one.");
        }
    }

    boolean isPlanOnly() {
        return planOnly;
    }

    boolean isDryRun() {
        return dryRun;
    }

    /** Says what to do with a folder that holds a plan and no result. */
    static int tellPlanned(Console console, ResultFolder folder) {
        console.result("The plan is in " + folder.path() + "; nothing was run. Go on with:");
        console.result("  forestall resume " + folder.path() + "              (here)");
        console.result("  forestall run-shard 1/8 " + folder.path() + "       (and 2/8 to 8/8, anywhere)");
        console.result("  forestall merge " + folder.path() + "               (when the shards have run)");
        return ExitCode.DONE;
    }

    /** Tries a few rows and says how long all would take. */
    static int tellEstimate(Console console, Plan plan, Simulator simulator, int threads, long bytes) {
        console.say("Trying a few runs.");
        TimeEstimate estimate = TimeEstimate.of(plan, simulator, threads);
        console.result(Text.plural(plan.size(), "run") + ", " + estimate.words(threads) + ", and "
                + Text.count(bytes / 1_000_000) + " MB at most. Nothing was written.");
        return ExitCode.DONE;
    }
}
