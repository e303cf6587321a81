package org.forestall.experiments.run;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/** Runs the rows of a plan over one scenario. */
public final class ScenarioSimulator implements Simulator {

    private final Plan plan;
    private final Model model;
    private final Map<String, World> worldsByArm = new HashMap<>();

    /**
     * A simulator.
     *
     * @param plan plan of one design point
     * @param scenario the scenario; it must hold the options of all arms
     * @param model the model
     */
    public ScenarioSimulator(Plan plan, Scenario scenario, Model model) {
        this.plan = plan;
        this.model = model;
        for (Arm arm : plan.arms()) {
            worldsByArm.put(arm.id(), new World(society(scenario.society(), arm), scenario.planFor(arm.option())));
        }
    }

    private static SocietySpec society(SocietySpec society, Arm arm) {
        if (arm.switchedOff().isEmpty()) {
            return society;
        }
        Map<Mechanism, Boolean> mechanisms = new EnumMap<>(Mechanism.class);
        mechanisms.putAll(society.mechanisms());
        arm.switchedOff().forEach(mechanism -> mechanisms.put(mechanism, false));
        return RecordCopy.with(society, "mechanisms", mechanisms);
    }

    @Override
    public Outcome simulate(PlanRow row) {
        World world = worldsByArm.get(row.option());
        return model.run(world.society(), world.plan(), plan.key(row));
    }

    /** What an arm runs. */
    private record World(SocietySpec society, PreventionPlan plan) {}
}
