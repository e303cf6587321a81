package org.forestall.experiments.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
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
        description = "Compare prevention options over many simulated futures that share their luck.")
final class CompareCommand implements Command {

    private static final int MOST_REPLICATES = 1_000_000;
    private static final int DEFAULT_EVENT_REPLICATES = 20;

    @Mixin
    private ScenarioChoice scenarioChoice;

    @Option(
            names = "--options",
            split = ",",
            paramLabel = "A,B",
            description = "Options to compare. Default: all of the scenario. Nothing and the late response always run.")
    private List<String> options = List.of();

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

    private final Session session;
    private Scenario scenario;
    private Plan plan;

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        complaints.requireWithin("--replicates", replicates, 1, MOST_REPLICATES);
        complaints.requireWithin("--event-logs", eventReplicates, 0, MOST_REPLICATES);
        runChoice.check(complaints);
        scenario = scenarioChoice
                .load(complaints, session.console(), preset.mostPeople())
                .orElse(null);
        if (scenario != null) {
            OptionChoice.check(scenario, options, complaints);
        }
        if (out != null) {
            complaints.check(() -> ResultFolder.requireFree(out, force));
        }
        if (complaints.isEmpty()) {
            plan = new Plan(seed.seed(), 1, OptionChoice.arms(scenario, options), futures());
            if (out == null) {
                out = freeFolder();
            }
            complaints.check(() -> ResultFolder.requireRoom(out, RoomEstimate.bytes(plan, scenario, eventFutures())));
        }
    }

    private int futures() {
        return replicates == null ? preset.replicates() : replicates;
    }

    private int eventFutures() {
        return eventReplicates == null ? DEFAULT_EVENT_REPLICATES : eventReplicates;
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
        ResultFolder folder = ResultFolder.create(
                out,
                StartedManifest.of(session, scenario, plan, eventFutures(), Optional.empty()),
                ResolvedYaml.write(scenario),
                force);
        announce();
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
        console.say("Results go to " + out + ".");
        console.say(Text.plural(plan.size(), "run") + ": " + plan.arms().size() + " arms ("
                + String.join(", ", plan.arms().stream().map(Arm::id).toList()) + ") x "
                + Text.plural(plan.replicates(), "future") + ", " + Text.plural(society.years(), "year") + " each, "
                + Text.count(society.people()) + " people in the sample, seed " + plan.masterSeed() + ", "
                + Text.plural(runChoice.threads(), "thread") + ".");
        if (futures() < Preset.STANDARD.replicates()) {
            console.say("This is a preview: with fewer than " + Preset.STANDARD.replicates()
                    + " futures the intervals are wide.");
        }
    }
}
