package org.forestall.experiments.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.Selection;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.select.Objective;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.problem.NearestName;
import org.forestall.sim.spec.SocietySpec;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for the best option and spends runs only on those that may still be it. */
@CommandLine.Command(
        name = "rank",
        description = {
            "Find the option with the least harm. Options share their luck; those that fall behind are dropped early,",
            "so that many options cost few runs. Says which is the best with the chance asked for, or which are tied."
        },
        footer = {
            "",
            "Examples:",
            "  forestall rank contested-election --metric deaths",
            "  forestall rank contested-election --metric onset --choose 2 \\",
            "      --of mediation,local-peace,counter-speech,election-package,early-warning,peacekeeping \\",
            "      --starts 2031-03-03,2032-01-05 --budget 60",
            "",
            "forestall resume DIR goes on with one that was stopped; forestall report DIR makes its tables anew."
        })
final class RankCommand implements Command {

    private static final double DEFAULT_LEVEL = 0.95;
    private static final int DEFAULT_FIRST_STAGE = 40;
    private static final int FEWEST_FIRST_STAGE = 10;
    private static final int DEFAULT_MOST = 1_000;
    private static final int MOST_REPLICATES = 1_000_000;

    @Mixin
    private ScenarioChoice scenarioChoice;

    @Option(
            names = "--options",
            split = ",",
            paramLabel = "A,B",
            description = "Options to rank. Default: all of the scenario. Nothing and the late response always run.")
    private List<String> options = List.of();

