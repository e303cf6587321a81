package org.forestall.scenario.tree;

import java.util.Optional;
import java.util.stream.IntStream;
import org.forestall.scenario.problem.Place;

/** Finds where a setting stands in a document. */
public final class Places {

    private final Node.Fields root;

    /** Places in one document. */
    public Places(Node.Fields root) {
        this.root = root;
    }

    /**
     * Where a setting stands, or the nearest thing around it that is written out.
     *
     * @param path address such as {@code districts[hask].neighbours}
     */
    public Place of(String path) {
        Place place = root.place();
        Node node = root;
        for (SettingPath.Step step :
                SettingPath.parse(path).map(SettingPath::steps).orElseGet(java.util.List::of)) {
            Optional<Node.Field> inner = inner(node, step.name());
            if (inner.isEmpty()) {
                break;
            }
            place = inner.get().place();
            node = inner.get().value();
        }
        return place;
    }

    private static Optional<Node.Field> inner(Node node, String name) {
        if (node instanceof Node.Fields fields) {
            return fields.entries().stream()
                    .filter(entry -> entry.key().equals(name))
                    .findFirst();
        }
        if (node instanceof Node.Items items) {
            return IntStream.range(0, items.values().size())
                    .filter(i -> ItemName.of(items.values().get(i))
                                    .filter(name::equals)
                                    .isPresent()
                            || Integer.toString(i).equals(name))
                    .mapToObj(i -> items.values().get(i))
                    .map(item -> new Node.Field(name, item.place(), item))
                    .findFirst();
        }
        return Optional.empty();
    }
}
