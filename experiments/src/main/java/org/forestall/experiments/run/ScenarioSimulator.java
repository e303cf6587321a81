package org.forestall.experiments.run;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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

/** Runs the rows of a plan over a scenario, one variant of it for each design point. */
public final class ScenarioSimulator implements Simulator {

    private final Plan plan;
    private final Model model;
    private final List<Map<String, World>> worldsByPoint;

    /**
     * A simulator of a plan of one design point.
     *
     * @param plan the plan
     * @param scenario the scenario; it must hold the options of all arms
     * @param model the model
     */
    public ScenarioSimulator(Plan plan, Scenario scenario, Model model) {
        this(plan, List.of(scenario), model);
    }

    /**
     * A simulator.
     *
     * @param plan the plan
     * @param scenarios a scenario for each design point; each must hold the options of all arms
     * @param model the model
     * @throws IllegalArgumentException if there is not one scenario for each design point
     */
    public ScenarioSimulator(Plan plan, List<Scenario> scenarios, Model model) {
        if (scenarios.size() != plan.designPoints()) {
            throw new IllegalArgumentException(
                    plan.designPoints() + " design points need as many scenarios, not " + scenarios.size());
        }
        this.plan = plan;
        this.model = model;
        this.worldsByPoint =
                scenarios.stream().map(scenario -> worlds(plan, scenario)).toList();
    }

    private static Map<String, World> worlds(Plan plan, Scenario scenario) {
        Map<String, World> worldsByArm = new HashMap<>();
        for (Arm arm : plan.arms()) {
            worldsByArm.put(arm.id(), new World(society(scenario.society(), arm), scenario.planFor(arm.option())));
        }
        return worldsByArm;
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
        World world = worldsByPoint.get(row.designPoint()).get(row.option());
        return model.run(world.society(), world.plan(), plan.key(row));
    }

    /** What an arm runs. */
    private record World(SocietySpec society, PreventionPlan plan) {}
}
