package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.bind.Component;
import org.forestall.scenario.bind.Numerals;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Parameter;
import org.forestall.sim.spec.SocietySpec;

/** Every parameter of a scenario file, in the order of the file. */
public final class ParameterTable {

    static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, Integer.class, Long.class);
    static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class);
    private static final Set<Class<?>> SWITCH = Set.of(boolean.class, Boolean.class);

    private static final int MOST_WORDS_LISTED = 12;

    private ParameterTable() {}

    /** All parameters: those of the society, then those of interventions. */
    public static List<ParameterRow> rows() {
        List<ParameterRow> rows = new ArrayList<>();
        addRows(SocietySpec.class, "", rows);
        addRows(InterventionSpec.class, Scenarios.INTERVENTIONS + "[].", rows);
        return List.copyOf(rows);
    }

    private static void addRows(Class<?> type, String prefix, List<ParameterRow> rows) {
        for (Component component : Component.of(type)) {
            rows.add(row(component, prefix + component.name()));
            if (component.type().isRecord()) {
                addRows(component.type(), prefix + component.name() + ".", rows);
            } else if (holdsRecords(component)) {
                String item = component.isList() ? "[]." : ".<name>.";
                addRows(component.elementType(), prefix + component.name() + item, rows);
            }
        }
    }

    private static boolean holdsRecords(Component component) {
        return (component.isList() || component.isMap())
                && component.elementType().isRecord();
    }

    private static ParameterRow row(Component component, String path) {
        Parameter parameter = component.parameter();
        boolean numeric = isNumber(valueType(component));
        return new ParameterRow(
                path,
                type(component),
                parameter.unit(),
                range(component, numeric),
                defaultText(component),
                parameter.meaning(),
                parameter.source(),
                parameter.evidence(),
                parameter.since(),
                numeric);
    }

    private static String range(Component component, boolean numeric) {
        Parameter parameter = component.parameter();
        if (numeric) {
            return Numerals.shortest(parameter.min()) + " to " + Numerals.shortest(parameter.max());
        }
        Object[] words = valueType(component).getEnumConstants();
        if (words == null) {
            return "";
        }
        return words.length > MOST_WORDS_LISTED
                ? words.length + " words, see the schema"
                : Arrays.stream(words).map(word -> Words.key((Enum<?>) word)).collect(Collectors.joining(", "));
    }

    /** Type of the single values: of the component, of the list's elements or of the map's values. */
    static Class<?> valueType(Component component) {
        return component.isList() || component.isMap() ? component.elementType() : component.type();
    }

    static boolean isNumber(Class<?> type) {
        return WHOLE.contains(type) || DECIMAL.contains(type);
    }

    private static String type(Component component) {
        if (component.isList()) {
            return "list of " + plural(component.elementType());
        }
        return component.isMap() ? "mapping to " + plural(component.elementType()) : single(component.type());
    }

    private static String single(Class<?> type) {
        if (type.isRecord()) {
            return "mapping";
        }
        if (type.isEnum()) {
            return "word";
        }
        if (WHOLE.contains(type)) {
            return "whole number";
        }
        if (DECIMAL.contains(type)) {
            return "number";
        }
        if (SWITCH.contains(type)) {
            return "true or false";
        }
        return type == String.class ? "text" : "date";
    }

    private static String plural(Class<?> type) {
        return switch (single(type)) {
            case "true or false" -> "true or false";
            case "text" -> "texts";
            default -> single(type) + "s";
        };
    }

    private static String defaultText(Component component) {
        if (component.isRequired()) {
            return "required";
        }
        String text = component.parameter().byDefault();
        return text.isEmpty() ? "\"\"" : text;
    }
}
