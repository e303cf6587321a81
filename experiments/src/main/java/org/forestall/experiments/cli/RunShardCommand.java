package org.forestall.experiments.cli;

import java.nio.file.Path;
import java.util.List;
import org.forestall.experiments.plan.Shard;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs one part of a plan into a store of its own. */
@CommandLine.Command(
        name = "run-shard",
        description = {
            "Run part k of N of the plan of a result folder, into a store of its own under shards.",
            "The N parts share out the plan; they may run at the same time, anywhere, in any order.",
            "A part that was stopped or killed goes on where it was. Afterwards: forestall merge DIR."
        },
        footer = {
            "",
            "Examples:",
            "  forestall run-shard 3/8 results/delta",
            "  forestall run-shard $SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT results/delta --threads 4"
        })
final class RunShardCommand implements Command {

    @Parameters(index = "0", paramLabel = "k/N", description = "Which part, from 1, of how many.")
    private String part;

    @Parameters(
            index = "1",
            paramLabel = "DIR",
            description = "A result folder, as compare, sweep or sensitivity make it with --plan-only.")
    private Path path;

    @Mixin
    private RunChoice runChoice;

    private final Session session;
    private Shard shard;
    private ResultFolder folder;
    private List<Scenario> scenarios;

    RunShardCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        runChoice.check(complaints);
        if (part != null) {
            checkPart(complaints);
        }
        folder = path == null ? null : complaints.get(() -> ResultFolder.open(path));
        if (folder == null) {
            return;
        }
        if (folder.manifest().selection().isPresent()) {
            complaints.add(
                    path + " is a search for the best option, which decides from round to round what to run, so it "
                            + "cannot be cut into parts. Run it in one place: forestall resume " + path);
            return;
        }
        scenarios = FolderChoice.scenariosToRunAgain(folder, session, complaints);
        if (shard != null && complaints.isEmpty()) {
            long blocks = Shard.blocks(folder.plan());
            if (shard.of() > blocks) {
                complaints.add("The plan of " + path + " can be cut into " + blocks + " parts at most, not "
                        + shard.of() + ": all options of a future at one setting stay together.");
            }
        }
    }

    private void checkPart(Complaints complaints) {
        try {
            shard = Shard.parse(part);
        } catch (IllegalArgumentException e) {
            complaints.add(e.getMessage() + ".");
        }
    }

    @Override
    public int run() {
        session.console()
                .say("Shard " + shard + " of " + path + ": "
                        + Text.plural(shard.size(folder.plan()), "run") + ", "
                        + Text.plural(runChoice.threads(), "thread") + ".");
        boolean complete =
                new Experiment(session, folder, scenarios).run(shard, runChoice.threads(), runChoice.progress());
        return complete ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
