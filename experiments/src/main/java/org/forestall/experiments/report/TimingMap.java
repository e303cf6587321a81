package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.forestall.experiments.combine.Combination;
import org.forestall.viz.chart.HeatMap;

/**
 * An outcome by what is taken and when it starts.
 *
 * @param starts days, in the order in which they were named
 * @param rows for each set of parts a value for each day; empty where there is none
 */
record TimingMap(List<String> starts, Map<String, List<OptionalDouble>> rows) {

    /**
     * A map over combinations.
     *
     * @param combinations combinations whose parts start together
     * @param value the value of an option by its id; empty if it was not run
     */
    static TimingMap of(List<Combination> combinations, Function<String, Optional<Double>> value) {
        Set<String> starts = new LinkedHashSet<>();
        combinations.forEach(combination -> starts.add(combination.startsText()));
        Map<String, List<OptionalDouble>> rows = new LinkedHashMap<>();
        for (Combination combination : combinations) {
            List<OptionalDouble> row = rows.computeIfAbsent(combination.partsId(), parts -> new ArrayList<>());
            row.add(value.apply(combination.id()).map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        }
        rows.values().removeIf(row -> row.stream().allMatch(OptionalDouble::isEmpty));
        return new TimingMap(List.copyOf(starts), rows);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    HeatMap.Data data(String legend, Function<String, String> rowName) {
        return new HeatMap.Data(
                legend,
                HeatMap.Kind.DIFFERENCE,
                "Taken together",
                "From",
                starts,
                rows.entrySet().stream()
                        .map(row -> new HeatMap.Row(rowName.apply(row.getKey()), row.getValue()))
                        .toList());
    }
}
