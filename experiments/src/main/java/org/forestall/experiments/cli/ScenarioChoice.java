package org.forestall.experiments.cli;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.NullModel;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.problem.Problem;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The scenario that a command works on, with changes from the command line. */
final class ScenarioChoice {

    @Parameters(
            index = "0",
            paramLabel = "SCENARIO",
            completionCandidates = ShippedNames.class,
            description = "A shipped scenario (see `forestall list`) or a file.")
    private String name;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Change a setting, for example nation.economy=0.3. May be given many times.")
    private List<String> settings = List.of();

    @Option(
            names = "--interventions",
            paramLabel = "FILE",
            description =
                    "A file with interventions, options or warning policies of your own. May be given many times.")
    private List<Path> additions = List.of();

    @Option(
            names = "--null-model",
            paramLabel = "RATE",
            description = "For contrast: every mechanism off, and mass violence RATE times a year, whatever is done.")
    private Double nullModel;

    @Option(names = "--years", paramLabel = "Y", description = "Length of a run in years. Default: the scenario's.")
    private Integer years;

    @Option(names = "--people", paramLabel = "N", description = "People in the sample. Default: the scenario's.")
    private Integer people;

    /** The scenario, or nothing after a complaint. */
    Optional<Scenario> load(Complaints complaints, Console console, int mostPeople) {
        requireLegal(complaints, "years", years);
        requireLegal(complaints, "people", people);
        if (name == null) {
            return Optional.empty();
        }
        LoadResult result = Scenarios.load(name, additions, overrides());
        if (result instanceof LoadResult.Rejected rejected) {
            rejected.problems().stream().map(Problem::text).forEach(complaints::add);
            return Optional.empty();
        }
        LoadResult.Loaded loaded = (LoadResult.Loaded) result;
        loaded.warnings().stream().map(Problem::text).forEach(console::say);
        if (people == null && loaded.scenario().society().people() > mostPeople) {
            people = mostPeople;
            return Optional.of(Scenarios.load(name, additions, overrides()).orThrow());
        }
        return Optional.of(loaded.scenario());
    }

    /** Name or path as the user gave it. */
    String name() {
        return name;
    }

    private List<String> overrides() {
        List<String> overrides = new ArrayList<>(nullModel == null ? List.of() : NullModel.settings(nullModel));
        overrides.addAll(settings);
        if (isLegal("years", years)) {
            overrides.add("years=" + years);
        }
        if (isLegal("people", people)) {
            overrides.add("people=" + people);
        }
        return overrides;
    }

    private static boolean isLegal(String setting, Integer value) {
        Parameter bounds = bounds(setting);
        return value != null && value >= bounds.min() && value <= bounds.max();
    }

    private static void requireLegal(Complaints complaints, String setting, Integer value) {
        Parameter bounds = bounds(setting);
        complaints.requireWithin("--" + setting, value, (int) bounds.min(), (int) bounds.max());
    }

    /** The bounds are those of the setting itself, stated once. */
    private static Parameter bounds(String setting) {
        RecordComponent component = Arrays.stream(SocietySpec.class.getRecordComponents())
                .filter(candidate -> candidate.getName().equals(setting))
                .findFirst()
                .orElseThrow();
        return component.getAnnotation(Parameter.class);
    }
}
