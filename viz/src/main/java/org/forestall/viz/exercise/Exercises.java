package org.forestall.viz.exercise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.ScenarioProblems;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.YamlTree;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.TriggerKind;

/** Reads exercises, and checks each against the country in which it is set. */
public final class Exercises {

    private static final List<String> SHIPPED = List.of("contested-election");

    private Exercises() {}

    /** Names of the exercises that are shipped. */
    public static List<String> shippedNames() {
        return SHIPPED;
    }

    /**
     * A shipped exercise.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static ExerciseSpec shipped(String name) {
        return shipped(name, Locale.ENGLISH);
    }

    /**
     * A shipped exercise in a language; in English where it was not translated. A translation is a file of its own that says
     * the same in other words: numbers, ids and order are those of the original.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static ExerciseSpec shipped(String name, Locale language) {
        if (!SHIPPED.contains(name)) {
            throw new IllegalArgumentException("no shipped exercise named " + name);
        }
        String translated = name + "_" + language.getLanguage() + ".yaml";
        String file = Exercises.class.getResource(translated) == null ? name + ".yaml" : translated;
        try (InputStream in = Exercises.class.getResourceAsStream(file)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file);
        } catch (IOException e) {
            throw new UncheckedIOException("the program was built without " + name, e);
        }
    }

    /**
     * Reads an exercise.
     *
     * @param file name of the text for messages
     * @throws ScenarioProblems with all that is wrong with it
     */
    public static ExerciseSpec read(String yaml, String file) {
        Problems problems = new Problems();
        Optional<Node.Fields> root = YamlTree.read(yaml, file, problems)
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast);
        if (root.isEmpty() && !problems.hasErrors()) {
            problems.add(Problem.error(Place.whole(file), "", "", "is no exercise", "Begin with keys such as id:."));
        }
        Optional<ExerciseSpec> spec =
                root.flatMap(fields -> new Binder(fields, problems).bind(ExerciseSpec.class, fields, "", Set.of()));
        spec.filter(any -> !problems.hasErrors()).ifPresent(read -> check(read, file, problems));
        if (problems.hasErrors()) {
            new LoadResult.Rejected(problems.all()).orThrow();
        }
        return spec.orElseThrow();
    }

    private static void check(ExerciseSpec spec, String file, Problems problems) {
        if (!Scenarios.shippedNames().contains(spec.scenario())) {
            String near = NearestName.question(spec.scenario(), Scenarios.shippedNames(), "");
            problems.add(Problem.error(Place.whole(file), "scenario", spec.scenario(), "is no shipped scenario", near));
            return;
        }
        Scenario scenario = Scenarios.load(spec.scenario(), List.of()).orThrow();
        BiConsumer<String, String> wrong =
                (path, what) -> problems.add(Problem.error(Place.whole(file), path, "", what, ""));
        int weeks = scenario.society().years() * 52;
        if (spec.weeks() > weeks) {
            wrong.accept("rounds", "last " + spec.weeks() + " weeks; the country is run for " + weeks);
        }
        Set<String> districts =
                scenario.society().districts().stream().map(DistrictSpec::id).collect(Collectors.toSet());
        Set<String> interventions =
                scenario.catalogue().stream().map(InterventionSpec::id).collect(Collectors.toSet());
        for (ExerciseSpec.OfferSpec offer : spec.offers()) {
            String path = "offers[" + offer.id() + "]";
            if (!interventions.contains(offer.intervention())) {
                wrong.accept(path + ".intervention", "'" + offer.intervention() + "' is not in the catalogue");
            }
            unknown(offer.districts(), districts, path, wrong);
            if (offer.cost() > spec.budget()) {
                wrong.accept(path + ".cost", offer.cost() + " is more than the budget of " + spec.budget());
            }
        }
        for (int round = 0; round < spec.rounds().size(); round++) {
            for (ExerciseSpec.InjectSpec inject : spec.rounds().get(round).injects()) {
                String path = "rounds[" + round + "].injects[" + inject.name() + "]";
                if (inject.afterWeeks() >= spec.rounds().get(round).weeks()) {
                    wrong.accept(path + ".afterWeeks", inject.afterWeeks() + " is after the end of the round");
                }
                if (!inject.trigger().isEmpty() && trigger(inject.trigger()).isEmpty()) {
                    wrong.accept(path + ".trigger", "'" + inject.trigger() + "' is no trigger that can be put in");
                }
                unknown(inject.districts(), districts, path, wrong);
            }
        }
    }

    private static void unknown(List<String> ids, Set<String> known, String path, BiConsumer<String, String> wrong) {
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> wrong.accept(path + ".districts", "there is no district '" + id + "'"));
    }

    /** The trigger of a name in kebab-case, if it can be put in; a vote cannot. */
    public static Optional<TriggerKind> trigger(String name) {
        return Stream.of(TriggerKind.values())
                .filter(kind -> kind != TriggerKind.ELECTION)
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst();
    }
}
