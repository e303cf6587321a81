package org.forestall.experiments.cli;

import java.util.List;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.scenario.ControlArms;
import org.forestall.scenario.Scenario;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.explain.Explainer;
import org.forestall.sim.observe.Outcome;
import org.forestall.viz.replay.Recording;
import org.forestall.viz.replay.RunRecorder;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells one future in words. */
@CommandLine.Command(
        name = "run",
        description = "Run one future and tell it in words, four weeks by four weeks.",
        footer = {
            "",
            "Examples:",
            "  forestall run contested-election --options mediation",
            "  forestall run contested-election --replicate 3 --explain",
            "  forestall run contested-election --replay run.html --gif run.gif"
        })
final class RunCommand implements Command {

    @Mixin
    private ScenarioChoice scenarioChoice;

    @Option(names = "--options", paramLabel = "A", description = "The option that is carried out. Default: nothing.")
    private String option = ControlArms.NOTHING;

    @Option(names = "--replicate", paramLabel = "R", description = "Which future, from 0. Default: 0.")
    private Integer replicate;

    @Option(
            names = "--explain",
            description = {
                "Tell for each week what moved, by how much, through which mechanism and from which event.",
                "Found by living through the week once more without each mechanism."
            })
    private boolean explain;

    @Mixin
    private ReplayChoice replay;

    @Mixin
    private SeedChoice seed;

    private final Session session;
    private Scenario scenario;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        complaints.requireWithin("--replicate", replicate, 0, Integer.MAX_VALUE - 1);
        scenario = scenarioChoice
                .load(complaints, session.console(), Integer.MAX_VALUE)
                .orElse(null);
        replay.check(complaints);
        if (scenario != null) {
            OptionChoice.check(scenario, List.of(option), complaints);
        }
    }

    @Override
    public int run() {
        int number = replicate == null ? 0 : replicate;
        HarmNotice.give(scenario, List.of(option), session.console());
        Plan plan = new Plan(seed.seed(), 1, List.of(Arm.option(option, option)), number + 1);
        Outcome outcome =
                new ScenarioSimulator(plan, scenario, session.model()).simulate(new PlanRow(0, option, number));
        session.console()
                .say(scenario.society().title() + ", option " + option + ", future " + number + " of seed "
                        + plan.masterSeed()
                        + ". One simulated future of an invented country; others differ; not a forecast.");
        if (explain) {
            explain(plan.key(new PlanRow(0, option, number)));
        }
        new Story(scenario.society(), outcome).lines().forEach(session.console()::result);
        if (replay.isWanted()) {
            replay(plan.key(new PlanRow(0, option, number)));
        }
        return ExitCode.DONE;
    }

    private void replay(RunKey key) {
        Recording recording = RunRecorder.record(scenario.society(), scenario.planFor(option), key);
        replay.write(recording, session.commandLine())
                .forEach(file -> session.console().say("Written: " + file));
    }

    private void explain(RunKey key) {
        Society society = new Society(scenario.society(), scenario.planFor(option), key);
        society.start();
        Explainer explainer = new Explainer(society);
        Explanations.HOW_TO_READ.forEach(session.console()::result);
        Explanations explanations = new Explanations(scenario.society().start());
        while (society.week() < society.weeksToRun()) {
            explanations.next(explainer.step()).forEach(session.console()::result);
        }
        session.console().result("");
    }
}
