package org.forestall.scenario.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forestall.scenario.problem.Place;

/** A part of a YAML document with the place where it stands. */
public sealed interface Node {

    /** Where it stands. */
    Place place();

    /** What sort of thing it is, in words that authors use. */
    String sort();

    /**
     * A single value, not yet understood as number, date or text.
     *
     * @param text the value as written, without quotes
     * @param quoted whether it stood in quotes or as a block of text
     * @param place where it stands
     */
    record Scalar(String text, boolean quoted, Place place) implements Node {

        /** Whether nothing was written, or the YAML word for nothing. */
        public boolean isNothing() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        @Override
        public String sort() {
            return isNothing() ? "nothing" : "a single value";
        }
    }

    /** A list. */
    record Items(List<Node> values, Place place) implements Node {

        @Override
        public String sort() {
            return "a list";
        }
    }

    /** A mapping in the order of the file; a key that is given twice stands in it twice. */
    record Fields(List<Field> entries, Place place) implements Node {

        @Override
        public String sort() {
            return "a mapping of keys to values";
        }

        /** The first value under a key. */
        public Optional<Node> get(String key) {
            int position = positionOf(key);
            return position < 0
                    ? Optional.empty()
                    : Optional.of(entries.get(position).value());
        }

        /** The same mapping with a value put in place of all former ones of that key, or added at the end. */
        public Fields with(String key, Node value) {
            List<Field> changed = new ArrayList<>(entries);
            int position = positionOf(key);
            if (position < 0) {
                changed.add(new Field(key, value.place(), value));
            } else {
                changed.set(position, new Field(key, entries.get(position).place(), value));
            }
            return new Fields(List.copyOf(changed), place);
        }

        /** The same mapping without a key. */
        public Fields without(String key) {
            return new Fields(
                    entries.stream().filter(entry -> !entry.key().equals(key)).toList(), place);
        }

        private int positionOf(String key) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).key().equals(key)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param place where the key stands
     * @param value the value
     */
    record Field(String key, Place place, Node value) {}
}
