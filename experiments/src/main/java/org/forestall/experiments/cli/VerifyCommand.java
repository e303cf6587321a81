package org.forestall.experiments.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.run.Simulator;
import org.forestall.experiments.store.OutcomeDifference;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.forestall.scenario.Scenario;
import org.forestall.sim.observe.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs some stored rows again and compares every value. */
@CommandLine.Command(
        name = "verify",
        description = "Run some rows of a result folder again and compare every stored value bit by bit.",
        footer = {
            "",
            "Examples:",
            "  forestall verify results/delta --rows 20",
            "  forestall verify results/delta --same-as copied/delta"
        })
final class VerifyCommand implements Command {

    private static final int DEFAULT_ROWS = 5;
    private static final int DIFFERENCES_SHOWN = 5;

    @Mixin
    private FolderChoice folderChoice;

    @Option(names = "--rows", paramLabel = "K", description = "Rows to run again. Default: " + DEFAULT_ROWS + ".")
    private Integer rows;

    @Option(names = "--choice", paramLabel = "S", description = "Number that decides which rows. Default: 1.")
    private long choice = 1;

    @Option(
            names = "--same-as",
            paramLabel = "DIR",
            description = "Run nothing; say whether another result folder holds the same results, byte for byte.")
    private Path otherPath;

    @Mixin
    private ProgressChoice progress;

    private final Session session;
    private ResultFolder other;
    private ResultFolder folder;
    private List<Scenario> scenarios;

    VerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        complaints.requireWithin("--rows", rows, 1, Integer.MAX_VALUE);
        folder = folderChoice.open(complaints);
        if (otherPath != null) {
            other = complaints.get(() -> ResultFolder.open(otherPath));
            return;
        }
        if (folder != null) {
            scenarios = FolderChoice.scenariosToRunAgain(folder, session, complaints);
        }
    }

    @Override
    public int run() {
        return other == null ? runAgain() : compareFolders();
    }

    private int compareFolders() {
        String ours = checksum(folder);
        String theirs = checksum(other);
        session.console().result(ours + "  " + folder.path());
        session.console().result(theirs + "  " + other.path());
        session.console().result(ours.equals(theirs) ? "The same results, byte for byte." : "DIFFERENT results.");
        return ours.equals(theirs) ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    /** Over all result tables in canonical order. */
    private static String checksum(ResultFolder of) {
        try (Results results = Results.open(of)) {
            return results.checksum();
        }
    }

    private int runAgain() {
        try (Results results = Results.open(folder)) {
            List<PlanRow> chosen = choose(results.finishedRows());
            if (chosen.isEmpty()) {
                session.console().say(folder.path() + " holds no finished run yet.");
                return ExitCode.PARTIAL;
            }
            Simulator simulator = new ScenarioSimulator(results.plan(), scenarios, session.model());
            long differing = 0;
            long done = 0;
            for (PlanRow row : chosen) {
                differing += repeats(results, simulator, row) ? 0 : 1;
                progress.step(session.console(), ++done, chosen.size(), differing);
            }
            return conclude(chosen.size(), differing);
        }
    }

    /** The choice is keyed, so that two people who verify the same folder run the same rows. */
    private List<PlanRow> choose(List<PlanRow> finished) {
        List<PlanRow> shuffled = new ArrayList<>(finished);
        Collections.shuffle(shuffled, new Random(choice));
        return shuffled.subList(0, Math.min(rows == null ? DEFAULT_ROWS : rows, shuffled.size()));
    }

    private boolean repeats(Results results, Simulator simulator, PlanRow row) {
        Outcome stored = results.outcome(row).orElseThrow();
        Outcome repeated = simulator.simulate(row);
        boolean eventsKept = row.replicate() < results.manifest().eventReplicates();
        List<String> differences =
                OutcomeDifference.between(stored, eventsKept ? repeated : OutcomeDifference.withoutEvents(repeated));
        String point = results.plan().designPoints() == 1 ? "" : ", point " + row.designPoint();
        String name = row.option() + point + ", replicate " + row.replicate();
        session.console().result(name + (differences.isEmpty() ? ": the same, bit for bit" : ": DIFFERENT"));
        differences.stream().limit(DIFFERENCES_SHOWN).forEach(difference -> session.console()
                .result("  " + difference));
        return differences.isEmpty();
    }

    private int conclude(int checked, long differing) {
        if (differing == 0) {
            session.console().result(Text.plural(checked, "row") + " repeated, every value the same.");
            return ExitCode.DONE;
        }
        session.console()
                .result(Text.count(differing) + " of " + Text.plural(checked, "row")
                        + " did not repeat. The folder was changed after the runs, or was made by another build of Forestall. "
                        + "Its results should not be used.");
        return ExitCode.PARTIAL;
    }
}
