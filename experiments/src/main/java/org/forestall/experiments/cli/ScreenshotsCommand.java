package org.forestall.experiments.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.forestall.viz.gui.Screenshots;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Makes the pictures of the windows that stand in the documentation. Needs no screen. */
@CommandLine.Command(
        name = "screenshots",
        description = "Draw every screen of the windows into PNG files, and write a page that shows them.",
        footer = {"", "Examples:", "  forestall screenshots --out screens"})
final class ScreenshotsCommand implements Command {

    @Option(names = "--out", paramLabel = "DIR", description = "Where to. Default: docs/screens.")
    private Path folder = Path.of("docs", "screens");

    private final Session session;

    ScreenshotsCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {}

    @Override
    public int run() {
        try {
            Screenshots.write(folder).forEach(file -> session.console().result(file.toString()));
            return ExitCode.DONE;
        } catch (IOException e) {
            session.console().say("forestall: the pictures could not be written: " + e.getMessage());
            return ExitCode.BAD_INPUT;
        }
    }
}
