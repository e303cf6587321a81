package org.forestall.experiments.cli;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.doc.KnownHarm;
import org.forestall.sim.spec.PreventionPlan;

/** Tells, before anything is run, how the chosen measures are known to do harm. */
final class HarmNotice {

    private HarmNotice() {}

    static void give(Scenario scenario, List<String> optionIds, Console console) {
        List<PreventionPlan> plans =
                optionIds.stream().distinct().map(scenario::planFor).toList();
        List<String> harm = KnownHarm.of(plans);
        if (!harm.isEmpty()) {
            console.say("Known ways in which these measures can do harm (they are in the model too):");
            harm.forEach(line -> console.say("  " + line));
        }
    }
}
