package org.forestall.scenario.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;

/**
 * Lays one document over another. Mappings are joined key by key; single values, and lists of single values or points, are
 * replaced. Items of other lists are matched: by {@code id}, or where they have none by what names them ({@code kind},
 * {@code use}, {@code lever}; in a calendar kind and name; among backfires lever and when). An item that matches none is
 * added at the end.
 *
 * <p>What is inherited is taken away only in so many words: {@code remove: true} in an item or mapping removes it, {@code
 * remove: [a, b]} in a mapping removes these keys of it, {@code replace: true} in an item or mapping drops what it would be
 * joined with, {@code replace: [...]} in place of a list, or an empty list, stands for the whole list.
 *
 * <p>Every part keeps the place where it was written, so that messages name the right file and line.
 */
public final class Overlay {

    /** Key by which something inherited is taken away. */
    public static final String REMOVE = "remove";

    /** Key by which something inherited is dropped in favour of what stands here. */
    public static final String REPLACE = "replace";

    /** Keys that tell items apart in lists in which the usual one is not enough, by the name of the list. */
    private static final Map<String, List<String>> TELLING = Map.of(
            "calendar", List.of("kind", "name"),
            "backfires", List.of("lever", "when"),
            "signals", List.of("signal"),
            "chances", List.of("step"),
            "interactions", List.of("with"));

    private final Problems problems;

    private Overlay(Problems problems) {
        this.problems = problems;
    }

    /**
     * The upper document over the lower one. What cannot be joined is added to the problems.
     *
     * @param lower what is inherited
     * @param upper what stands over it
     * @param problems where problems are collected
     */
    public static Node.Fields of(Node.Fields lower, Node.Fields upper, Problems problems) {
        return new Overlay(problems).fields(lower, upper, "");
    }

    /** The same mapping, a key that is given twice told and its later values left out, down to the leaves. */
    public static Node.Fields withoutRepeats(Node.Fields fields, Problems problems) {
        return (Node.Fields) new Overlay(problems).firstOfEach(fields, "");
    }

    private Node firstOfEach(Node node, String path) {
        if (node instanceof Node.Items items) {
            List<Node> values = new ArrayList<>();
            for (int i = 0; i < items.values().size(); i++) {
                Node item = items.values().get(i);
                values.add(firstOfEach(item, path + "[" + ItemName.orPosition(item, i) + "]"));
            }
            return new Node.Items(List.copyOf(values), items.place());
        }
        if (!(node instanceof Node.Fields fields)) {
            return node;
        }
        Map<String, Place> first = new HashMap<>();
        List<Node.Field> entries = new ArrayList<>();
        for (Node.Field entry : fields.entries()) {
            String inner = join(path, entry.key());
            Place earlier = first.putIfAbsent(entry.key(), entry.place());
            if (earlier == null) {
                entries.add(new Node.Field(entry.key(), entry.place(), firstOfEach(entry.value(), inner)));
            } else {
                refuse(
                        entry.place(),
                        inner,
                        "",
                        "is given twice, first at line " + earlier.line(),
                        "Remove one of the two.");
            }
        }
        return new Node.Fields(List.copyOf(entries), fields.place());
    }

    private Node.Fields fields(Node.Fields lower, Node.Fields upper, String path) {
        boolean alone = isTrue(upper, REPLACE);
        Node.Fields joined = new Node.Fields(alone ? List.of() : withoutRemoved(lower, upper, path), upper.place());
        for (Node.Field entry : upper.entries()) {
            boolean instruction = entry.key().equals(REMOVE) || entry.key().equals(REPLACE) && alone;
            if (!instruction) {
                joined = withEntry(joined, entry, join(path, entry.key()));
            }
        }
        return joined;
    }

    private List<Node.Field> withoutRemoved(Node.Fields lower, Node.Fields upper, String path) {
        List<String> removed = new ArrayList<>();
        if (upper.get(REMOVE).orElse(null) instanceof Node.Items keys) {
            for (Node key : keys.values()) {
                String name = key instanceof Node.Scalar scalar ? scalar.text() : key.sort();
                removed.add(name);
                if (lower.get(name).isEmpty()) {
                    List<String> known =
                            lower.entries().stream().map(Node.Field::key).toList();
                    refuse(
                            key.place(),
                            join(path, REMOVE),
                            name,
                            "is not inherited, so that it cannot be removed",
                            NearestName.question(name, known, "Inherited here: " + listed(known) + "."));
                }
            }
        } else if (upper.get(REMOVE).isPresent() && !isTrue(upper, REMOVE)) {
            refuse(
                    upper.get(REMOVE).get().place(),
                    join(path, REMOVE),
                    "",
                    "is neither true nor a list of keys",
                    "Write remove: true to take this away, or remove: [a, b] to take keys out of it.");
        }
        return lower.entries().stream()
                .filter(entry -> !removed.contains(entry.key()))
                .toList();
    }

    private Node.Fields withEntry(Node.Fields joined, Node.Field entry, String path) {
        Optional<Node> inherited = joined.get(entry.key());
        if (entry.value() instanceof Node.Fields fields && isTrue(fields, REMOVE)) {
            if (inherited.isEmpty()) {
                refuse(fields.place(), path, "", "is not inherited, so that it cannot be removed", "Leave it out.");
            }
            return joined.without(entry.key());
        }
        Node value = value(inherited, entry.value(), entry.key(), path);
        return placed(joined.with(entry.key(), value), entry);
    }

