package org.forestall.experiments.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int DEFAULT_RANGE_STEPS = 3;
    private static final int MOST_RANGE_STEPS = 100;
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
            names = "--ranges",
            description = "Vary all ranges that the scenario states, each from its low to its high end.")
    private boolean ranges;

    @Option(
            names = "--range-steps",
            paramLabel = "N",
            description = "Steps of each range in a grid. Default: " + DEFAULT_RANGE_STEPS + ".")
    private Integer rangeSteps;

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

    @Mixin
    private PlanOnly planOnly;

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

    /** Fewest settings that the method needs. */
    int fewestSettings() {
        return 1;
    }

    /** Fewest futures at each point. */
    abstract int fewestReplicates();

    @Override
    public final void check(Complaints complaints) {
        complaints.requireWithin("--replicates", replicates, fewestReplicates(), MOST_REPLICATES);
        runChoice.check(complaints);
        planOnly.check(complaints);
        scenario = scenarioChoice
                .load(complaints, session.console(), Integer.MAX_VALUE)
                .orElse(null);
        checkOwn(scenario, complaints);
        if (out != null && !planOnly.isDryRun()) {
            complaints.check(() -> ResultFolder.requireFree(out, force));
        }
        if (scenario == null) {
            return;
        }
        OptionChoice.check(scenario, options(), complaints);
        List<VariedSetting> factors = new VaryText(scenario, steps(), complaints).factors(varied(complaints));
        if (complaints.isEmpty() && factors.size() < fewestSettings()) {
            complaints.add("--vary is given " + Text.plural(factors.size(), "time") + "; this method needs at least "
                    + fewestSettings() + " settings.");
        }
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

    /** What is to be varied, the ranges of the scenario among it. */
    private List<String> varied(Complaints complaints) {
        complaints.requireWithin("--range-steps", rangeSteps, 2, MOST_RANGE_STEPS);
        if (!ranges) {
            return vary;
        }
        if (scenario.ranges().isEmpty()) {
            complaints.add("--ranges finds nothing: the scenario states no ranges:. Use --vary, or add ranges: to it "
                    + "(docs/writing-a-scenario.md).");
        }
        String place = steps() == VaryText.Steps.NEEDED
                ? "=0..1:" + (rangeSteps == null ? DEFAULT_RANGE_STEPS : rangeSteps)
                : "=0..1";
        return Stream.concat(
                        vary.stream(), scenario.ranges().stream().map(range -> "ranges[" + range.id() + "].at" + place))
                .toList();
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
        if (!planOnly.isDryRun()) {
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
        if (planOnly.isDryRun()) {
            return PlanOnly.tellEstimate(
                    session.console(),
                    plan,
                    new ScenarioSimulator(plan, variants, session.model()),
                    runChoice.threads(),
                    RoomEstimate.bytes(plan, scenario, 0));
        }
        ResultFolder folder = ResultFolder.create(
                out,
                StartedManifest.of(session, scenario, plan, 0, Optional.of(design)),
                ResolvedYaml.write(scenario),
                force);
        if (planOnly.isPlanOnly()) {
            return PlanOnly.tellPlanned(session.console(), folder);
        }
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
                + design.method() + ") x " + Text.plural(plan.arms().size(), "option") + " ("
                + String.join(", ", plan.arms().stream().map(Arm::id).toList()) + ") x "
                + Text.plural(plan.replicates(), "future") + ", seed " + plan.masterSeed() + ", "
                + Text.plural(runChoice.threads(), "thread") + ". All points and options share their luck.");
        HarmNotice.give(scenario, plan.arms().stream().map(Arm::option).toList(), console);
        if (!planOnly.isDryRun()) {
            console.say("Results go to " + out + ".");
        }
    }
}
