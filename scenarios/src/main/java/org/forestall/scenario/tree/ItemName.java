package org.forestall.scenario.tree;

import java.util.List;
import java.util.Optional;

/** The name by which people speak of an item of a list: its id, or what stands in for one. */
public final class ItemName {

    private static final List<String> NAMING_KEYS = List.of("id", "kind", "use", "lever");

    private ItemName() {}

    /** The name of an item; empty if it is not a mapping or nothing in it can serve as name. */
    public static Optional<String> of(Node item) {
        if (!(item instanceof Node.Fields fields)) {
            return Optional.empty();
        }
        return NAMING_KEYS.stream()
                .flatMap(key -> fields.get(key).stream())
                .filter(Node.Scalar.class::isInstance)
                .map(value -> ((Node.Scalar) value).text())
                .filter(text -> text.matches("[A-Za-z0-9_-]+"))
                .findFirst();
    }

    /** The name of an item, or its position counted from 0. */
    public static String orPosition(Node item, int position) {
        return of(item).orElseGet(() -> Integer.toString(position));
    }
}
