package org.forestall.experiments.cli;

import org.forestall.experiments.store.ResultFolder;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;

/** Makes table and report anew from stored results. */
@CommandLine.Command(
        name = "report",
        description = "Make table and report anew from the results of a folder.",
        footer = {"", "Examples:", "  forestall report results/delta"})
final class ReportCommand implements Command {

    @Mixin
    private FolderChoice folderChoice;

    private final Session session;
    private ResultFolder folder;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        folder = folderChoice.open(complaints);
    }

    @Override
    public int run() {
        new Answer(session).give(folder);
        return ExitCode.DONE;
    }
}
