package org.forestall.experiments.cli;

import java.util.List;
import java.util.Locale;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.RunSummary;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.store.ArmCounts;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.ResultStore;
import org.forestall.experiments.store.Results;
import org.forestall.experiments.store.StoreIdentity;
import org.forestall.experiments.store.StoreProblem;
import org.forestall.scenario.Scenario;

/** Runs what is missing in a result folder, tells how it went and brings the manifest up to date. */
final class Experiment {

    private final Session session;
    private final ResultFolder folder;
    private final List<Scenario> scenarios;
    private final RunLog log;

    Experiment(Session session, ResultFolder folder, List<Scenario> scenarios) {
        this.session = session;
        this.folder = folder;
        this.scenarios = scenarios;
        this.log = new RunLog(folder.log(), session.clock());
    }

    /**
     * Runs all rows that are not stored.
     *
     * @return whether all rows of the plan are stored and none failed
     */
    boolean run(int threads, ProgressStyle style) {
        Manifest manifest = folder.manifest();
        Plan plan = folder.plan();
        StoreIdentity identity = StoreIdentity.of(manifest);
        List<List<String>> settings = settingsByPoint(manifest);
        session.stop().guard();
        RunSummary summary;
        try (ResultStore store =
                ResultStore.open(folder.store(), plan, identity, row -> replayCommand(plan, settings, row))) {
            log.add(session.commandLine() + ": " + store.storedCount() + " of " + plan.size() + " rows are stored, "
                    + threads + " threads");
            summary = runMissing(plan, store, threads, style);
            log.add(summary.end() + ": " + summary.stored() + " rows stored, " + summary.failed() + " of them failed. "
                    + summary.message());
        }
        return conclude(manifest, summary);
    }

    private RunSummary runMissing(Plan plan, ResultStore store, int threads, ProgressStyle style) {
        ProgressListener listener = style.listener(session.console());
        Runner runner = new Runner(
                new ScenarioSimulator(plan, scenarios, session.model()),
                store,
                listener,
                RunnerSettings.withThreads(threads));
        return runner.run(plan, store.missingRows(), store.storedCount(), session.stop()::isRequested);
    }

    private static List<List<String>> settingsByPoint(Manifest manifest) {
        return manifest.design()
                .map(design -> design.points().stream().map(design::settings).toList())
                .orElse(List.of(List.of()));
    }

    /** The command that repeats one row of this folder, to be typed in the folder. */
    private static String replayCommand(Plan plan, List<List<String>> settings, PlanRow row) {
        StringBuilder command = new StringBuilder("forestall run scenario.resolved.yaml");
        command.append(" --options ").append(plan.arm(row.option()).option());
        command.append(" --replicate ").append(row.replicate());
        command.append(" --seed ").append(plan.masterSeed());
        plan.arm(row.option()).switchedOff().forEach(mechanism -> command.append(" --set mechanisms.")
                .append(mechanism.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append("=false"));
        settings.get(row.designPoint())
                .forEach(setting -> command.append(" --set '").append(setting).append('\''));
        return command.toString();
    }

    private boolean conclude(Manifest manifest, RunSummary summary) {
        long finished;
        long failed;
        try (Results results = Results.open(folder)) {
            finished = results.counts().stream().mapToLong(ArmCounts::finished).sum();
            failed = results.counts().stream().mapToLong(ArmCounts::failed).sum();
        }
        long planned = manifest.counts().planned();
        boolean complete = finished == planned;
        Manifest.Status status = complete ? Manifest.Status.COMPLETE : Manifest.Status.PARTIAL;
        try {
            folder.write(manifest.with(
                    status,
                    new Manifest.Counts(planned, finished, failed),
                    session.clock().instant()));
        } catch (StoreProblem e) {
            session.console().say(e.getMessage());
        }
        tell(summary, planned, finished, failed);
        return complete;
    }

    private void tell(RunSummary summary, long planned, long finished, long failed) {
        Console console = session.console();
        if (!summary.message().isEmpty()) {
            console.say(summary.message());
        }
        if (failed > 0) {
            console.say(
                    Text.plural(failed, "run") + " failed. They are kept as rows with their message and the command "
                            + "that repeats them; comparisons leave out their replicates and say so.");
        }
        if (finished + failed < planned) {
            console.say(Text.count(finished + failed) + " of " + Text.plural(planned, "run")
                    + " are stored. Go on with: forestall resume " + folder.path());
        }
    }
}
