package org.forestall.scenario.bind;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.forestall.scenario.tree.Node;

/** The ids that a document defines, by the list in which they stand. */
final class References {

    private final Node.Fields root;
    private final Map<String, Set<String>> known = new HashMap<>();

    References(Node.Fields root) {
        this.root = root;
    }

    /** Ids of the items of a list, given as a path of names from the root. */
    Set<String> in(String list) {
        return known.computeIfAbsent(list, this::collect);
    }

    /** Ids of the items of a list with the names that people read, in the order of the list. */
    Map<String, String> namesIn(String list) {
        Map<String, String> names = new LinkedHashMap<>();
        items(list).forEach(item -> textOf(item, "id")
                .ifPresent(id -> textOf(item, "name").ifPresent(name -> names.put(id, name))));
        return names;
    }

    private Set<String> collect(String list) {
        Set<String> ids = new TreeSet<>();
        items(list).forEach(item -> textOf(item, "id").ifPresent(ids::add));
        return ids;
    }

    private List<Node> items(String list) {
        Optional<Node> node = Optional.of(root);
        for (String name : list.split("\\.")) {
            node = node.filter(Node.Fields.class::isInstance).flatMap(parent -> ((Node.Fields) parent).get(name));
        }
        return node.filter(Node.Items.class::isInstance)
                .map(items -> ((Node.Items) items).values())
                .orElse(List.of());
    }

    private static Optional<String> textOf(Node item, String key) {
        return item instanceof Node.Fields fields
                ? fields.get(key).filter(Node.Scalar.class::isInstance).map(value -> ((Node.Scalar) value).text())
                : Optional.empty();
    }
}
