package org.forestall.scenario.bind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.tree.ItemName;
import org.forestall.scenario.tree.Node;
import org.forestall.sim.spec.Parameter;

/**
 * Builds settings records from a tree. It knows no record by name: all it needs stands in the {@link Parameter} notes of
 * the components. Everything that is wrong is collected; a stand-in takes the place of a wrong value so that the search
 * goes on.
 */
public final class Binder {

    /** Keys of a mapping that a message names, so that it stays readable. */
    private static final int MOST_KEYS_TOLD = 8;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");
    private static final String ID_KEY = "id";

    private final Problems problems;
    private final References references;
    private final ScalarReader scalars;

    /**
     * A binder for one document.
     *
     * @param root whole document, in which references are looked up
     * @param problems where problems are collected
     */
    public Binder(Node.Fields root, Problems problems) {
        this.problems = problems;
        this.references = new References(root);
        this.scalars = new ScalarReader(problems);
    }

    /**
     * A record from a mapping.
     *
     * @param type type of the record
     * @param fields mapping to read
     * @param path where the mapping stands in the document; empty for the root
     * @param otherKeys keys that may stand in the mapping besides those of the record
     * @return the record, with stand-ins where problems were found; empty if it cannot be built
     */
    public <R extends Record> Optional<R> bind(Class<R> type, Node.Fields fields, String path, Set<String> otherKeys) {
        List<Component> components = Component.of(type);
        checkKeys(fields, path, type, otherKeys);
        Object[] values = components.stream()
                .map(component -> valueIn(fields, component, join(path, component.name())))
                .toArray();
        return Construction.of(type, values, refusal -> add(fields.place(), path, "", "is refused: " + refusal, ""))
                .map(type::cast);
    }

