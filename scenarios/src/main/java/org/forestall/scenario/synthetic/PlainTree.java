package org.forestall.scenario.synthetic;

import java.util.List;
import java.util.Map;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.problem.Place;
import org.forestall.scenario.tree.Node;
import org.forestall.sim.spec.Defaults;

/** Turns maps, lists, numbers and words into the tree that a scenario file would give. */
final class PlainTree {

    private static final Place NOWHERE = Place.whole("synthetic society");

    private PlainTree() {}

    /** The tree of a mapping. */
    static Node.Fields of(Map<String, ?> fields) {
        return new Node.Fields(
                fields.entrySet().stream()
                        .map(entry -> new Node.Field(entry.getKey(), NOWHERE, node(entry.getValue())))
                        .toList(),
                NOWHERE);
    }

    @SuppressWarnings("unchecked")
    private static Node node(Object value) {
        if (value instanceof Map<?, ?> map) {
            return of((Map<String, ?>) map);
        }
        if (value instanceof List<?> list) {
            return new Node.Items(list.stream().map(PlainTree::node).toList(), NOWHERE);
        }
        return new Node.Scalar(text(value), value instanceof String, NOWHERE);
    }

    private static String text(Object value) {
        if (value instanceof Double number) {
            return Numerals.shortest(number);
        }
        return value instanceof Enum<?> word ? Defaults.kebab(word) : value.toString();
    }
}
