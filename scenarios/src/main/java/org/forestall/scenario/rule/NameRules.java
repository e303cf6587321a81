package org.forestall.scenario.rule;

import java.util.List;
import java.util.Map;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.name.RealNames;

/**
 * Only invented countries are run: a result about a real people or state would be read as a forecast. All texts of the
 * society are looked at; the catalogue of interventions is not, because it cites studies of real places.
 */
final class NameRules {

    private NameRules() {}

    static void namesAreInvented(Draft draft, Findings findings) {
        look(draft.society(), "", findings);
    }

    static void look(Record settings, String path, Findings findings) {
        for (Component component : Component.of(settings.getClass())) {
            String inner = path.isEmpty() ? component.name() : path + "." + component.name();
            look(component.valueIn(settings), inner, component.name(), findings);
        }
    }

    private static void look(Object value, String path, String key, Findings findings) {
        if (value instanceof String text) {
            RealNames.in(text, isLabel(key))
                    .ifPresent(name -> findings.error(
                            path,
                            text,
                            "names a real state or people ('" + name + "')",
                            "Only invented countries are run: choose an invented name."));
        } else if (value instanceof Record settings) {
            look(settings, path, findings);
        } else if (value instanceof List<?> list) {
            lookAtItems(list, path, key, findings);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((mapKey, mapValue) -> look(mapValue, path + "." + mapKey, key, findings));
        }
    }

    private static void lookAtItems(List<?> list, String path, String key, Findings findings) {
        for (int i = 0; i < list.size(); i++) {
            look(list.get(i), path + "[" + nameOf(list.get(i), i) + "]", key, findings);
        }
    }

    private static String nameOf(Object item, int position) {
        if (item instanceof Record settings) {
            for (Component component : Component.of(settings.getClass())) {
                if (component.name().equals("id")) {
                    return component.valueIn(settings).toString();
                }
            }
        }
        return Integer.toString(position);
    }

    /** In labels even a lower-case word is a name; in prose only a capital tells a name from a word. */
    private static boolean isLabel(String key) {
        return key.equals("id") || key.equals("name");
    }
}
