package org.forestall.scenario.bind;

import java.util.HashMap;
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

    private Set<String> collect(String list) {
        Optional<Node> node = Optional.of(root);
        for (String name : list.split("\\.")) {
            node = node.filter(Node.Fields.class::isInstance).flatMap(parent -> ((Node.Fields) parent).get(name));
        }
        Set<String> ids = new TreeSet<>();
        node.filter(Node.Items.class::isInstance)
                .map(items -> ((Node.Items) items).values())
                .orElse(List.of())
                .forEach(item -> idOf(item).ifPresent(ids::add));
        return ids;
    }

    private static Optional<String> idOf(Node item) {
        return item instanceof Node.Fields fields
                ? fields.get("id").filter(Node.Scalar.class::isInstance).map(id -> ((Node.Scalar) id).text())
                : Optional.empty();
    }
}
