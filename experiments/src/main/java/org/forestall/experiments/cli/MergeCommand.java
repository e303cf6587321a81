package org.forestall.experiments.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.Shard;
import org.forestall.experiments.run.ResultsNotStored;
import org.forestall.experiments.run.RunSummary;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.ResultStore;
import org.forestall.experiments.store.StoreIdentity;
import org.forestall.experiments.store.StoreProblem;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings the parts of a plan together. */
@CommandLine.Command(
        name = "merge",
        description = {
            "Bring the shards of a plan together in its result folder, each run once, and give table and report.",
            "The results are the same, byte for byte, as if all had been run in one place. May be repeated at any time.",
            "Exit code 3 and a list if shards are missing, unfinished or still running."
        },
        footer = {
            "",
            "Examples:",
            "  forestall merge results/delta",
            "  forestall merge results/delta copied-from/node1/delta copied-from/node2/delta"
        })
final class MergeCommand implements Command {

    private static final int PARTS_NAMED = 20;

    @Parameters(
            arity = "1..*",
            paramLabel = "DIR",
            description = "The result folder that is to hold all results, then copies of it that hold more shards.")
    private List<Path> paths = List.of();

    @Mixin
    private ProgressChoice progress;

    private final Session session;
    private final Set<Path> parts = new LinkedHashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private ResultFolder target;

    MergeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        List<ResultFolder> folders = new ArrayList<>();
        for (Path path : paths) {
            ResultFolder folder = complaints.get(() -> ResultFolder.open(path));
            if (folder != null && complaints.get(folder::plan) != null) {
                folders.add(folder);
            }
        }
        if (folders.size() < paths.size() || folders.isEmpty()) {
            return;
        }
        target = folders.get(0);
        Manifest manifest = target.manifest();
        folders.forEach(folder -> requireSamePlan(manifest, folder, complaints));
        if (complaints.isEmpty()) {
            folders.forEach(folder -> gather(folder, StoreIdentity.of(manifest), complaints));
        }
    }

    private void requireSamePlan(Manifest manifest, ResultFolder folder, Complaints complaints) {
        Manifest other = folder.manifest();
        if (!StoreIdentity.of(other).equals(StoreIdentity.of(manifest))) {
            complaints.add(
                    folder.path() + " is of another plan than " + target.path()
                            + " (scenario, options, seed, futures or design differ). Results of different plans are not merged.");
        } else if (!other.forestall().equals(manifest.forestall())
                || !other.drawStream().equals(manifest.drawStream())) {
            complaints.add(folder.path() + " was made by Forestall " + other.forestall() + " (draws: "
                    + other.drawStream() + "), " + target.path() + " by " + manifest.forestall() + " (draws: "
                    + manifest.drawStream() + "). They may give different numbers, so they are not merged.");
        }
    }

    /** Whatever is wrong with a part is found before anything is written; a part that is being written is left for later. */
    private void gather(ResultFolder folder, StoreIdentity identity, Complaints complaints) {
        List<Path> stores = new ArrayList<>();
        if (folder != target) {
            stores.add(folder.store());
        }
        complaints.check(() -> stores.addAll(folder.shardStores()));
        for (Path store : stores) {
            try {
                ResultStore.requireUsable(store, identity);
                parts.add(store);
            } catch (StoreProblem e) {
                if (e.isInUse()) {
                    leftOut.add(e.getMessage());
                } else {
                    complaints.add(e.getMessage());
                }
            }
        }
    }

    @Override
    public int run() {
        Console console = session.console();
        Plan plan = target.plan();
        Experiment experiment = new Experiment(session, target, List.of());
        session.stop().guard();
        long added = 0;
        List<String> missing;
        try (ResultStore store = experiment.open(target.manifest(), plan)) {
            added = addAll(store);
            missing = missingShards(store, plan);
        }
        String done = Text.plural(added, "run") + " added from " + Text.plural(parts.size(), "store") + ".";
        new RunLog(target.log(), session.clock()).add(session.commandLine() + ": " + done);
        console.say(done);
        leftOut.forEach(message -> console.say("Left out: " + message));
        missing.forEach(console::say);
        boolean complete = experiment.conclude(new RunSummary(added, 0, RunSummary.End.COMPLETE, ""));
        if (!missing.isEmpty()) {
            return ExitCode.PARTIAL;
        }
        new Answer(session).give(target);
        return complete ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private long addAll(ResultStore store) {
        long added = 0;
        long done = 0;
        for (Path part : parts) {
            progress.step(session.console(), done++, parts.size(), leftOut.size());
            if (session.stop().isRequested()) {
                leftOut.add(part + ", because you asked to stop. What was taken is kept; merge again for the rest.");
                continue;
            }
            try {
                added += store.add(part);
            } catch (StoreProblem | ResultsNotStored e) {
                leftOut.add(e.getMessage());
            }
        }
        progress.step(session.console(), done, parts.size(), leftOut.size());
        return added;
    }

    /** Parts of which rows are missing, by the numbers of parts that the stores at hand are of. */
    private List<String> missingShards(ResultStore store, Plan plan) {
        if (store.storedCount() == plan.size()) {
            return List.of();
        }
        Set<Integer> partings = new TreeSet<>(Comparator.naturalOrder());
        parts.stream()
                .map(part -> part.getFileName().toString())
                .filter(name -> name.startsWith("shard-"))
                .forEach(name -> partings.add(Shard.ofFileName(name).of()));
        List<String> lines = new ArrayList<>();
        for (int of : partings) {
            IntStream.rangeClosed(1, of)
                    .mapToObj(number -> new Shard(number, of))
                    .filter(shard -> store.missingCount(shard) > 0)
                    .map(shard -> "Shard " + shard + ": "
                            + Text.plural(store.missingCount(shard), "run") + " of "
                            + Text.count(shard.size(plan)) + " missing. forestall run-shard " + shard + " "
                            + target.path())
                    .limit(PARTS_NAMED + 1)
                    .forEach(lines::add);
        }
        if (lines.size() > PARTS_NAMED) {
            return Stream.concat(lines.stream().limit(PARTS_NAMED), Stream.of("... and more."))
                    .toList();
        }
        return lines.isEmpty()
                ? List.of(Text.count(plan.size() - store.storedCount()) + " runs are in no shard at hand.")
                : lines;
    }
}
