package org.forestall.scenario.broken;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.ItemName;
import org.forestall.scenario.tree.Node;
import org.forestall.scenario.tree.SettingPath;
import org.forestall.scenario.tree.YamlTree;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;

/**
 * Makes broken files out of a small valid scenario, one mistake each: for every kind of record each required setting left
 * out, a setting misspelt, for every type of value each usual slip, for every reference a name that nothing has, for every
 * list of words a word that is not in it. Which settings there are, their types and bounds it takes from the notes of the
 * settings records. Mistakes against rules between settings, and in extends, ranges and worksheets, are written out.
 */
final class BrokenFiles {

    private static final Place HERE = Place.whole("");
    private static final int MOST_OF_A_SLIP = 2;

    private final Node.Fields valid;
    private final List<BrokenFile> files = new ArrayList<>();
    private final Map<String, Integer> slips = new java.util.TreeMap<>();
    private final Set<Object> seen = new HashSet<>();

    private BrokenFiles(Node.Fields valid) {
        this.valid = valid;
    }

    /** All files whose mistake follows from the notes of the settings. */
    static List<BrokenFile> systematic(String small) {
        Node.Fields root =
                (Node.Fields) YamlTree.read(small, "small.yaml", new Problems()).orElseThrow();
        BrokenFiles made = new BrokenFiles(root);
        made.walk(root, SocietySpec.class, "");
        Node.Items own = (Node.Items) root.get("interventions").orElseThrow();
        made.walk((Node.Fields) own.values().get(0), InterventionSpec.class, "interventions[fair]");
        return List.copyOf(made.files);
    }

    private void walk(Node.Fields fields, Class<?> type, String path) {
        boolean first = seen.add(type);
        for (Component component : Component.of(type)) {
            String inner = path.isEmpty() ? component.name() : path + "." + component.name();
            Optional<Node> value = fields.get(component.name());
            if (first && component.isRequired() && value.isPresent()) {
                missing(type, component, inner, path);
            }
            value.ifPresent(node -> slips(component, node, inner));
            value.ifPresent(node -> deeper(component, node, inner));
        }
        if (first) {
            misspelt(type, fields, path);
        }
    }

    private void deeper(Component component, Node node, String path) {
        if (node instanceof Node.Fields inner && component.type().isRecord()) {
            walk(inner, component.type(), path);
        } else if (node instanceof Node.Items items && component.elementType().isRecord()) {
            for (int i = 0; i < items.values().size(); i++) {
                Node item = items.values().get(i);
                walk((Node.Fields) item, component.elementType(), path + "[" + ItemName.orPosition(item, i) + "]");
            }
        }
    }

    private void missing(Class<?> type, Component component, String path, String holder) {
        Node.Fields broken = without(path);
        // A mapping begins where its first key stands, be it written after a hyphen or below its name.
        int line = holder.isEmpty() ? 1 : lineOf(holder) + (holder.endsWith("]") ? 0 : 1);
        add("missing-" + word(type) + "-" + component.name(), new TreeText(broken).text(), line, "");
    }

    private void misspelt(Class<?> type, Node.Fields fields, String path) {
        Node.Field entry = fields.entries().get(fields.entries().size() - 1);
        String wrong = swapped(entry.key());
        String inner = path.isEmpty() ? entry.key() : path + "." + entry.key();
        boolean known = Component.of(type).stream().anyMatch(each -> each.name().equals(wrong));
        if (known || wrong.equals(entry.key()) || path.isEmpty()) {
            return;
        }
        TreeText text = new TreeText(renamed(inner, wrong));
        add("misspelt-" + word(type), text.text(), lineOf(inner), wrong);
    }

    /** The usual slips with a value of the type, for the first settings of each type. */
    private void slips(Component component, Node node, String path) {
        Parameter parameter = component.parameter();
        Class<?> type = component.type();
        if (type == double.class) {
            slip("number-too-large", path, Numerals.shortest(parameter.max() + 0.4), false);
            slip("number-too-small", path, Numerals.shortest(parameter.min() - 0.4), false);
            slip("number-as-percent", path, "40%", false);
            slip("number-with-comma", path, "0,4", false);
            slip("number-in-quotes", path, "0.4", true);
            slip("number-as-word", path, "low", false);
            slip("number-not-finite", path, ".nan", false);
            slip("number-without-value", path, "", false);
            slip("number-as-list", path, "[0.4]", false);
        } else if (type == int.class || type == long.class) {
            slip("whole-too-large", path, Numerals.shortest(parameter.max() + 1), false);
            slip("whole-with-fraction", path, "3.5", false);
            slip("whole-with-exponent", path, "1e3", false);
            slip("whole-with-underscore", path, "1_000", false);
        } else if (type == boolean.class) {
            slip("switch-as-yes", path, "yes", false);
            slip("switch-as-number", path, "1", false);
        } else if (type == LocalDate.class) {
            slip("date-other-order", path, "04.10.2031", false);
            slip("date-no-such-day", path, "2031-02-30", false);
            slip("date-no-such-month", path, "2031-13-01", false);
        } else if (type == String.class) {
            slip("text-as-list", path, "[some, words]", false);
            if (component.isRequired()) {
                slip("text-empty", path, "", true);
            }
            if (component.name().equals("id") && path.startsWith("options")) {
                slip("id-with-space", path, "two words", false);
            }
        }
        if (type.isEnum() && node instanceof Node.Scalar scalar && seen.add(type)) {
            replaced("word-" + word(type), path, swapped(scalar.text()), false);
        }
        references(component, node, path);
        sorts(component, path);
    }

