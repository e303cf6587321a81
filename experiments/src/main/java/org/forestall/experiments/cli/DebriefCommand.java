package org.forestall.experiments.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.forestall.experiments.report.debrief.DebriefPage;
import org.forestall.experiments.store.StoreProblem;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.scenario.problem.Problem;
import org.forestall.viz.exercise.Counterfactual;
import org.forestall.viz.exercise.Debrief;
import org.forestall.viz.exercise.DebriefCase;
import org.forestall.viz.exercise.ExerciseLog;
import org.forestall.viz.play.PlaySession;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks back on a session or an exercise. */
@CommandLine.Command(
        name = "debrief",
        description = {
            "Look back on a saved session or exercise, as one page that needs no network: what was known when,",
            "what was decided, and what each decision changes in this future and in many under other luck."
        },
        footer = {
            "",
            "Examples:",
            "  forestall debrief team.yaml --out team.html",
            "  forestall debrief session.yaml --futures 50 --language fr"
        })
final class DebriefCommand implements Command {

    private static final int MOST_FUTURES = 10_000;

    @Parameters(index = "0", paramLabel = "SESSION", description = "A session or the log of an exercise.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "The page. Default: the session with .html at its end.")
    private Path out;

    @Option(
            names = "--futures",
            paramLabel = "N",
            description = "Futures under other luck for each decision. Default: " + Debrief.USUAL + ".")
    private Integer futures;

    @Option(
            names = "--language",
            paramLabel = "L",
            description = "Language of the page: en or fr. What a country says of itself stays as it is. Default: en.")
    private String language = Locale.ENGLISH.getLanguage();

    @Option(names = "--threads", paramLabel = "T", description = "Threads. Default: one for each processor.")
    private Integer threads;

    @Option(names = "--force", description = "Replace a page that is there.")
    private boolean force;

    private final Session session;
    private DebriefCase about;

    DebriefCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        complaints.requireWithin("--futures", futures, 1, MOST_FUTURES);
        complaints.requireWithin("--threads", threads, 1, 1024);
        Languages.check(language, complaints);
        if (file == null) {
            return;
        }
        if (out == null) {
            out = file.resolveSibling(file.getFileName() + ".html");
        }
        if (Files.isDirectory(out)) {
            complaints.add("--out " + out + " is a folder. Give a file.");
        } else if (!Files.isDirectory(out.toAbsolutePath().getParent())) {
            complaints.add("--out " + out + ": there is no folder "
                    + out.toAbsolutePath().getParent() + ".");
        } else if (Files.exists(out) && !force) {
            complaints.add("--out " + out + " is there already. Give another name, or --force to replace it.");
        }
        about = open(complaints);
    }

    private DebriefCase open(Complaints complaints) {
        if (!Files.isRegularFile(file)) {
            complaints.add(file + " is no file. Give a session saved by the windows, or the log of an exercise.");
            return null;
        }
        if (ExerciseLog.isLog(file)) {
            try {
                return DebriefCase.of(ExerciseLog.open(file, Languages.locale(language)));
            } catch (ScenarioProblems e) {
                e.problems().stream().map(Problem::text).forEach(complaints::add);
                return null;
            }
        }
        PlaySession.Opened opened = PlaySession.open(file);
        if (opened instanceof PlaySession.Opened.Refused refused) {
            refused.reasons().forEach(complaints::add);
            return null;
        }
        return DebriefCase.of(((PlaySession.Opened.Ready) opened).playback());
    }

    @Override
    public int run() {
        int count = futures == null ? Debrief.USUAL : futures;
        int workers = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "forestall-debrief");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Counterfactual> counterfactuals = Debrief.of(about, count, pool, this::tell);
            write(DebriefPage.html(about, counterfactuals, session.commandLine(), Languages.locale(language)));
            session.console().result(out.toString());
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            session.console().say("Stopped; nothing was written.");
            return ExitCode.PARTIAL;
        } finally {
            pool.shutdownNow();
        }
    }

    private void tell(int done, int all) {
        if (done == all || done % 500 == 0) {
            session.console().say("Lived " + Text.count(done) + " of " + Text.count(all) + " futures.");
        }
    }

    private void write(String html) {
        Path part = out.resolveSibling(out.getFileName() + ".part");
        try {
            Files.writeString(part, html);
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreProblem(out + " cannot be written: " + e.getMessage(), e);
        }
    }
}