    @Mixin
    private PortfolioChoice portfolioChoice;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description = "Outcome to rank by; each has its direction, which is less harm. Default: deaths.")
    private String metric = Objective.DEATHS.metric().id();

    @Option(
            names = "--zone",
            paramLabel = "D",
            description = "Smallest difference of means that matters, in the unit of the outcome. Default: 0.05 of the "
                    + "futures, 4 weeks, or a person in 10,000 residents.")
    private Double zone;

    @Option(
            names = "--level",
            paramLabel = "P",
            description = "Chance of naming the best, if it is better than every other by the zone. Default: 0.95.")
    private Double level;

    @Option(
            names = "--first",
            paramLabel = "N",
            description = "Futures of each option before one may be dropped. Default: " + DEFAULT_FIRST_STAGE + ".")
    private Integer first;

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Most futures of an option. Default: " + DEFAULT_MOST + ".")
    private Integer most;

    @Mixin
    private SeedChoice seed;

    @Mixin
    private RunChoice runChoice;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for results. Default: a new one under forestall-results.")
    private Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Option(names = "--dry-run", description = "Say what would be run and about how long it takes; write nothing.")
    private boolean dryRun;

    private final Session session;
    private Scenario scenario;
    private Plan plan;
    private Selection selection;

    RankCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        complaints.requireWithin("--first", first, FEWEST_FIRST_STAGE, MOST_REPLICATES);
        complaints.requireWithin("--replicates", most, firstStage(), MOST_REPLICATES);
        runChoice.check(complaints);
        checkObjective(complaints);
        if (zone != null && !(zone > 0)) {
            complaints.add(
                    "--zone " + zone + " is not above 0. Name the smallest difference that would matter to you.");
        }
        scenario = scenarioChoice
                .load(complaints, session.console(), Integer.MAX_VALUE)
                .orElse(null);
        if (out != null && !dryRun) {
            complaints.check(() -> ResultFolder.requireFree(out, force));
        }
        if (scenario != null) {
            OptionChoice.check(scenario, options, complaints);
            scenario = portfolioChoice.added(scenario, complaints).orElse(scenario);
        }
        if (complaints.isEmpty()) {
            prepare(complaints);
        }
    }

    private void checkObjective(Complaints complaints) {
        if (Objective.find(metric).isPresent()) {
            return;
        }
        String all = "There are " + String.join(", ", Objective.ids()) + ".";
        complaints.add("--metric: "
                + Objective.refusal(metric)
                        .orElseGet(() -> "'" + metric + "' is no outcome to rank by. "
                                + NearestName.question(metric, Objective.ids(), all)));
    }

    private void prepare(Complaints complaints) {
        List<String> chosen = Stream.concat(options.stream(), portfolioChoice.madeIds().stream())
                .distinct()
                .toList();
        List<Arm> arms = OptionChoice.armsToRank(scenario, chosen);
        double promised = level == null ? DEFAULT_LEVEL : level;
        if (!(promised > 1.0 / arms.size() && promised < 1)) {
            complaints.add("--level " + promised + " must lie between " + Text.twoDecimals(1.0 / arms.size())
                    + ", which drawing lots among " + arms.size() + " options would reach, and 1.");
            return;
        }
        plan = new Plan(seed.seed(), 1, arms, most == null ? DEFAULT_MOST : most);
        selection = new Selection(
                metric,
                zone == null ? Objective.find(metric).orElseThrow().usualZone(residents()) : zone,
                promised,
                firstStage());
        if (out == null) {
            out = freeFolder();
        }
        if (!dryRun) {
            complaints.check(() -> ResultFolder.requireRoom(out, RoomEstimate.bytes(plan, scenario, 0)));
        }
    }

    private int firstStage() {
        return first == null ? DEFAULT_FIRST_STAGE : first;
    }

    private long residents() {
        return scenario.society().districts().stream()
                .flatMap(district -> district.population().values().stream())
                .mapToLong(Integer::longValue)
                .sum();
    }

    private Path freeFolder() {
        String stem = scenario.society().id() + "-rank-" + metric + "-" + seed.seed() + "-";
        int number = 1;
        while (Files.exists(Path.of("forestall-results", stem + number))) {
            number++;
        }
        return Path.of("forestall-results", stem + number);
    }

    @Override
    public int run() {
        announce();
        if (dryRun) {
            return estimate();
        }
        ResultFolder folder = ResultFolder.create(
                out,
                StartedManifest.of(
                        session,
                        scenario,
                        plan,
                        0,
                        Optional.empty(),
                        Optional.of(selection),
                        portfolioChoice.portfolio()),
                ResolvedYaml.write(scenario),
                force);
        boolean complete =
                new Experiment(session, folder, List.of(scenario)).run(runChoice.threads(), runChoice.progress());
        if (session.stop().isRequested()) {
            return ExitCode.PARTIAL;
        }
        new Answer(session).give(folder);
        return complete ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private void announce() {
        Console console = session.console();
        SocietySpec society = scenario.society();
        console.say(society.title() + ". An invented country; not a forecast.");
        console.say(portfolioChoice.notes());
        console.say(
                "Ranking " + Text.plural(plan.arms().size(), "option") + " by " + metric + ": smallest difference that "
                        + "matters " + RankAnswer.amount(selection.zone()) + " "
                        + Objective.find(metric).orElseThrow().metric().unit() + ", " + selection.firstStage()
                        + " futures of each, then up to " + Text.count(plan.replicates())
                        + " of those that may still be the best; seed " + plan.masterSeed() + ", "
                        + Text.plural(runChoice.threads(), "thread") + ".");
        if (!dryRun) {
            console.say("Results go to " + out + ".");
        }
    }

    /** The first run warms the program up; the second is timed. */
    private int estimate() {
        ScenarioSimulator simulator = new ScenarioSimulator(plan, scenario, session.model());
        simulator.simulate(plan.row(0));
        long start = System.nanoTime();
        simulator.simulate(plan.row(plan.arms().size() - 1));
        double seconds = (System.nanoTime() - start) * 1e-9 / runChoice.threads();
        long least = (long) plan.arms().size() * selection.firstStage();
        session.console()
                .result(Text.plural(least, "run") + " at least (" + duration(seconds * least) + ") and "
                        + Text.count(plan.size()) + " at most (" + duration(seconds * plan.size())
                        + "), if all are like one that was tried. Nothing was written.");
        return ExitCode.DONE;
    }

    private static String duration(double seconds) {
        return "about " + Text.duration(Duration.ofSeconds((long) Math.ceil(seconds)));
    }
}
