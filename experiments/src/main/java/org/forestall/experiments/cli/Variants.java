package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.forestall.experiments.plan.Design;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.problem.Problem;

/** A scenario at the points of a design. */
final class Variants {

    private static final int MOST_POINTS_NAMED = 3;

    private Variants() {}

    /**
     * The scenario at each point, or at its own settings if there is no design; null after a complaint.
     *
     * @param yaml the scenario in full
     * @param file name of the text for messages
     */
    static List<Scenario> of(String yaml, String file, Optional<Design> design, Complaints complaints) {
        List<List<String>> settingsByPoint = design.map(
                        chosen -> chosen.points().stream().map(chosen::settings).toList())
                .orElse(List.of(List.of()));
        Function<List<String>, LoadResult> reader = Scenarios.variants(yaml, file);
        List<Scenario> scenarios = new ArrayList<>();
        int refused = 0;
        for (List<String> settings : settingsByPoint) {
            LoadResult result = reader.apply(settings);
            if (result instanceof LoadResult.Rejected rejected) {
                rejected.problems().stream().map(Variants::words).forEach(complaints::add);
                refused++;
            } else {
                scenarios.add(sharing(scenarios, result.orThrow()));
            }
            if (refused == MOST_POINTS_NAMED) {
                break;
            }
        }
        return refused == 0 ? scenarios : null;
    }

    /** Points seldom change the catalogue; one copy of it saves most of the memory. */
    private static Scenario sharing(List<Scenario> scenarios, Scenario scenario) {
        return !scenarios.isEmpty() && scenarios.get(0).catalogue().equals(scenario.catalogue())
                ? new Scenario(scenario.society(), scenarios.get(0).catalogue(), scenario.ranges())
                : scenario;
    }

    /** Settings of a point are read like those of {@code --set}; the user knows them by another name. */
    static String words(Problem problem) {
        return problem.text().replaceFirst("^--set ", "--vary ");
    }
}
