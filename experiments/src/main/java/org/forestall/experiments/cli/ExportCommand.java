package org.forestall.experiments.cli;

import java.nio.file.Path;
import org.forestall.experiments.store.Export;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes results for other programs. */
@CommandLine.Command(
        name = "export",
        description = "Write results as CSV or Parquet files, with a guide to the columns.",
        footer = {
            "",
            "Examples:",
            "  forestall export results/delta",
            "  forestall export results/delta --format parquet --out delta-tables"
        })
final class ExportCommand implements Command {

    @Mixin
    private FolderChoice folderChoice;

    @Option(names = "--format", paramLabel = "FORMAT", description = "csv or parquet. Default: csv.")
    private Export.Format format = Export.Format.CSV;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the files. Default: export in the result folder.")
    private Path out;

    private final Session session;
    private ResultFolder folder;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        folder = folderChoice.open(complaints);
        if (folder != null && out == null) {
            out = folder.export();
        }
    }

    @Override
    public int run() {
        try (Results results = Results.open(folder)) {
            Export.write(results, out, format).forEach(file -> session.console().result(file.toString()));
        }
        return ExitCode.DONE;
    }
}
