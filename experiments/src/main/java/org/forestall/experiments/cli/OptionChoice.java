package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.ArmRole;
import org.forestall.scenario.ControlArms;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.problem.NearestName;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OptionSpec;

/** Turns names of options into the arms of a comparison. */
final class OptionChoice {

    /** Mechanisms whose absence explains why most runs pass without onset. */
    private static final List<Mechanism> EXPLAINED = List.of(Mechanism.TRIGGERS, Mechanism.RESILIENCE);

    private OptionChoice() {}

    static void check(Scenario scenario, List<String> names, Complaints complaints) {
        for (String name : names) {
            if (!scenario.optionIds().contains(name)) {
                String options = "The scenario has " + String.join(", ", scenario.optionIds()) + ".";
                complaints.add("--options: '" + name + "' is no option of "
                        + scenario.society().id() + ". " + NearestName.question(name, scenario.optionIds(), options));
            }
        }
    }

    /**
     * The arms of a comparison: nothing, the late response, the options named (all if none is named), and the
     * diagnostic twins of nothing. Where a warning policy is compared, a twin without warning and response tells averted
     * onsets from false alarms.
     */
    static List<Arm> arms(Scenario scenario, List<String> names) {
        Set<String> ids = new LinkedHashSet<>();
        ids.add(ControlArms.LATE_RESPONSE);
        ids.addAll(names.isEmpty() ? scenario.optionIds() : names);
        ids.remove(ControlArms.NOTHING);
        List<Arm> arms = new ArrayList<>();
        Arm baseline = Arm.baseline(
                ControlArms.NOTHING, option(scenario, ControlArms.NOTHING).name());
        arms.add(baseline);
        ids.forEach(id -> arms.add(Arm.option(id, option(scenario, id).name())));
        List<Mechanism> explained = new ArrayList<>(EXPLAINED);
        if (ids.stream().anyMatch(id -> !option(scenario, id).warningPolicy().isEmpty())) {
            explained.add(Mechanism.WARNING_AND_RESPONSE);
        }
        explained.stream()
                .filter(mechanism -> scenario.society().isOn(mechanism))
                .forEach(mechanism -> arms.add(baseline.without(mechanism)));
        return arms;
    }

    /** The arms of a search for the best: as those of a comparison, without diagnostic twins, which are no options. */
    static List<Arm> armsToRank(Scenario scenario, List<String> names) {
        return arms(scenario, names).stream()
                .filter(arm -> arm.role() != ArmRole.DIAGNOSTIC)
                .toList();
    }

    private static OptionSpec option(Scenario scenario, String id) {
        return scenario.planFor(id).option();
    }
}
