package org.forestall.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.forestall.experiments.cli.Forestall;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.run.Simulator;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenarios;

/**
 * All that a machine needs to run rows of a plan, as texts of the result folder.
 *
 * @param manifest text of manifest.json
 * @param scenario text of scenario.resolved.yaml
 */
record Recipe(String manifest, String scenario) implements Serializable {

    /** One for each plan in a process: reading the scenario at every point of a design takes a while. */
    private static final Map<Recipe, Kitchen> KITCHENS = new ConcurrentHashMap<>();

    /** The plan and what runs its rows. */
    Kitchen kitchen() {
        return KITCHENS.computeIfAbsent(this, Recipe::open);
    }

    private static Kitchen open(Recipe recipe) {
        Manifest manifest = ResultFolder.manifestOf(recipe.manifest(), "manifest.json");
        Plan plan = manifest.plan();
        Function<List<String>, LoadResult> reader = Scenarios.variants(recipe.scenario(), "scenario.resolved.yaml");
        Optional<Design> design = manifest.design();
        List<List<String>> settings = design.map(
                        chosen -> chosen.points().stream().map(chosen::settings).toList())
                .orElse(List.of(List.of()));
        return new Kitchen(
                plan,
                new ScenarioSimulator(
                        plan,
                        settings.stream()
                                .map(point -> reader.apply(point).orThrow())
                                .toList(),
                        Forestall.shippedModel()));
    }

    /**
     * What runs rows.
     *
     * @param plan the plan
     * @param simulator runs a row of it
     */
    record Kitchen(Plan plan, Simulator simulator) {}
}
