package org.forestall.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.rule.RuleBook;
import org.forestall.scenario.tree.ItemName;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.Overrides;
import org.forestall.scenario.tree.Places;
import org.forestall.scenario.tree.SourceText;
import org.forestall.scenario.tree.YamlTree;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.SocietySpec;

/** Reads scenarios, shipped or written by users. Nothing that a user can write makes these methods throw. */
public final class Scenarios {

    /** Key of the root under which a scenario file may define interventions of its own. */
    public static final String INTERVENTIONS = "interventions";

    private Scenarios() {}

    /** Names of the shipped scenarios. */
    public static List<String> shippedNames() {
        return ShippedFiles.countries();
    }

    /**
     * A shipped scenario as its authors wrote it, comments included: a pattern for new ones.
     *
     * @throws IllegalArgumentException if no scenario of that name is shipped
     */
    public static String shippedYaml(String name) {
        if (!shippedNames().contains(name)) {
            throw new IllegalArgumentException("no shipped scenario named " + name);
        }
        return ShippedFiles.country(name);
    }

    /** The shipped catalogue of interventions. */
    public static List<InterventionSpec> shippedInterventions() {
        Problems problems = new Problems();
        Node.Fields root = new Node.Fields(
                List.of(new Node.Field(INTERVENTIONS, Place.whole(""), shippedCatalogue(problems))), Place.whole(""));
        List<InterventionSpec> catalogue = new Binder(root, problems)
                .bindList(InterventionSpec.class, root.entries().get(0).value(), INTERVENTIONS);
        if (problems.hasErrors()) {
            throw new ScenarioProblems(problems.all());
        }
        return catalogue;
    }

    /**
     * Reads a scenario.
     *
     * @param nameOrPath name of a shipped scenario, or path of a file
     * @param overrides changes of the form {@code path=value}, made in order before the scenario is checked
     */
    public static LoadResult load(String nameOrPath, List<String> overrides) {
        if (shippedNames().contains(nameOrPath)) {
            return read(ShippedFiles.country(nameOrPath), nameOrPath + ".yaml", overrides);
        }
        Problems problems = new Problems();
        Optional<String> text = fileNamed(nameOrPath, problems).flatMap(path -> SourceText.read(path, problems));
        return text.isPresent() ? read(text.get(), nameOrPath, overrides) : new LoadResult.Rejected(problems.all());
    }

    /**
     * Reads a scenario from text.
     *
     * @param yaml the text
     * @param file name of the text for messages
     * @param overrides changes of the form {@code path=value}, made in order before the scenario is checked
     */
    public static LoadResult read(String yaml, String file, List<String> overrides) {
        Problems problems = new Problems();
        Optional<Scenario> scenario = YamlTree.read(yaml, file, problems)
                .flatMap(document -> settings(document, problems))
                .flatMap(root -> resolve(root, overrides, problems));
        return scenario.isPresent() && !problems.hasErrors()
                ? new LoadResult.Loaded(scenario.get(), problems.warnings())
                : new LoadResult.Rejected(problems.all());
    }

    /**
     * Reads many variants of one text, which is parsed once.
     *
     * @param yaml the text
     * @param file name of the text for messages
     * @return reads the variant with changes of the form {@code path=value}, made in order before the scenario is checked
     */
    public static Function<List<String>, LoadResult> variants(String yaml, String file) {
        Problems parsing = new Problems();
        Optional<Node.Fields> root =
                YamlTree.read(yaml, file, parsing).flatMap(document -> settings(document, parsing));
        if (root.isEmpty() || parsing.hasErrors()) {
            return overrides -> new LoadResult.Rejected(parsing.all());
        }
        return overrides -> {
            Problems problems = new Problems();
            Optional<Scenario> scenario = resolve(root.get(), overrides, problems);
            return scenario.isPresent() && !problems.hasErrors()
                    ? new LoadResult.Loaded(scenario.get(), problems.warnings())
                    : new LoadResult.Rejected(problems.all());
        };
    }

    private static Optional<Path> fileNamed(String name, Problems problems) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path) || name.contains("/") || name.contains("\\") || name.contains(".")) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            problems.add(Problem.error(Place.whole(name), "", "", "is no file name", ""));
            return Optional.empty();
        }
        String shipped = "Shipped are " + String.join(", ", shippedNames()) + ".";
        problems.add(Problem.error(
                Place.whole(name),
                "",
                "",
                "is neither a shipped scenario nor a file",
                NearestName.question(name, shippedNames(), shipped)));
        return Optional.empty();
    }

    /** The mapping at the root, the shipped catalogue added. */
    private static Optional<Node.Fields> settings(Node document, Problems problems) {
        if (!(document instanceof Node.Fields fields)) {
            problems.add(Problem.error(
                    document.place(),
                    "",
                    "",
                    "is " + document.sort() + ", not a scenario",
                    "Begin with keys such as id: and name:."));
            return Optional.empty();
        }
        return Optional.of(withCatalogue(fields, problems));
    }

    private static Optional<Scenario> resolve(Node.Fields settings, List<String> overrides, Problems problems) {
        Node.Fields root = Overrides.apply(settings, overrides, problems);
        Binder binder = new Binder(root, problems);
        Optional<SocietySpec> society = binder.bind(SocietySpec.class, root, "", Set.of(INTERVENTIONS));
        List<InterventionSpec> catalogue = root.get(INTERVENTIONS)
                .map(node -> binder.bindList(InterventionSpec.class, node, INTERVENTIONS))
                .orElse(List.of());
        Optional<Scenario> scenario =
                society.map(spec -> new Scenario(ControlArms.addTo(spec, binder, problems), catalogue));
        scenario.ifPresent(draft -> RuleBook.check(draft.society(), draft.catalogue(), new Places(root), problems));
        return scenario;
    }

    /** Adds the shipped interventions. An intervention of the file stands in for a shipped one of the same id. */
    private static Node.Fields withCatalogue(Node.Fields root, Problems problems) {
        Node.Items shipped = shippedCatalogue(problems);
        Optional<Node> own = root.get(INTERVENTIONS);
        if (own.isEmpty()) {
            return root.with(INTERVENTIONS, shipped);
        }
        return own.get() instanceof Node.Items items ? root.with(INTERVENTIONS, merged(shipped, items)) : root;
    }

    private static Node.Items merged(Node.Items shipped, Node.Items own) {
        List<Node> all = new ArrayList<>(shipped.values());
        List<String> names =
                all.stream().map(item -> ItemName.orPosition(item, 0)).toList();
        Set<Integer> replaced = new HashSet<>();
        for (Node item : own.values()) {
            int position = ItemName.of(item).map(names::indexOf).orElse(-1);
            if (position >= 0 && replaced.add(position)) {
                all.set(position, item);
            } else {
                all.add(item);
            }
        }
        return new Node.Items(List.copyOf(all), own.place());
    }

    private static Node.Items shippedCatalogue(Problems problems) {
        return YamlTree.read(ShippedFiles.interventions(), "interventions.yaml", problems)
                .flatMap(root -> ((Node.Fields) root).get(INTERVENTIONS))
                .map(Node.Items.class::cast)
                .orElseThrow(() -> new IllegalStateException("the shipped catalogue is unreadable"));
    }
}
