package org.forestall.experiments.cli;

import java.util.List;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.scenario.Scenario;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Goes on with an experiment that was stopped, killed or ran out of room. */
@CommandLine.Command(
        name = "resume",
        description = "Run what is missing in a result folder. The results are the same as those of an unbroken run.",
        footer = {
            "",
            "Examples:",
            "  forestall resume results/delta",
            "  forestall resume results/delta --threads 4 --progress json"
        })
final class ResumeCommand implements Command {

    @Mixin
    private FolderChoice folderChoice;

    @Mixin
    private RunChoice runChoice;

    private final Session session;
    private ResultFolder folder;
    private List<Scenario> scenarios;

    ResumeCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        runChoice.check(complaints);
        folder = folderChoice.open(complaints);
        if (folder != null) {
            scenarios = FolderChoice.scenariosToRunAgain(folder, session, complaints);
        }
    }

    @Override
    public int run() {
        if (folder.manifest().status() != Manifest.Status.COMPLETE
                && !folder.shardStores().isEmpty()) {
            session.console()
                    .say("There are results in " + folder.shards() + ". Runs of them that were not merged yet are made "
                            + "again here; to keep them: forestall merge " + folder.path());
        }
        if (folder.manifest().status() == Manifest.Status.COMPLETE) {
            session.console().say("No run is missing; table and report are made anew.");
        }
        boolean complete = new Experiment(session, folder, scenarios).run(runChoice.threads(), runChoice.progress());
        if (session.stop().isRequested()) {
            return ExitCode.PARTIAL;
        }
        new Answer(session).give(folder);
        return complete ? ExitCode.DONE : ExitCode.PARTIAL;
    }
}
