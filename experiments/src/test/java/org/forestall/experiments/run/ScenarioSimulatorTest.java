package org.forestall.experiments.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.junit.jupiter.api.Test;

class ScenarioSimulatorTest {

    private static final Arm NOTHING = Arm.baseline("nothing", "Nothing");

    private final Scenario scenario = Scenarios.load("contested-election", List.of("mechanisms.memory=false"))
            .orThrow();
    private final List<SocietySpec> societies = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<RunKey> keys = new ArrayList<>();

    private void runReplicate(int replicate) {
        Plan plan = new Plan(
                7, 1, List.of(NOTHING, Arm.option("mediation", "Mediation"), NOTHING.without(Mechanism.TRIGGERS)), 3);
        Simulator simulator = new ScenarioSimulator(plan, scenario, (society, prevention, key) -> {
            societies.add(society);
            options.add(prevention.option().id());
            keys.add(key);
            return null;
        });
        plan.arms().forEach(arm -> simulator.simulate(new PlanRow(0, arm.id(), replicate)));
    }

    @Test
    void allArmsOfAReplicateShareTheirLuck() {
        runReplicate(2);
        assertThat(keys).containsOnly(new RunKey(7, 2)).hasSize(3);
        assertThat(options).containsExactly("nothing", "mediation", "nothing");
    }

    @Test
    void aTwinDiffersFromTheBaselineInItsMechanismAlone() {
        runReplicate(0);
        assertThat(societies.get(0)).isEqualTo(scenario.society()).isEqualTo(societies.get(1));
        List<Mechanism> changed = Arrays.stream(Mechanism.values())
                .filter(mechanism ->
                        societies.get(2).isOn(mechanism) != societies.get(0).isOn(mechanism))
                .toList();
        assertThat(changed).containsExactly(Mechanism.TRIGGERS);
        assertThat(societies.get(2))
                .usingRecursiveComparison()
                .ignoringFields("mechanisms")
                .isEqualTo(societies.get(0));
    }
}