    private void references(Component component, Node node, String path) {
        String list = component.parameter().refersTo();
        if (list.isEmpty() || !seen.add(component)) {
            return;
        }
        if (node instanceof Node.Scalar scalar) {
            replaced(
                    "dangling-" + word(component.component().getDeclaringRecord()) + "-" + component.name(),
                    path,
                    swapped(scalar.text()),
                    false);
        } else if (node instanceof Node.Items items && !items.values().isEmpty()) {
            String name = ((Node.Scalar) items.values().get(0)).text();
            replaced(
                    "dangling-" + word(component.component().getDeclaringRecord()) + "-" + component.name(),
                    path + "[0]",
                    swapped(name),
                    false);
        } else if (node instanceof Node.Fields fields && !fields.entries().isEmpty()) {
            String name = fields.entries().get(0).key();
            String wrong = swapped(name);
            TreeText text = new TreeText(renamed(path + "." + name, wrong));
            add(
                    "dangling-" + word(component.component().getDeclaringRecord()) + "-" + component.name(),
                    text.text(),
                    lineOf(path + "." + name),
                    wrong);
        }
    }

    private void sorts(Component component, String path) {
        boolean list = component.isList() && component.elementType().isRecord();
        if (list) {
            slip("list-as-value", path, "none", false);
        } else if (component.isMap() || component.type().isRecord()) {
            slip("mapping-as-value", path, "0.5", false);
        }
    }

    private void slip(String slip, String path, String value, boolean quoted) {
        if (slips.merge(slip, 1, Integer::sum) <= MOST_OF_A_SLIP) {
            replaced(slip + "-" + slips.get(slip), path, value, quoted);
        }
    }

    private void replaced(String name, String path, String value, boolean quoted) {
        TreeText text = new TreeText(changed(path, old -> new Node.Scalar(value, quoted, HERE)));
        boolean list = value.startsWith("[");
        add(name, text.text(), lineOf(path), list ? "" : value);
    }

    /** Changes leave every setting on its line. */
    private int lineOf(String path) {
        return new TreeText(valid).lineOf(path);
    }

    private void add(String name, String text, int line, String value) {
        files.add(new BrokenFile(name.toLowerCase(Locale.ROOT) + ".yaml", text, line, value));
    }

    /** A usual slip of the fingers. */
    private static String swapped(String word) {
        int at = Math.min(1, word.length() - 2);
        char[] letters = word.toCharArray();
        if (letters.length < 3 || letters[at] == letters[at + 1]) {
            return word + "x";
        }
        char kept = letters[at];
        letters[at] = letters[at + 1];
        letters[at + 1] = kept;
        return new String(letters);
    }

    private static String word(Class<?> type) {
        return type.getSimpleName()
                .replaceAll("(Spec|Settings)$", "")
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private Node.Fields changed(String path, UnaryOperator<Node> change) {
        return (Node.Fields) changed(valid, steps(path), 0, change);
    }

    private static Node changed(Node node, List<SettingPath.Step> steps, int depth, UnaryOperator<Node> change) {
        if (depth == steps.size()) {
            return change.apply(node);
        }
        String name = steps.get(depth).name();
        if (node instanceof Node.Fields fields) {
            return fields.with(name, changed(fields.get(name).orElseThrow(), steps, depth + 1, change));
        }
        Node.Items items = (Node.Items) node;
        int position = position(items, name);
        List<Node> values = new ArrayList<>(items.values());
        values.set(position, changed(values.get(position), steps, depth + 1, change));
        return new Node.Items(List.copyOf(values), items.place());
    }

    private Node.Fields without(String path) {
        return inHolder(path, (fields, key) -> fields.without(key));
    }

    private Node.Fields renamed(String path, String name) {
        return inHolder(
                path,
                (fields, key) -> new Node.Fields(
                        fields.entries().stream()
                                .map(entry ->
                                        entry.key().equals(key) ? new Node.Field(name, HERE, entry.value()) : entry)
                                .toList(),
                        fields.place()));
    }

    private Node.Fields inHolder(String path, java.util.function.BiFunction<Node.Fields, String, Node.Fields> change) {
        int dot = path.lastIndexOf('.');
        String key = path.substring(dot + 1);
        return dot < 0
                ? change.apply(valid, key)
                : changed(path.substring(0, dot), holder -> change.apply((Node.Fields) holder, key));
    }

    private static List<SettingPath.Step> steps(String path) {
        return SettingPath.parse(path).orElseThrow().steps();
    }

    private static int position(Node.Items items, String name) {
        return IntStream.range(0, items.values().size())
                .filter(i -> ItemName.orPosition(items.values().get(i), i).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
