package org.forestall.experiments.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.plan.Shard;
import org.forestall.experiments.run.Engine;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.RunSummary;
import org.forestall.experiments.run.RunnerSettings;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.run.Work;
import org.forestall.experiments.select.RankingResult;
import org.forestall.experiments.store.ArmCounts;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.ResultStore;
import org.forestall.experiments.store.Results;
import org.forestall.experiments.store.StoreIdentity;
import org.forestall.experiments.store.StoreProblem;
import org.forestall.scenario.Scenario;

/**
 * Runs what is missing in a result folder, or in one part of its plan, and tells how it went. The manifest is brought up
 * to date by whoever holds the folder's own store, never by a part: parts run at the same time on other machines.
 */
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
     * @return whether all rows that are needed are stored and none failed
     */
    boolean run(int threads, ProgressStyle style) {
        Manifest manifest = folder.manifest();
        Plan plan = folder.plan();
        session.stop().guard();
        RunSummary summary;
        try (ResultStore store = open(manifest, plan)) {
            long stored = store.storedCount();
            log.add(begun(stored, plan.size(), threads));
            folder.write(manifest.with(
                    Manifest.Status.RUNNING, manifest.counts(), session.clock().instant()));
            summary = manifest.selection().isPresent()
                    ? new RankingRounds(plan, manifest.selection().get(), store, engine(plan, store, threads, style))
                            .run(session.stop()::isRequested, session.console())
                    : carryOut(store, new Work(plan, store.missingRows(), stored, plan.size()), threads, style);
            log.add(ended(summary));
        }
        return conclude(summary);
    }

    /**
     * Runs the rows of a part of the plan that its own store lacks.
     *
     * @return whether all rows of the part are stored and none failed
     */
    boolean run(Shard shard, int threads, ProgressStyle style) {
        Plan plan = folder.plan();
        long size = shard.size(plan);
        session.stop().guard();
        try (ResultStore store = ResultStore.openShard(
                folder, shard, StoreIdentity.of(folder.manifest()), replayCommands(folder.manifest(), plan))) {
            RunLog shardLog =
                    new RunLog(folder.shards().resolve(shard.fileName().replace(".duckdb", ".log")), session.clock());
            long stored = store.storedCount();
            shardLog.add(begun(stored, size, threads));
            RunSummary summary =
                    carryOut(store, new Work(plan, store.missingRows(shard), stored, size), threads, style);
            shardLog.add(ended(summary));
            return conclude(shard, summary, store, size);
        }
    }

    /** The folder's store, to add results; the caller closes it. */
    ResultStore open(Manifest manifest, Plan plan) {
        return ResultStore.open(folder.store(), plan, StoreIdentity.of(manifest), replayCommands(manifest, plan));
    }

    private static Function<PlanRow, String> replayCommands(Manifest manifest, Plan plan) {
        List<List<String>> settings = settingsByPoint(manifest);
        return row -> replayCommand(plan, settings, row);
    }

    private String begun(long stored, long size, int threads) {
        return session.commandLine() + ": " + stored + " of " + size + " rows are stored, " + threads + " threads";
    }

    private static String ended(RunSummary summary) {
        return summary.end() + ": " + summary.stored() + " rows stored, " + summary.failed() + " of them failed. "
                + summary.message();
    }

    private RunSummary carryOut(ResultStore store, Work work, int threads, ProgressStyle style) {
        return engine(work.plan(), store, threads, style).run(work, session.stop()::isRequested);
    }

    private Engine engine(Plan plan, ResultStore store, int threads, ProgressStyle style) {
        ProgressListener listener = style.listener(session.console());
        ScenarioSimulator simulator = new ScenarioSimulator(plan, scenarios, session.model());
        return session.engines().of(folder, simulator, store, listener, RunnerSettings.withThreads(threads));
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

    private boolean conclude(Shard shard, RunSummary summary, ResultStore store, long size) {
        Console console = session.console();
        long stored = store.storedCount();
        long failed = store.failedCount();
        tell(summary.message(), failed);
        console.say("Shard " + shard + ": " + Text.count(stored) + " of " + Text.plural(size, "run") + " stored in "
                + folder.shardStore(shard) + ".");
        if (stored < size) {
            console.say("Go on with: forestall run-shard " + shard + " " + folder.path());
        }
        return stored == size && failed == 0;
    }

    /**
     * Brings the manifest up to date with what is stored and tells what is missing.
     *
     * @return whether all rows of the plan are stored and none failed
     */
    boolean conclude(RunSummary summary) {
        Manifest manifest = folder.manifest();
        long finished;
        long failed;
        boolean nothingLeftToRun;
        long planned = manifest.counts().planned();
        try (Results results = Results.open(folder)) {
            finished = results.counts().stream().mapToLong(ArmCounts::finished).sum();
            failed = results.counts().stream().mapToLong(ArmCounts::failed).sum();
            nothingLeftToRun = manifest.selection().isPresent()
                    ? RankingResult.of(results).end() != RankingResult.End.UNDER_WAY
                    : finished + failed == planned;
        }
        boolean complete = nothingLeftToRun && failed == 0;
        Manifest.Status status = complete ? Manifest.Status.COMPLETE : Manifest.Status.PARTIAL;
        try {
            folder.write(manifest.with(
                    status,
                    new Manifest.Counts(planned, finished, failed),
                    session.clock().instant()));
        } catch (StoreProblem e) {
            session.console().say(e.getMessage());
        }
        tell(summary.message(), failed);
        if (!nothingLeftToRun) {
            session.console()
                    .say(Text.count(finished + failed) + " of " + Text.plural(planned, "run")
                            + " are stored. Go on with: forestall resume " + folder.path());
        }
        return complete;
    }

    private void tell(String message, long failed) {
        Console console = session.console();
        if (!message.isEmpty()) {
            console.say(message);
        }
        if (failed > 0) {
            console.say(
                    Text.plural(failed, "run") + " failed. They are kept as rows with their message and the command "
                            + "that repeats them; comparisons leave out their replicates and say so.");
        }
    }
}