    /** Records from a list of mappings. */
    public <R extends Record> List<R> bindList(Class<R> type, Node node, String path) {
        if (!(node instanceof Node.Items items)) {
            wrongSort(node, path, "a list (each item begins with a hyphen)");
            return List.of();
        }
        List<R> records = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            String itemPath = itemPath(items, i, path);
            if (items.values().get(i) instanceof Node.Fields fields) {
                bind(type, fields, itemPath, Set.of()).ifPresent(records::add);
            } else {
                notAMapping(items.values().get(i), itemPath, type);
            }
        }
        checkIdsDiffer(items, path);
        return Collections.unmodifiableList(records);
    }

    private void checkKeys(Node.Fields fields, String path, Class<?> type, Set<String> otherKeys) {
        Set<String> known = Component.names(type);
        if (!otherKeys.isEmpty()) {
            known = new LinkedHashSet<>(known);
            known.addAll(otherKeys);
        }
        reportRepeatedKeys(fields, path);
        for (Node.Field entry : fields.entries()) {
            if (!known.contains(entry.key())) {
                reportUnknownKey(entry, path, known);
            }
        }
    }

    private void reportRepeatedKeys(Node.Fields fields, String path) {
        Map<String, Place> first = new HashMap<>();
        for (Node.Field entry : fields.entries()) {
            Place earlier = first.putIfAbsent(entry.key(), entry.place());
            if (earlier != null) {
                add(
                        entry.place(),
                        join(path, entry.key()),
                        "",
                        "is given twice, first at line " + earlier.line(),
                        "Remove one of the two.");
            }
        }
    }

    private void reportUnknownKey(Node.Field entry, String path, Set<String> known) {
        String allowed = String.join(", ", known);
        String otherwise = otherwise(entry, allowed);
        NearestName.of(entry.key(), known).ifPresent(nearest -> problems.doubt(join(path, nearest)));
        problems.add(Problem.error(
                        entry.place(),
                        join(path, entry.key()),
                        "",
                        "is not a known setting",
                        NearestName.question(entry.key(), known, otherwise))
                .allowing(allowed));
    }

    private static String otherwise(Node.Field entry, String allowed) {
        if (entry.key().equals("<<")) {
            return "YAML 1.2 has no merge keys; write the settings out.";
        }
        boolean restOfText =
                entry.key().contains(" ") && entry.value() instanceof Node.Scalar scalar && scalar.isNothing();
        return restOfText
                ? "If it is the rest of a text, put that text in quotes: inside braces a comma ends it."
                : "Known here: " + allowed + ".";
    }

    private Object valueIn(Node.Fields fields, Component component, String path) {
        Optional<Node> node = fields.get(component.name());
        if (node.isPresent()) {
            return read(node.get(), component, path).orElseGet(() -> Placeholders.of(component));
        }
        if (component.isRequired()) {
            boolean structured = component.isList() || component.isMap();
            String allowed = structured ? "" : ScalarReader.allowed(component.type(), component.parameter());
            String hint = "It is required: " + component.parameter().meaning();
            problems.add(
                    Problem.error(fields.place(), path, "", "is missing", hint).allowing(allowed));
        }
        return Placeholders.of(component);
    }

    private Optional<Object> read(Node node, Component component, String path) {
        if (component.isList()) {
            return readList(node, component, path);
        }
        if (component.isMap()) {
            return readMap(node, component, path);
        }
        Optional<Object> value = readOne(node, component.type(), component.parameter(), path);
        value.filter(String.class::isInstance)
                .ifPresent(text -> checkText((String) text, node.place(), component, path));
        return value;
    }

    private Optional<Object> readOne(Node node, Class<?> type, Parameter parameter, String path) {
        if (!type.isRecord()) {
            return scalars.read(type, parameter, node, path);
        }
        if (node instanceof Node.Fields fields) {
            return bind(type.asSubclass(Record.class), fields, path, Set.of()).map(Object.class::cast);
        }
        return notAMapping(node, path, type);
    }

    private void checkText(String text, Place place, Component component, String path) {
        Parameter parameter = component.parameter();
        if (text.isBlank() && component.isRequired()) {
            add(place, path, "\"\"", "is empty", parameter.meaning());
        } else if (component.name().equals(ID_KEY) && !ID.matcher(text).matches()) {
            add(place, path, text, "is no short name", "Use up to 60 letters, digits, hyphens and underscores.");
        } else if (!text.isEmpty()) {
            checkReference(text, place, parameter, path);
        }
    }

    private void checkReference(String name, Place place, Parameter parameter, String path) {
        if (parameter.refersTo().isEmpty()
                || references.in(parameter.refersTo()).contains(name)) {
            return;
        }
        Collection<String> known = references.in(parameter.refersTo());
        String allowed = String.join(", ", known);
        problems.add(Problem.error(
                        place,
                        path,
                        name,
                        "names nothing in '" + parameter.refersTo() + "'",
                        NearestName.question(
                                name,
                                known,
                                NearestName.byName(name, references.namesIn(parameter.refersTo()))
                                        .orElse(known.isEmpty() ? "That list is empty." : "It has " + allowed + ".")))
                .allowing(allowed));
    }

    private Optional<Object> readList(Node node, Component component, String path) {
        if (!(node instanceof Node.Items items)) {
            return wrongSort(node, path, "a list (each item begins with a hyphen)");
        }
        checkSize(items.values().size(), node.place(), component, path);
        if (component.elementType().isRecord()) {
            return Optional.of(bindList(component.elementType().asSubclass(Record.class), items, path));
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            Node item = items.values().get(i);
            String itemPath = path + "[" + i + "]";
            readOne(item, component.elementType(), component.parameter(), itemPath)
                    .ifPresent(value -> {
                        if (value instanceof String text) {
                            checkReference(text, item.place(), component.parameter(), itemPath);
                        }
                        values.add(value);
                    });
        }
        return Optional.of(Collections.unmodifiableList(values));
    }

    private Optional<Object> readMap(Node node, Component component, String path) {
        if (!(node instanceof Node.Fields fields)) {
            return wrongSort(node, path, "a mapping of keys to values");
        }
        checkSize(fields.entries().size(), node.place(), component, path);
        reportRepeatedKeys(fields, path);
        Map<Object, Object> values = new TreeMap<>();
        for (Node.Field entry : fields.entries()) {
            Optional<Object> key = readKey(entry, component, path);
            Optional<Object> value =
                    readOne(entry.value(), component.elementType(), component.parameter(), join(path, entry.key()));
            if (key.isPresent() && value.isPresent()) {
                values.putIfAbsent(key.get(), value.get());
            }
        }
        return Optional.of(Collections.unmodifiableMap(values));
    }

    private Optional<Object> readKey(Node.Field entry, Component component, String path) {
        if (!component.keyType().isEnum()) {
            checkReference(entry.key(), entry.place(), component.parameter(), path);
            return Optional.of(entry.key());
        }
        Map<String, Object> words = ScalarReader.words(component.keyType());
        if (!words.containsKey(entry.key())) {
            reportUnknownKey(entry, path, words.keySet());
        }
        return Optional.ofNullable(words.get(entry.key()));
    }

    private void checkSize(int size, Place place, Component component, String path) {
        int fewest = component.parameter().minSize();
        int most = component.parameter().maxSize();
        if (size < fewest || size > most) {
            String allowed = fewest + " to " + most;
            problems.add(Problem.error(
                            place,
                            path,
                            "",
                            "has " + size + " entries; allowed are " + allowed,
                            size < fewest ? "Add " + (fewest - size) + "." : "Remove " + (size - most) + ".")
                    .allowing(allowed));
        }
    }

    private void checkIdsDiffer(Node.Items items, String path) {
        Map<String, Place> first = new HashMap<>();
        for (Node item : items.values()) {
            if (item instanceof Node.Fields fields && fields.get(ID_KEY).orElse(null) instanceof Node.Scalar id) {
                Place earlier = first.putIfAbsent(id.text(), id.place());
                if (earlier != null) {
                    add(
                            id.place(),
                            join(path + "[" + id.text() + "]", ID_KEY),
                            id.text(),
                            "is used twice, first at line " + earlier.line(),
                            "Give each item a name of its own.");
                }
            }
        }
    }

    private Optional<Object> wrongSort(Node node, String path, String wanted) {
        String value = node instanceof Node.Scalar scalar && !scalar.isNothing() ? scalar.text() : "";
        add(node.place(), path, value, "is " + node.sort() + ", not " + wanted, "Write " + wanted + ".");
        return Optional.empty();
    }

    /** Where settings of a known kind are wanted, their names are the better half of the hint. */
    private Optional<Object> notAMapping(Node node, String path, Class<?> type) {
        String value = node instanceof Node.Scalar scalar && !scalar.isNothing() ? scalar.text() : "";
        List<String> names = Component.of(type.asSubclass(Record.class)).stream()
                .map(Component::name)
                .toList();
        int shown = Math.min(MOST_KEYS_TOLD, names.size());
        String known = String.join(", ", names.subList(0, shown)) + (shown < names.size() ? " and others" : "");
        String wrong = "is " + node.sort() + ", not a mapping of keys to values";
        add(node.place(), path, value, wrong, "Write {key: value, ...} with keys out of " + known + ".");
        return Optional.empty();
    }

    private void add(Place place, String path, String value, String wrong, String hint) {
        problems.add(Problem.error(place, path, value, wrong, hint));
    }

    private static String itemPath(Node.Items items, int position, String path) {
        return path + "[" + ItemName.orPosition(items.values().get(position), position) + "]";
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
