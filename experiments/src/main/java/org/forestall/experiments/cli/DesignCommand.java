package org.forestall.experiments.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.VariedSetting;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.scenario.ControlArms;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that run one scenario at many settings. */
abstract class DesignCommand implements Command {

    private static final int DEFAULT_REPLICATES = 20;
    private static final int MOST_REPLICATES = 1_000_000;
    private static final int MOST_POINTS = 20_000;
    private static final long MOST_RUNS = 50_000_000;

    @Mixin
    private ScenarioChoice scenarioChoice;

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description = "A setting to vary: path=low..high, path=low..high:steps (grid) or path=a,b,c. "
                    + "May be given many times.")
    private List<String> vary = List.of();

    @Option(
            names = "--replicates",
            paramLabel = "R",
            description = "Futures at each point for each option. Default: " + DEFAULT_REPLICATES + ".")
    private Integer replicates;

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
    private List<Scenario> variants;
    private Design design;
    private Plan plan;

    DesignCommand(Session session) {
        this.session = session;
    }

    /** Complains of what this command alone knows. */
    abstract void checkOwn(Scenario checked, Complaints complaints);

    /** How ranges are read. */
    abstract VaryText.Steps steps();

    /** The design over the settings. */
    abstract Design design(List<VariedSetting> factors, long designSeed);

    /** Ids of the options to run, besides nothing. */
    abstract List<String> options();

    /** Whether the do-nothing arm runs even if it is not named. */
    abstract boolean needsNothing();

    /** Fewest futures at each point. */
    abstract int fewestReplicates();

    @Override
    public final void check(Complaints complaints) {
        complaints.requireWithin("--replicates", replicates, fewestReplicates(), MOST_REPLICATES);
        runChoice.check(complaints);
        scenario = scenarioChoice
                .load(complaints, session.console(), Integer.MAX_VALUE)
                .orElse(null);
        checkOwn(scenario, complaints);
        if (out != null && !dryRun) {
            complaints.check(() -> ResultFolder.requireFree(out, force));
        }
        if (scenario == null) {
            return;
        }
        OptionChoice.check(scenario, options(), complaints);
        List<VariedSetting> factors = new VaryText(scenario, steps(), complaints).factors(vary);
        if (complaints.isEmpty()) {
            checkSize(factors, complaints);
        }
        if (complaints.isEmpty()) {
            variants = Variants.of(ResolvedYaml.write(scenario), "scenario", Optional.of(design), complaints);
        }
        if (complaints.isEmpty()) {
            checkFolder(complaints);
        }
    }

    private void checkSize(List<VariedSetting> factors, Complaints complaints) {
        design = design(factors, seed.seed());
        List<Arm> arms = arms();
        if (design.count() > MOST_POINTS || design.count() * arms.size() * futures() > MOST_RUNS) {
            complaints.add(
                    "The design has " + (design.count() == Long.MAX_VALUE ? "too many" : Text.count(design.count()))
                            + " points; allowed are " + Text.count(MOST_POINTS) + " points and " + Text.count(MOST_RUNS)
                            + " runs. Take fewer steps, points or replicates.");
            return;
        }
        plan = new Plan(seed.seed(), (int) design.count(), arms, futures());
    }

    private void checkFolder(Complaints complaints) {
        if (out == null) {
            out = freeFolder();
        }
        if (!dryRun) {
            complaints.check(() -> ResultFolder.requireRoom(out, RoomEstimate.bytes(plan, scenario, 0)));
        }
    }

    private List<Arm> arms() {
        List<String> chosen = options().stream()
                .distinct()
                .filter(id -> !id.equals(ControlArms.NOTHING))
                .toList();
        boolean nothing = needsNothing() || chosen.isEmpty();
        return Stream.concat(
                        nothing
                                ? Stream.of(Arm.baseline(ControlArms.NOTHING, nameOf(ControlArms.NOTHING)))
                                : Stream.empty(),
                        chosen.stream().map(id -> Arm.option(id, nameOf(id))))
                .toList();
    }

    private String nameOf(String option) {
        return scenario.planFor(option).option().name();
    }

    private int futures() {
        return replicates == null ? DEFAULT_REPLICATES : replicates;
    }

    private Path freeFolder() {
        String stem = scenario.society().id() + "-" + design.method() + "-" + seed.seed() + "-";
        int number = 1;
        while (Files.exists(Path.of("forestall-results", stem + number))) {
            number++;
        }
        return Path.of("forestall-results", stem + number);
    }

    @Override
    public final int run() {
        announce();
        if (dryRun) {
            return estimate();
        }
        ResultFolder folder = ResultFolder.create(
                out,
                StartedManifest.of(session, scenario, plan, 0, Optional.of(design)),
                ResolvedYaml.write(scenario),
                force);
        boolean complete = new Experiment(session, folder, variants).run(runChoice.threads(), runChoice.progress());
        if (session.stop().isRequested()) {
            return ExitCode.PARTIAL;
        }
        new Answer(session).give(folder);
        return complete ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private void announce() {
        Console console = session.console();
        console.say(scenario.society().title() + ". An invented country; not a forecast.");
        console.say(Text.plural(plan.size(), "run") + ": " + Text.plural(plan.designPoints(), "point") + " ("
                + design.method() + ") x " + Text.plural(plan.arms().size(), "arm") + " ("
                + String.join(", ", plan.arms().stream().map(Arm::id).toList()) + ") x "
                + Text.plural(plan.replicates(), "future") + ", seed " + plan.masterSeed() + ", "
                + Text.plural(runChoice.threads(), "thread") + ". All points and arms share their luck.");
        if (!dryRun) {
            console.say("Results go to " + out + ".");
        }
    }

    /** The first run warms the program up; the second is timed. */
    private int estimate() {
        ScenarioSimulator simulator = new ScenarioSimulator(plan, variants, session.model());
        simulator.simulate(plan.row(0));
        long start = System.nanoTime();
        simulator.simulate(plan.row(plan.size() - 1));
        double seconds = (System.nanoTime() - start) * 1e-9 * plan.size() / runChoice.threads();
        Console console = session.console();
        console.result(Text.plural(plan.size(), "run") + ", about "
                + Text.duration(Duration.ofSeconds((long) Math.ceil(seconds)))
                + " if all are like one that was tried, and "
                + Text.count(RoomEstimate.bytes(plan, scenario, 0) / 1_000_000) + " MB at most. Nothing was written.");
        return ExitCode.DONE;
    }
}
