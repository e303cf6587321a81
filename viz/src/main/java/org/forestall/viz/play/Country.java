package org.forestall.viz.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.SourceText;

/** A scenario whose text was read once and whose settings can be changed by name many times. */
public final class Country {

    private final String name;
    private final Supplier<Function<List<String>, LoadResult>> reading;
    private final Scenario unchanged;
    private Function<List<String>, LoadResult> variants;

    private Country(String name, Scenario unchanged, Supplier<Function<List<String>, LoadResult>> reading) {
        this.name = name;
        this.unchanged = unchanged;
        this.reading = reading;
    }

    /** Most countries are never changed: what reads their variants is made for the first that is. */
    private synchronized Function<List<String>, LoadResult> variants() {
        if (variants == null) {
            variants = reading.get();
        }
        return variants;
    }

    /**
     * Opens a shipped scenario or a file.
     *
     * @throws ScenarioProblems with all that is wrong with it
     */
    public static Country open(String nameOrPath) {
        if (Scenarios.shippedNames().contains(nameOrPath)) {
            return ofText(Scenarios.shippedYaml(nameOrPath), nameOrPath);
        }
        // Reads a name that is neither shipped nor a file into words of its own.
        Scenarios.load(nameOrPath, List.of()).orThrow();
        Problems problems = new Problems();
        Optional<String> text = SourceText.read(Path.of(nameOrPath), problems);
        if (text.isEmpty()) {
            new LoadResult.Rejected(problems.all()).orThrow();
        }
        return ofText(text.get(), nameOrPath);
    }

    /**
     * Reads a scenario from text.
     *
     * @throws ScenarioProblems with all that is wrong with it
     */
    public static Country ofText(String yaml, String name) {
        Function<List<String>, LoadResult> variants = Scenarios.variants(yaml, name);
        return new Country(name, variants.apply(List.of()).orThrow(), () -> variants);
    }

    /** A scenario that was read before and so is sound, under its own name. */
    public static Country of(Scenario scenario) {
        String name = scenario.society().id();
        return new Country(name, scenario, () -> Scenarios.variants(ResolvedYaml.write(scenario), name));
    }

    /**
     * A scenario that was made out of another, under a name.
     *
     * @throws ScenarioProblems with all that is wrong with it
     */
    public static Country named(Scenario scenario, String name) {
        return ofText(ResolvedYaml.write(scenario), name);
    }

    /** Name or path under which it was opened. */
    public String name() {
        return name;
    }

    /** As its authors wrote it. */
    public Scenario scenario() {
        return unchanged;
    }

    /**
     * With other settings.
     *
     * @param settings values by path, such as {@code nation.economy}, made in order
     * @throws ScenarioProblems with all that is wrong with them
     */
    public Scenario with(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return unchanged;
        }
        List<String> overrides = new ArrayList<>();
        settings.forEach((path, value) -> overrides.add(path + "=" + value));
        return variants().apply(overrides).orThrow();
    }
}
