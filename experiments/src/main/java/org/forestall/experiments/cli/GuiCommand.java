package org.forestall.experiments.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.forestall.scenario.ControlArms;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.problem.Problem;
import org.forestall.viz.gui.Cards;
import org.forestall.viz.gui.Gui;
import org.forestall.viz.gui.mason.MasonModel;
import org.forestall.viz.play.Country;
import org.forestall.viz.play.Course;
import org.forestall.viz.play.PlaySession;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens the windows. */
@CommandLine.Command(
        name = "gui",
        description = {
            "Open the windows for teaching: play a future, go back, branch off, put in a trigger or a measure, compare two",
            "futures, see a hundred."
        },
        footer = {"", "Examples:", "  forestall gui", "  forestall gui contested-election"})
final class GuiCommand implements Command {

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "A shipped scenario, a scenario file or a saved session. Default: the start screen.")
    private String name;

    @Option(
            names = "--mason",
            description = "Open MASON's own console, display and inspectors instead. Needs a SCENARIO.")
    private boolean mason;

    private final Session session;

    GuiCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        if (!Gui.hasScreen()) {
            complaints.add(
                    "there is no screen to open windows on (no DISPLAY, or Java runs headless). Without a screen:"
                            + " `forestall run SCENARIO` tells one future, `forestall compare SCENARIO` compares options,"
                            + " `forestall describe SCENARIO` prints a handout.");
        }
        if (mason && (name == null || isSession())) {
            complaints.add("--mason needs a SCENARIO, a shipped one or a file.");
        }
        if (name != null && !isSession()) {
            LoadResult result = Scenarios.load(name, java.util.List.of());
            if (result instanceof LoadResult.Rejected rejected) {
                rejected.problems().stream().map(Problem::text).forEach(complaints::add);
            }
        }
    }

    /** A session is opened by the window, which can tell of it beside whatever else it shows. */
    private boolean isSession() {
        try {
            return !Scenarios.shippedNames().contains(name)
                    && Files.exists(Path.of(name))
                    && PlaySession.isSession(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public int run() {
        try {
            if (mason) {
                MasonModel.open(Course.of(Country.open(name), ControlArms.NOTHING, Cards.LUCK));
                new CountDownLatch(1).await();
            }
            Gui.run(Optional.ofNullable(name));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session.console().say("The window was closed.");
        return ExitCode.DONE;
    }
}
