package org.forestall.viz.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forestall.viz.figure.Problems;

/** One of the maps that stand side by side. */
public sealed interface Panel {

    /** Words above the map. */
    String heading();

    /** Checks the panel against the districts of the map. */
    void check(String path, Set<String> districtIds, Problems problems);

    /**
     * Districts shaded by an amount, from none to the largest on any such panel of the figure.
     *
     * @param heading words above the map
     * @param valueById amount by district id, at least 0; districts without an entry are drawn as "no value"
     */
    record Amounts(String heading, Map<String, Double> valueById) implements Panel {
        /** Copies the map and keeps its order. */
        public Amounts {
            valueById = new LinkedHashMap<>(valueById);
        }

        @Override
        public void check(String path, Set<String> districtIds, Problems problems) {
            checkValues(path, valueById, districtIds, problems);
            valueById.forEach((id, value) -> problems.unless(
                    !(value < 0),
                    path + ".valueById['" + id + "']",
                    value + " is below 0. Maybe a Differences panel was meant?"));
        }
    }

    /**
     * Districts shaded by a difference: blue below 0, neutral at 0, orange above, with the same reach on both sides.
     *
     * @param heading words above the map
     * @param valueById difference by district id; districts without an entry are drawn as "no value"
     */
    record Differences(String heading, Map<String, Double> valueById) implements Panel {
        /** Copies the map and keeps its order. */
        public Differences {
            valueById = new LinkedHashMap<>(valueById);
        }

        @Override
        public void check(String path, Set<String> districtIds, Problems problems) {
            checkValues(path, valueById, districtIds, problems);
        }
    }

    /**
     * Who lives where: a pie in each district.
     *
     * @param heading words above the map
     * @param groups names of the groups in the order of the categories
     * @param sharesById share of each group by district id, 0 to 1, as many as there are groups
     */
    record Groups(String heading, List<String> groups, Map<String, List<Double>> sharesById) implements Panel {
        /** Copies the collections and keeps their order. */
        public Groups {
            groups = List.copyOf(groups);
            sharesById = new LinkedHashMap<>(sharesById);
        }

        @Override
        public void check(String path, Set<String> districtIds, Problems problems) {
            sharesById.forEach((id, shares) -> {
                String place = path + ".sharesById['" + id + "']";
                known(place, id, districtIds, problems);
                problems.unless(
                        shares.size() == groups.size(),
                        place,
                        shares.size() + " shares for " + groups.size() + " groups.");
                shares.forEach(share -> problems.within(place, share, 0, 1));
                double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
                problems.unless(!(Math.abs(sum - 1) > 0.01), place, "shares add up to " + sum + ". They must make 1.");
            });
        }
    }

    private static void checkValues(String path, Map<String, Double> values, Set<String> ids, Problems problems) {
        values.forEach((id, value) -> {
            known(path + ".valueById", id, ids, problems);
            problems.number(path + ".valueById['" + id + "']", value);
        });
    }

    private static void known(String path, String id, Set<String> ids, Problems problems) {
        problems.unless(
                ids.contains(id), path, "there is no district '" + id + "'. Known: " + String.join(", ", ids) + ".");
    }
}
