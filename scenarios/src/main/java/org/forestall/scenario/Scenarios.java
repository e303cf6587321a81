package org.forestall.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.forestall.scenario.bind.Binder;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.range.RangeSpec;
import org.forestall.scenario.rule.RuleBook;
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

    /** Key of the root under which a session that was played keeps what it needs to be played again. */
    public static final String SESSION = "session";

    /** Key of the root under which a scenario may state ranges of settings. */
    public static final String RANGES = Ranges.KEY;

    /** Name of the small country with which one's own can begin; it is on no list of countries to play with. */
    public static final String STARTER = "starter";

    private Scenarios() {}

    /** Names of the shipped scenarios. */
    public static List<String> shippedNames() {
        return ShippedFiles.countries();
    }

    /**
     * A shipped scenario, or the starter, as its authors wrote it: a pattern for new ones.
     *
     * @throws IllegalArgumentException if no scenario of that name is shipped
     */
    public static String shippedYaml(String name) {
        if (!isShipped(name)) {
            throw new IllegalArgumentException("no shipped scenario named " + name);
        }
        return name.equals(STARTER) ? ShippedFiles.starter() : ShippedFiles.country(name);
    }

    /** Whether a name is that of a shipped scenario or of the starter. */
    public static boolean isShipped(String name) {
        return name.equals(STARTER) || shippedNames().contains(name);
    }

    /** The shipped catalogue of interventions. */
    public static List<InterventionSpec> shippedInterventions() {
        Problems problems = new Problems();
        Node.Fields root = new Node.Fields(
                List.of(new Node.Field(INTERVENTIONS, Place.whole(""), ShippedTrees.interventions())), Place.whole(""));
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
        return load(nameOrPath, List.of(), overrides);
    }

    /**
     * Reads a scenario with measures of one's own beside it.
     *
     * @param nameOrPath name of a shipped scenario, or path of a file
     * @param additions files with interventions, options or warning policies, each of which stands in for one of the same id
     * @param overrides changes of the form {@code path=value}, made in order before the scenario is checked
     */
    public static LoadResult load(String nameOrPath, List<Path> additions, List<String> overrides) {
        Problems problems = new Problems();
        boolean shipped = isShipped(nameOrPath);
        String file = shipped ? nameOrPath + ".yaml" : nameOrPath;
        Optional<Node> text = shipped
                ? Optional.of(ShippedTrees.country(nameOrPath))
                : fileNamed(nameOrPath, problems)
                        .flatMap(path -> SourceText.read(path, problems))
                        .flatMap(yaml -> YamlTree.read(yaml, file, problems));
        List<Node.Fields> added = Additions.read(additions, problems);
        Optional<Scenario> scenario = text.flatMap(document -> settings(document, file, problems))
                .map(root -> Additions.addTo(root, added))
                .flatMap(root -> resolve(root, overrides, problems));
        return result(scenario, problems);
    }

    private static LoadResult result(Optional<Scenario> scenario, Problems problems) {
        return scenario.isPresent() && !problems.hasErrors()
                ? new LoadResult.Loaded(scenario.get(), problems.warnings())
                : new LoadResult.Rejected(problems.all());
    }

    /**
     * Reads a scenario from text.
     *
     * @param yaml the text
     * @param file name of the text for messages; paths of parents count from its folder
     * @param overrides changes of the form {@code path=value}, made in order before the scenario is checked
     */
    public static LoadResult read(String yaml, String file, List<String> overrides) {
        Problems problems = new Problems();
        Optional<Scenario> scenario = YamlTree.read(yaml, file, problems)
                .flatMap(document -> settings(document, file, problems))
                .flatMap(root -> resolve(root, overrides, problems));
        return result(scenario, problems);
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
                YamlTree.read(yaml, file, parsing).flatMap(document -> settings(document, file, parsing));
        if (root.isEmpty() || parsing.hasErrors()) {
            return overrides -> new LoadResult.Rejected(parsing.all());
        }
        return overrides -> {
            Problems problems = new Problems();
            return result(resolve(root.get(), overrides, problems), problems);
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

    /** The mapping at the root, what it inherits and the shipped catalogue added. */
    private static Optional<Node.Fields> settings(Node document, String file, Problems problems) {
        if (!(document instanceof Node.Fields fields)) {
            problems.add(Problem.error(
                    document.place(),
                    "",
                    "",
                    "is " + document.sort() + ", not a scenario",
                    "Begin with keys such as id: and name:."));
            return Optional.empty();
        }
        return Ancestry.resolve(fields, file, problems).map(Scenarios::withCatalogue);
    }

    private static Optional<Scenario> resolve(Node.Fields settings, List<String> overrides, Problems problems) {
        Node.Fields root = Overrides.apply(settings, overrides, problems);
        Optional<Scenario> scenario = bound(root, problems);
        if (scenario.isEmpty() || problems.hasErrors()) {
            return scenario;
        }
        List<String> moved =
                new Ranges(scenario.get().ranges(), scenario.get().society(), new Places(root), problems).changes();
        if (moved.isEmpty()) {
            return scenario;
        }
        Problems again = new Problems();
        Optional<Scenario> changed = bound(Overrides.apply(root, moved, again), again)
                .map(each -> new Scenario(each.society(), each.catalogue(), Ranges.settled(each.ranges())));
        problems.addAll(again.all());
        return changed;
    }

    private static Optional<Scenario> bound(Node.Fields root, Problems problems) {
        Binder binder = new Binder(root, problems);
        Optional<SocietySpec> society =
                binder.bind(SocietySpec.class, root, "", Set.of(INTERVENTIONS, Ranges.KEY, SESSION));
        List<InterventionSpec> catalogue = root.get(INTERVENTIONS)
                .map(node -> binder.bindList(InterventionSpec.class, node, INTERVENTIONS))
                .orElse(List.of());
        List<RangeSpec> ranges = root.get(Ranges.KEY)
                .map(node -> binder.bindList(RangeSpec.class, node, Ranges.KEY))
                .orElse(List.of());
        Optional<Scenario> scenario =
                society.map(spec -> new Scenario(ControlArms.addTo(spec, binder, problems), catalogue, ranges));
        scenario.ifPresent(draft -> check(draft, new Places(root), problems));
        return scenario;
    }

    private static void check(Scenario draft, Places places, Problems problems) {
        boolean soundRanges = problems.isSound(Ranges.KEY);
        RuleBook.check(draft.society(), draft.catalogue(), places, problems);
        if (soundRanges) {
            new Ranges(draft.ranges(), draft.society(), places, problems).check();
        }
    }

    /** Adds the shipped interventions. An intervention of the file stands in for a shipped one of the same id. */
    private static Node.Fields withCatalogue(Node.Fields root) {
        Node.Items shipped = ShippedTrees.interventions();
        Optional<Node> own = root.get(INTERVENTIONS);
        if (own.isEmpty()) {
            return root.with(INTERVENTIONS, shipped);
        }
        return own.get() instanceof Node.Items items
                ? root.with(INTERVENTIONS, Additions.merged(shipped, items))
                : root;
    }
}
