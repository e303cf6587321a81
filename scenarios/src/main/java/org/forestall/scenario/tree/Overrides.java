package org.forestall.scenario.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;

/**
 * Puts values from the command line into a tree: {@code groups[tarn].norm=0.6}. Items of lists are addressed by id (or
 * kind, or intervention used) or by position counted from 0. Mappings on the way that the file leaves out are added.
 */
public final class Overrides {

    private final String file;
    private final Problems problems;

    private Overrides(String assignment, Problems problems) {
        this.file = "--set " + assignment;
        this.problems = problems;
    }

    /** The tree with all assignments carried out in order; those that cannot be are added to the problems. */
    public static Node.Fields apply(Node.Fields root, List<String> assignments, Problems problems) {
        Node.Fields changed = root;
        for (String assignment : assignments) {
            changed = new Overrides(assignment, problems).apply(changed, assignment);
        }
        return changed;
    }

    private Node.Fields apply(Node.Fields root, String assignment) {
        int equals = assignment.indexOf('=');
        Optional<SettingPath> path = equals < 0
                ? Optional.empty()
                : SettingPath.parse(assignment.substring(0, equals).strip());
        if (path.isEmpty()) {
            refuse("", "is not of the form path=value", "Write for example --set nation.economy=0.4.");
            return root;
        }
        Optional<Node> value = value(assignment.substring(equals + 1).strip());
        return value.map(node -> (Node.Fields) put(root, path.get(), 0, node)).orElse(root);
    }

    private Optional<Node> value(String text) {
        return text.isEmpty()
                ? Optional.of(new Node.Scalar("", true, Place.whole(file)))
                : YamlTree.read(text, file, problems).map(this::withoutLines);
    }

    /** Lines within a value of the command line would only confuse. */
    private Node withoutLines(Node node) {
        Place place = Place.whole(file);
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(scalar.text(), scalar.quoted(), place);
        }
        if (node instanceof Node.Items items) {
            return new Node.Items(
                    items.values().stream().map(this::withoutLines).toList(), place);
        }
        List<Node.Field> entries = ((Node.Fields) node)
                .entries().stream()
                        .map(entry -> new Node.Field(entry.key(), place, withoutLines(entry.value())))
                        .toList();
        return new Node.Fields(entries, place);
    }

    private Node put(Node target, SettingPath path, int depth, Node value) {
        if (depth == path.steps().size()) {
            return value;
        }
        String step = path.steps().get(depth).name();
        if (target instanceof Node.Fields fields) {
            Node inner = fields.get(step).orElseGet(() -> new Node.Fields(List.of(), Place.whole(file)));
            return fields.with(step, put(inner, path, depth + 1, value));
        }
        if (target instanceof Node.Items items) {
            return putIntoItem(items, path, depth, value);
        }
        refuse(path.upTo(depth), "is " + target.sort() + " and has nothing named '" + step + "' in it", "");
        return target;
    }

    private Node putIntoItem(Node.Items items, SettingPath path, int depth, Node value) {
        String name = path.steps().get(depth).name();
        List<Integer> positions = positions(items, name);
        if (positions.size() != 1) {
            List<String> names = items.values().stream()
                    .flatMap(item -> ItemName.of(item).stream())
                    .toList();
            String wrong = positions.isEmpty() ? "has no item '" + name + "'" : "has several items '" + name + "'";
            String hint = positions.isEmpty()
                    ? NearestName.question(
                            name,
                            names,
                            "It has " + listed(names, items.values().size()) + ".")
                    : "Give the position instead: " + positions + ".";
            refuse(path.upTo(depth), wrong, hint);
            return items;
        }
        List<Node> changed = new ArrayList<>(items.values());
        int position = positions.get(0);
        changed.set(position, put(items.values().get(position), path, depth + 1, value));
        return new Node.Items(List.copyOf(changed), items.place());
    }

    private static List<Integer> positions(Node.Items items, String name) {
        int count = items.values().size();
        List<Integer> named = IntStream.range(0, count)
                .filter(i ->
                        ItemName.of(items.values().get(i)).filter(name::equals).isPresent())
                .boxed()
                .toList();
        if (!named.isEmpty() || !name.matches("\\d{1,6}") || Integer.parseInt(name) >= count) {
            return named;
        }
        return List.of(Integer.parseInt(name));
    }

    private static String listed(List<String> names, int count) {
        return names.isEmpty() ? count + " items, counted from 0" : String.join(", ", names);
    }

    private void refuse(String path, String wrong, String hint) {
        problems.add(Problem.error(Place.whole(file), path, "", wrong, hint));
    }
}