    /** A key that stands in the upper document is there, not where it was inherited from. */
    private static Node.Fields placed(Node.Fields fields, Node.Field written) {
        List<Node.Field> entries = fields.entries().stream()
                .map(entry -> entry.key().equals(written.key())
                        ? new Node.Field(entry.key(), written.place(), entry.value())
                        : entry)
                .toList();
        return new Node.Fields(entries, fields.place());
    }

    private Node value(Optional<Node> inherited, Node upper, String key, String path) {
        if (upper instanceof Node.Items items) {
            Node.Items lower = inherited
                    .filter(Node.Items.class::isInstance)
                    .map(Node.Items.class::cast)
                    .orElse(new Node.Items(List.of(), items.place()));
            return items(lower, items, key, path);
        }
        if (!(upper instanceof Node.Fields fields)) {
            return upper;
        }
        boolean overList = inherited.filter(Node.Items.class::isInstance).isPresent();
        if (fields.entries().size() == 1 && fields.get(REPLACE).orElse(null) instanceof Node.Items whole) {
            return items(new Node.Items(List.of(), whole.place()), whole, key, path);
        }
        if (overList) {
            return upper;
        }
        Node.Fields lower = inherited
                .filter(Node.Fields.class::isInstance)
                .map(Node.Fields.class::cast)
                .orElse(new Node.Fields(List.of(), fields.place()));
        return fields(lower, fields, path);
    }

    private Node.Items items(Node.Items lower, Node.Items upper, String list, String path) {
        if (!matchable(lower, upper)) {
            return upper;
        }
        List<Node> joined = new ArrayList<>(lower.values());
        Map<String, Place> seen = new HashMap<>();
        for (int i = 0; i < upper.values().size(); i++) {
            Node item = upper.values().get(i);
            String itemPath = path + "[" + ItemName.orPosition(item, i) + "]";
            if (item instanceof Node.Fields fields) {
                lay(joined, fields, list, itemPath, seen);
            } else {
                joined.add(item);
            }
        }
        return new Node.Items(List.copyOf(joined), upper.place());
    }

    /** Lists of single values or of points are taken whole; so is an empty list. */
    private static boolean matchable(Node.Items lower, Node.Items upper) {
        return !upper.values().isEmpty()
                && Stream.concat(lower.values().stream(), upper.values().stream())
                        .anyMatch(item -> ItemName.of(item).isPresent());
    }

    private void lay(List<Node> joined, Node.Fields item, String list, String path, Map<String, Place> seen) {
        Optional<String> name = identity(item, list);
        if (name.isEmpty()) {
            refuse(item.place(), path, "", "cannot be matched with what is inherited", "Give it " + tellingKeys(list));
            return;
        }
        Place earlier = seen.putIfAbsent(name.get(), item.place());
        if (earlier != null) {
            refuse(
                    item.place(),
                    path,
                    "",
                    "is in the list twice, first at line " + earlier.line(),
                    "Give each item a name of its own.");
            return;
        }
        List<Integer> matches = IntStream.range(0, joined.size())
                .filter(i -> joined.get(i) instanceof Node.Fields inherited
                        && identity(inherited, list).equals(name))
                .boxed()
                .toList();
        if (matches.size() > 1) {
            refuse(
                    item.place(),
                    path,
                    "",
                    "matches " + matches.size() + " inherited items",
                    "Write the whole list as " + list + ": {replace: [...]}.");
        } else if (isTrue(item, REMOVE)) {
            remove(joined, matches, item, list, path);
        } else if (matches.isEmpty()) {
            joined.add(fields(new Node.Fields(List.of(), item.place()), item, path));
        } else {
            joined.set(matches.get(0), fields((Node.Fields) joined.get(matches.get(0)), item, path));
        }
    }

    private void remove(List<Node> joined, List<Integer> matches, Node.Fields item, String list, String path) {
        if (!matches.isEmpty()) {
            joined.remove((int) matches.get(0));
            return;
        }
        List<String> known = joined.stream()
                .filter(Node.Fields.class::isInstance)
                .flatMap(inherited -> identity((Node.Fields) inherited, list).stream())
                .toList();
        String name = identity(item, list).orElse("");
        refuse(
                item.place(),
                path,
                "",
                "is not inherited, so that it cannot be removed",
                NearestName.question(name, known, "Inherited are " + listed(known) + "."));
    }

    private static Optional<String> identity(Node.Fields item, String list) {
        List<String> telling = TELLING.get(list);
        if (telling == null || item.get("id").isPresent()) {
            return ItemName.of(item);
        }
        List<String> parts = telling.stream()
                .flatMap(key -> item.get(key).stream())
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .toList();
        return parts.size() == telling.size() ? Optional.of(String.join(" ", parts)) : Optional.empty();
    }

    private static String tellingKeys(String list) {
        List<String> telling = TELLING.get(list);
        return telling == null
                ? "the id (or kind, use, lever) that the other items of the list have."
                : telling.stream().collect(Collectors.joining(" and "))
                        + ", by which items of this list are told apart.";
    }

    private static boolean isTrue(Node.Fields fields, String key) {
        return fields.get(key).orElse(null) instanceof Node.Scalar scalar
                && !scalar.quoted()
                && (scalar.text().equals("true") || scalar.text().equals("on"));
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private void refuse(Place place, String path, String value, String wrong, String hint) {
        problems.add(Problem.error(place, path, value, wrong, hint));
    }
}
