package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Component;

/** Compares two scenarios setting by setting, after all defaults are filled in. */
public final class ScenarioDifferences {

    private static final List<String> NAMING = List.of("id", "kind", "use", "lever");

    private ScenarioDifferences() {}

    /**
     * A setting in which two scenarios differ.
     *
     * @param path where it stands
     * @param left value in the first scenario; empty if it is not there
     * @param right value in the second scenario; empty if it is not there
     */
    public record Difference(String path, String left, String right) {}

    /** All differences, in the order of the file. */
    public static List<Difference> between(Scenario left, Scenario right) {
        Map<String, String> first = flattened(left);
        Map<String, String> second = flattened(right);
        Set<String> paths = new LinkedHashSet<>(first.keySet());
        paths.addAll(second.keySet());
        return paths.stream()
                .map(path -> new Difference(path, first.getOrDefault(path, ""), second.getOrDefault(path, "")))
                .filter(difference -> !difference.left().equals(difference.right()))
                .toList();
    }

    private static Map<String, String> flattened(Scenario scenario) {
        Map<String, String> values = new LinkedHashMap<>();
        flatten(scenario.society(), "", values);
        flatten(scenario.catalogue(), Scenarios.INTERVENTIONS, values);
        return values;
    }

    private static void flatten(Object value, String path, Map<String, String> values) {
        if (value instanceof Record settings) {
            String prefix = path.isEmpty() ? "" : path + ".";
            Component.of(settings.getClass())
                    .forEach(component -> flatten(component.valueIn(settings), prefix + component.name(), values));
        } else if (value instanceof Map<?, ?> map) {
            new TreeMap<>(map).forEach((key, inner) -> flatten(inner, path + "." + Words.value(key), values));
        } else if (value instanceof List<?> list) {
            flattenItems(list, path, values);
        } else {
            values.put(path, Words.value(value));
        }
    }

    private static void flattenItems(List<?> list, String path, Map<String, String> values) {
        List<String> used = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String name = nameOf(list.get(i), i);
            String unique = used.contains(name) ? Integer.toString(i) : name;
            used.add(unique);
            flatten(list.get(i), path + "[" + unique + "]", values);
        }
    }

    private static String nameOf(Object item, int position) {
        if (item instanceof Record settings) {
            for (Component component : Component.of(settings.getClass())) {
                if (NAMING.contains(component.name())) {
                    return Words.value(component.valueIn(settings));
                }
            }
        }
        return Integer.toString(position);
    }
}
