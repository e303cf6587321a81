package org.forestall.scenario;

import org.forestall.scenario.bind.RecordYaml;

/** A scenario written out in full, every default included. It reads back as the same scenario. */
public final class ResolvedYaml {

    private ResolvedYaml() {}

    /** The scenario as YAML text, ranges (if any) and the catalogue under {@value Scenarios#INTERVENTIONS} at the end. */
    public static String write(Scenario scenario) {
        RecordYaml yaml = new RecordYaml().add(scenario.society());
        if (!scenario.ranges().isEmpty()) {
            yaml.add(Ranges.KEY, scenario.ranges());
        }
        return yaml.add(Scenarios.INTERVENTIONS, scenario.catalogue()).text();
    }
}
