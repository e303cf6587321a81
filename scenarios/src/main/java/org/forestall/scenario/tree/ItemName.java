package org.forestall.scenario.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people speak of an item of a list: its id, or what stands in for one. */
public final class ItemName {

    private static final List<String> NAMING_KEYS = List.of("id", "kind", "use", "lever");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private ItemName() {}

    /** The name of an item; empty if it is not a mapping or nothing in it can serve as name. */
    public static Optional<String> of(Node item) {
        if (!(item instanceof Node.Fields fields)) {
            return Optional.empty();
        }
        // Plain loops, since thousands of variants of a scenario may be read.
        for (String key : NAMING_KEYS) {
            if (fields.get(key).orElse(null) instanceof Node.Scalar value
                    && NAME.matcher(value.text()).matches()) {
                return Optional.of(value.text());
            }
        }
        return Optional.empty();
    }

    /** The name of an item, or its position counted from 0. */
    public static String orPosition(Node item, int position) {
        return of(item).orElseGet(() -> Integer.toString(position));
    }
}
