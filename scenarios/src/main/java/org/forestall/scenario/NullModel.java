package org.forestall.scenario;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Mechanism;

/**
 * The null model of a scenario: every mechanism off, and mass violence at a constant rate. Nothing about the society and
 * nothing that is done changes how often it comes, so that it shows what the mechanisms add.
 */
public final class NullModel {

    private NullModel() {}

    /**
     * The settings that turn a scenario into its null model, in the form that {@link Scenarios#load} takes.
     *
     * @param perYear massacres a year, in [0, 10]
     */
    public static List<String> settings(double perYear) {
        List<String> settings = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            settings.add("mechanisms." + Defaults.kebab(mechanism) + "=off");
        }
        settings.add("model.violence.constantHazard=" + perYear);
        return List.copyOf(settings);
    }
}
