package org.forestall.experiments.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.ArmRole;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.VariedSetting;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.sim.spec.SocietySpec;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares options over many futures that share their luck. */
@CommandLine.Command(
        name = "compare",
        description = "Compare prevention options over many simulated futures that share their luck.",
        footer = {
            "",
            "Examples:",
            "  forestall compare contested-election",
            "  forestall compare contested-election --options mediation,local-peace --preset standard --out results/delta",
            "  forestall compare my-country.yaml --replicates 2000 --dry-run",
            "  forestall compare my-country.yaml --replicates 2000 --plan-only --out results/mine"
        })
final class CompareCommand implements Command {

    private static final int MOST_REPLICATES = 1_000_000;
    private static final int DEFAULT_EVENT_REPLICATES = 20;
    private static final int DEFAULT_SETTINGS = 30;
    private static final int FEWEST_SETTINGS = 6;
    private static final int MOST_SETTINGS = 5_000;

    @Mixin
    private ScenarioChoice scenarioChoice;

    @Option(
            names = "--options",
            split = ",",
            paramLabel = "A,B",
            description = "Options to compare. Default: all of the scenario. Nothing and the late response always run.")
    private List<String> options = List.of();

    @Mixin
    private PortfolioChoice portfolioChoice;

    @Option(
            names = "--preset",
            paramLabel = "SIZE",
            description = "preview (40 futures), standard (400) or thorough (2000). Default: preview.")
    private Preset preset = Preset.PREVIEW;

    @Option(names = "--replicates", paramLabel = "N", description = "Futures for each option. Default: the preset's.")
    private Integer replicates;

    @Option(
            names = "--event-logs",
            paramLabel = "N",
            description =
                    "Futures whose event logs are kept in full. Default: the first " + DEFAULT_EVENT_REPLICATES + ".")
    private Integer eventReplicates;

    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description =
                    "A setting that is not known: path=low..high or path=a,b,c. May be given many times. Options are "
                            + "then compared in the scenario's own settings and in many others.")
    private List<String> vary = List.of();

    @Option(
            names = "--settings",
            paramLabel = "N",
            description = "Settings to try beside the scenario's own, with --vary. Default: " + DEFAULT_SETTINGS + ".")
    private Integer settings;

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
    private Optional<Design> design = Optional.empty();
    private Plan plan;

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        complaints.requireWithin("--replicates", replicates, 1, MOST_REPLICATES);
        complaints.requireWithin("--settings", settings, FEWEST_SETTINGS, MOST_SETTINGS);
        complaints.requireWithin("--event-logs", eventReplicates, 0, MOST_REPLICATES);
        runChoice.check(complaints);
        planOnly.check(complaints);
        scenario = scenarioChoice
                .load(complaints, session.console(), preset.mostPeople())
                .orElse(null);
        if (scenario != null) {
            OptionChoice.check(scenario, options, complaints);
            scenario = portfolioChoice.added(scenario, complaints).orElse(scenario);
            checkDesign(complaints);
        }
        if (out != null && !planOnly.isDryRun()) {
            complaints.check(() -> ResultFolder.requireFree(out, force));
        }
        if (complaints.isEmpty()) {
            // Twins explain the scenario's own settings; over many settings they would cost more than they tell.
            List<Arm> arms = design.isPresent()
                    ? OptionChoice.armsToRank(scenario, chosen())
                    : OptionChoice.arms(scenario, chosen());
            plan = new Plan(seed.seed(), variants.size(), arms, futures());
            if (out == null) {
                out = freeFolder();
            }
            if (!planOnly.isDryRun()) {
                complaints.check(() -> ResultFolder.requireRoom(out, bytes()));
            }
        }
    }

    private void checkDesign(Complaints complaints) {
        if (settings != null && vary.isEmpty()) {
            complaints.add("--settings goes with --vary, which names the settings that are not known.");
        }
        if (!vary.isEmpty()) {
            List<VariedSetting> factors = new VaryText(scenario, VaryText.Steps.REFUSED, complaints).factors(vary);
            if (!complaints.isEmpty()) {
                return;
            }
            int tried = settings == null ? DEFAULT_SETTINGS : settings;
            design = Optional.of(new Design(Design.Method.AROUND, factors, tried, seed.seed(), ""));
        }
        if (complaints.isEmpty()) {
            variants = design.isEmpty()
                    ? List.of(scenario)
                    : Variants.of(ResolvedYaml.write(scenario), "scenario", design, complaints);
        }
    }

    /** The options named and those combined. */
    private List<String> chosen() {
        return Stream.concat(options.stream(), portfolioChoice.madeIds().stream())
                .distinct()
                .toList();
    }

    private int futures() {
        return replicates == null ? preset.replicates() : replicates;
    }

    private int eventFutures() {
        return eventReplicates == null ? DEFAULT_EVENT_REPLICATES : eventReplicates;
    }

    private long bytes() {
        return RoomEstimate.bytes(plan, scenario, eventFutures());
    }

    private Path freeFolder() {
        String stem = scenario.society().id() + "-" + seed.seed() + "-";
        int number = 1;
        Path folder = Path.of("forestall-results", stem + number);
        while (Files.exists(folder)) {
            number++;
            folder = Path.of("forestall-results", stem + number);
        }
        return folder;
    }

    @Override
    public int run() {
        announce();
        if (planOnly.isDryRun()) {
            ScenarioSimulator simulator = new ScenarioSimulator(plan, variants, session.model());
            return PlanOnly.tellEstimate(session.console(), plan, simulator, runChoice.threads(), bytes());
        }
        ResultFolder folder = ResultFolder.create(
                out,
                StartedManifest.of(
                        session, scenario, plan, eventFutures(), design, Optional.empty(), portfolioChoice.portfolio()),
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

    private String optionsAndTwins() {
        long twins = plan.arms().stream()
                .filter(arm -> arm.role() == ArmRole.DIAGNOSTIC)
                .count();
        return Text.plural(plan.arms().size() - twins, "option")
                + (twins == 0 ? "" : " and " + Text.plural(twins, "twin") + " of nothing");
    }

    private void announce() {
        Console console = session.console();
        SocietySpec society = scenario.society();
        console.say(society.title() + ". An invented country; not a forecast.");
        if (!planOnly.isDryRun()) {
            console.say("Results go to " + out + ".");
        }
        console.say(Text.plural(plan.size(), "run") + ": " + optionsAndTwins() + " ("
                + String.join(", ", plan.arms().stream().map(Arm::id).toList()) + ") x "
                + Text.plural(plan.replicates(), "future") + ", " + Text.plural(society.years(), "year") + " each, "
                + Text.count(society.people()) + " people in the sample, seed " + plan.masterSeed() + ", "
                + Text.plural(runChoice.threads(), "thread") + ".");
        console.say(portfolioChoice.notes());
        HarmNotice.give(scenario, plan.arms().stream().map(Arm::option).toList(), console);
        design.ifPresent(around -> console.say(
                "Each in the scenario's own settings and in " + around.size() + " others, all under the same luck."));
        if (futures() < Preset.STANDARD.replicates()) {
            console.say("This is a preview: with fewer than " + Preset.STANDARD.replicates()
                    + " futures the intervals are wide.");
        }
    }
}
