package org.forestall.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.Overlay;
import org.forestall.scenario.tree.SourceText;
import org.forestall.scenario.tree.YamlTree;

/**
 * Follows {@code extends:} from a scenario to the one it builds on, and so on, and lays them over one another. A parent is
 * a shipped scenario or a file; the path of a file counts from the folder of the file that names it.
 */
final class Ancestry {

    /** Most generations above a scenario. */
    static final int MOST_GENERATIONS = 8;

    /** Key of the root that names the parent. */
    static final String EXTENDS = "extends";

    private static final String PARENTS = "a shipped scenario or the path of a file";

    private final Problems problems;
    private final List<String> line = new ArrayList<>();

    private Ancestry(Problems problems) {
        this.problems = problems;
    }

    /**
     * A scenario with all that it inherits; empty with problems added if a parent cannot be had.
     *
     * @param own the scenario as it was written
     * @param file file in which it stands, or its name for messages
     * @param problems where problems are collected
     */
    static Optional<Node.Fields> resolve(Node.Fields own, String file, Problems problems) {
        if (own.get(EXTENDS).isEmpty()) {
            return Optional.of(own);
        }
        Ancestry ancestry = new Ancestry(problems);
        ancestry.line.add(identityOf(file));
        Optional<Node.Fields> whole = ancestry.withParents(own, file);
        if (own.get("id").isEmpty()) {
            problems.add(Problem.warning(
                    own.get(EXTENDS).get().place(),
                    "id",
                    "",
                    "is inherited, so that results cannot be told from those of the parent",
                    "Give the scenario an id of its own."));
        }
        return whole;
    }

    private Optional<Node.Fields> withParents(Node.Fields own, String file) {
        Node.Fields clean = Overlay.withoutRepeats(own, problems);
        Optional<Node> name = clean.get(EXTENDS);
        if (name.isEmpty()) {
            return Optional.of(clean);
        }
        return parent(name.get(), file)
                .flatMap(parent -> withParents(parent.fields(), parent.file()))
                .map(inherited -> Overlay.of(inherited, clean.without(EXTENDS), problems));
    }

    private Optional<Parent> parent(Node name, String file) {
        if (!(name instanceof Node.Scalar scalar)
                || scalar.isNothing()
                || scalar.text().isBlank()) {
            return refuse(
                    name.place(),
                    "",
                    name instanceof Node.Scalar ? "has no value" : "is " + name.sort() + ", not one name",
                    "Name " + PARENTS + ".");
        }
        String wanted = scalar.text().strip();
        if (Scenarios.isShipped(wanted)) {
            return descend(name.place(), wanted, "shipped " + wanted)
                    .flatMap(free -> mapping(ShippedTrees.country(wanted), wanted + ".yaml"));
        }
        return fileOf(wanted, file, name.place())
                .flatMap(path -> descend(name.place(), wanted, identityOf(path.toString()))
                        .flatMap(free -> SourceText.read(path, problems))
                        .flatMap(text -> parsed(text, path.toString())));
    }

    private Optional<Path> fileOf(String wanted, String file, Place place) {
        if (wanted.matches("[A-Za-z]+://.*")) {
            return refuse(place, wanted, "is an address on a network", "Save the file and name its path.");
        }
        try {
            Path folder = Path.of(file).getParent();
            Path path =
                    folder == null ? Path.of(wanted) : folder.resolve(wanted).normalize();
            if (Files.exists(path)) {
                return Optional.of(path);
            }
            Path withEnding = path.resolveSibling(path.getFileName() + ".yaml");
            String hint = Files.exists(withEnding)
                    ? "Did you mean '" + wanted + ".yaml'?"
                    : NearestName.question(
                            wanted,
                            Scenarios.shippedNames(),
                            "Shipped are " + String.join(", ", Scenarios.shippedNames())
                                    + "; a path counts from the folder of this file.");
            return refuse(place, wanted, "is neither a shipped scenario nor a file (" + path + ")", hint);
        } catch (InvalidPathException e) {
            return refuse(place, wanted, "is no file name", "Name " + PARENTS + ".");
        }
    }

    /** Goes one generation up, unless the line of parents bites its tail or grows too long. */
    private Optional<String> descend(Place place, String wanted, String identity) {
        if (line.contains(identity)) {
            List<String> circle = new ArrayList<>(line.subList(line.indexOf(identity), line.size()));
            circle.add(identity);
            return refuse(
                    place,
                    wanted,
                    "closes a circle: "
                            + String.join(
                                    " -> ",
                                    circle.stream().map(Ancestry::shortName).toList()),
                    "A scenario cannot build on itself: remove one of these extends: lines.");
        }
        line.add(identity);
        if (line.size() > MOST_GENERATIONS + 1) {
            return refuse(
                    place,
                    wanted,
                    "is more than " + MOST_GENERATIONS + " generations up",
                    "Join some of the files; describe --full prints a scenario with all that it inherits.");
        }
        return Optional.of(identity);
    }

    private Optional<Parent> parsed(String text, String file) {
        return YamlTree.read(text, file, problems).flatMap(document -> mapping(document, file));
    }

    private Optional<Parent> mapping(Node document, String file) {
        if (document instanceof Node.Fields fields) {
            return Optional.of(new Parent(fields, file));
        }
        problems.add(Problem.error(
                document.place(),
                "",
                "",
                "is " + document.sort() + ", not a scenario",
                "Begin with keys such as id: and name:."));
        return Optional.empty();
    }

    private static String identityOf(String file) {
        try {
            Path path = Path.of(file);
            return Files.exists(path) ? path.toRealPath().toString() : file;
        } catch (IOException | InvalidPathException e) {
            return file;
        }
    }

    private static String shortName(String identity) {
        return identity.substring(identity.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private <T> Optional<T> refuse(Place place, String value, String wrong, String hint) {
        problems.add(Problem.error(place, EXTENDS, value, wrong, hint));
        return Optional.empty();
    }

    /**
     * A parent as it was written.
     *
     * @param fields its settings
     * @param file file in which it stands, or its name for messages
     */
    private record Parent(Node.Fields fields, String file) {}
}
