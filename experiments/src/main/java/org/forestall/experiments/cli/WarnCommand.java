package org.forestall.experiments.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.forestall.experiments.report.WarnPage;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.StoreProblem;
import org.forestall.experiments.warn.AlertRule;
import org.forestall.experiments.warn.Signal;
import org.forestall.experiments.warn.SignalScore;
import org.forestall.experiments.warn.Target;
import org.forestall.experiments.warn.WarnEvaluation;
import org.forestall.experiments.warn.WarnRun;
import org.forestall.experiments.warn.WarnSettings;
import org.forestall.experiments.warn.WarnTables;
import org.forestall.scenario.framework.AnchorFile;
import org.forestall.scenario.synthetic.SyntheticSocieties;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges how well signs and alert rules warn, on populations of invented societies. */
@CommandLine.Command(
        name = "warn",
        description = {
            "Judge how well signs and alert rules warn of mass violence, on invented societies drawn by chance: new onsets",
            "apart from violence that goes on, thresholds set on other societies than those that judge, and alerts against",
            "twins in which nobody warns or responds."
        },
        footer = {
            "",
            "Examples:",
            "  forestall warn --train 400 --test 400 --out results/warning",
            "",
            "Writes scores.csv, rules.csv, quarters.csv, columns.md and report.html."
        })
final class WarnCommand implements Command {

    private static final int DEFAULT_SOCIETIES = 200;
    private static final int FEWEST_SOCIETIES = 10;
    private static final int MOST_SOCIETIES = 100_000;
    private static final int FEWEST_YEARS = 2;
    private static final int MOST_YEARS = 30;
    private static final int FEWEST_PEOPLE = 200;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int DEFAULT_HORIZON = 52;
    private static final int SHORTEST_HORIZON = 13;
    private static final int LONGEST_HORIZON = 260;
    private static final long BYTES_A_SOCIETY = 20_000;
    private static final Set<String> NAMES =
            Set.of("scores.csv", "rules.csv", "quarters.csv", "columns.md", "report.html");

    @Option(names = "--train", paramLabel = "N", description = "Societies that thresholds are set on. Default: 200.")
    private Integer train;

    @Option(names = "--test", paramLabel = "N", description = "Other societies that judge. Default: 200.")
    private Integer test;

    @Option(names = "--years", paramLabel = "Y", description = "Length of a run in years. Default: 10.")
    private Integer years;

    @Option(names = "--people", paramLabel = "N", description = "People in the sample of each. Default: 2000.")
    private Integer people;

    @Option(
            names = "--horizon",
            paramLabel = "WEEKS",
            description = "Weeks ahead that a warning speaks of. Default: " + DEFAULT_HORIZON + ".")
    private Integer horizon;

    @Mixin
    private SeedChoice seed;

    @Mixin
    private RunChoice runChoice;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the tables. Default: a new one under forestall-results.")
    private Path out;

    @Option(names = "--force", description = "Replace an earlier evaluation in the folder.")
    private boolean force;

    private final Session session;

    WarnCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        complaints.requireWithin("--train", train, FEWEST_SOCIETIES, MOST_SOCIETIES);
        complaints.requireWithin("--test", test, FEWEST_SOCIETIES, MOST_SOCIETIES);
        complaints.requireWithin("--years", years, FEWEST_YEARS, MOST_YEARS);
        complaints.requireWithin("--people", people, FEWEST_PEOPLE, MOST_PEOPLE);
        complaints.requireWithin("--horizon", horizon, SHORTEST_HORIZON, LONGEST_HORIZON);
        runChoice.check(complaints);
        if (complaints.isEmpty() && settings().horizon() >= settings().years() * 52) {
            complaints.add("--horizon " + settings().horizon() + " is as long as a run of "
                    + settings().years() + " years; nothing could be judged.");
        }
        if (out != null) {
            complaints.check(this::requireFree);
        }
        if (complaints.isEmpty()) {
            out = out == null ? freeFolder() : out;
            complaints.check(() ->
                    ResultFolder.requireRoom(out, BYTES_A_SOCIETY * settings().test()));
        }
    }

    private void requireFree() {
        if (!Files.exists(out)) {
            return;
        }
        if (!Files.isDirectory(out)) {
            throw new StoreProblem(
                    out + " is a file, so no folder can be made there. Choose another place with --out.");
        }
        try (Stream<Path> children = Files.list(out)) {
            List<String> names = children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
            if (!NAMES.containsAll(names)) {
                throw new StoreProblem(
                        out + " holds files that are no evaluation of warnings. It is left alone, with or "
                                + "without --force. Choose another place with --out.");
            }
            if (!names.isEmpty() && !force) {
                throw new StoreProblem(
                        out + " holds an earlier evaluation. Choose another place with --out, or replace it "
                                + "with --force.");
            }
        } catch (IOException e) {
            throw new StoreProblem(out + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Path freeFolder() {
        int number = 1;
        while (Files.exists(Path.of("forestall-results", "warn-" + seed.seed() + "-" + number))) {
            number++;
        }
        return Path.of("forestall-results", "warn-" + seed.seed() + "-" + number);
    }

    private WarnSettings settings() {
        return new WarnSettings(
                seed.seed(),
                train == null ? DEFAULT_SOCIETIES : train,
                test == null ? DEFAULT_SOCIETIES : test,
                years == null ? SyntheticSocieties.YEARS : years,
                people == null ? SyntheticSocieties.PEOPLE : people,
                horizon == null ? DEFAULT_HORIZON : horizon);
    }

    @Override
    public int run() {
        WarnSettings settings = settings();
        Console console = session.console();
        console.say(
                "Invented societies drawn by chance; none stands for a real country, and nothing here is a forecast.");
        console.say(Text.count(settings.train()) + " societies to set rules on (seed " + settings.seed() + "), "
                + Text.count(settings.test()) + " others to judge them, with a twin branched off each quarter (seed "
                + settings.testSeed()
                + "), "
                + Text.plural(settings.years(), "year") + " each, " + Text.count(settings.people())
                + " people in the sample, " + Text.plural(runChoice.threads(), "thread") + ". Tables go to " + out
                + ".");
        session.stop().guard();
        WarnRun run = new WarnRun(
                settings,
                AnchorFile.shipped(),
                runChoice.threads(),
                runChoice.progress().listener(console),
                session.stop()::isRequested);
        if (!run.run()) {
            console.say("Stopped on request. Nothing was written.");
            return ExitCode.PARTIAL;
        }
        if (run.failed() > 0) {
            console.say(Text.count(run.failed()) + " societies failed and are left out.");
        }
        WarnEvaluation evaluation = WarnEvaluation.of(run.train(), run.test(), settings.horizon());
        write(settings, evaluation, run);
        tell(evaluation);
        return run.failed() == 0 ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private void write(WarnSettings settings, WarnEvaluation evaluation, WarnRun run) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("scores.csv", WarnTables.scores(evaluation));
        files.put("rules.csv", WarnTables.rules(evaluation));
        files.put("quarters.csv", WarnTables.quarters(run.test(), settings.horizon()));
        files.put("columns.md", WarnTables.guide(settings));
        files.put(
                "report.html", WarnPage.html(settings, evaluation, run.test(), session.commandLine(), Version.CURRENT));
        try {
            Files.createDirectories(out);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path part = out.resolve(file.getKey() + ".part");
                Files.writeString(part, file.getValue(), StandardCharsets.UTF_8);
                Files.move(part, out.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StoreProblem(out + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void tell(WarnEvaluation evaluation) {
        Console console = session.console();
        List<SignalScore> scores = evaluation.scores().getOrDefault(Target.NEW_ONSET, List.of());
        if (scores.isEmpty()) {
            console.result(
                    "Too few new onsets in one of the two populations: nothing can be judged. Run more societies.");
        } else {
            console.result("New onsets within the horizon, asked while no mass violence is under way: "
                    + Text.count(scores.get(0).scores().onsets()) + " of "
                    + Text.count(scores.get(0).scores().cases())
                    + " quarters, base rate " + share(scores.get(0).scores().baseRate()) + ".");
            TextTable table = TextTable.ofNumbers()
                    .add(
                            "sign",
                            "area under ROC",
                            "average precision",
                            "recall, top tenth",
                            "Brier skill",
                            "beyond persistence");
            scores.forEach(score -> table.add(line(score)));
            table.lines().forEach(console::result);
            List<String> beaten = scores.stream()
                    .filter(score ->
                            score.forecaster().signal().kind() != Signal.Kind.BASELINE && !score.beatsPersistence())
                    .map(score -> score.forecaster().signal().title())
                    .toList();
            console.result("Do not beat persistence on new onsets: "
                    + (beaten.isEmpty() ? "none" : String.join("; ", beaten)) + ".");
            evaluation.rules().stream()
                    .filter(rule -> rule.forecaster().signal() == Signal.COMPOSITE)
                    .forEach(rule -> console.result(sentence(rule)));
        }
        console.result("Tables and report: " + out);
    }

    private static String[] line(SignalScore score) {
        return new String[] {
            score.forecaster().signal().title(),
            share(score.scores().areaUnderRoc().estimate()),
            share(score.scores().averagePrecision().estimate()),
            share(score.recallInTopTenth().estimate()),
            share(score.scores().brier().skill()),
            score.beyondPersistence()
                    .map(beyond -> share(beyond.estimate()) + " ("
                            + share(beyond.interval().low()) + " to "
                            + share(beyond.interval().high()) + ")")
                    .orElse("")
        };
    }

    private static String sentence(AlertRule rule) {
        return String.format(
                Locale.ROOT,
                "Composite, a miss weighs %.0f false alarms: %,d hits, %,d misses, %,d false alarms%s.",
                rule.missCost(),
                rule.counts().hits(),
                rule.counts().misses(),
                rule.counts().falseAlarms(),
                rule.lead()
                        .flatMap(lead -> lead.weeks()
                                .map(weeks -> String.format(
                                        Locale.ROOT,
                                        "; %d of %d new onsets warned, median lead %.0f weeks",
                                        lead.warned().count(),
                                        lead.onsets(),
                                        weeks.median())))
                        .orElse(""));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
