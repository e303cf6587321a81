package org.forestall.scenario.bind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.forestall.sim.spec.Defaults;

/**
 * Stand-ins for values that are missing or wrong, so that the rest of a document can still be looked at. A scenario with
 * a stand-in in it is never handed out.
 */
final class Placeholders {

    private Placeholders() {}

    /** The default of a component, or a legal value of its type. */
    static Object of(Component component) {
        return component.isRequired() ? of(component.type(), component) : Defaults.valueOf(component.component());
    }

    private static Object of(Class<?> type, Component component) {
        if (type == double.class) {
            return component.parameter().min();
        }
        if (type == int.class) {
            return (int) component.parameter().min();
        }
        if (type == long.class) {
            return (long) component.parameter().min();
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == String.class) {
            return "";
        }
        if (type == LocalDate.class) {
            return LocalDate.EPOCH;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (component.isList()) {
            return List.of();
        }
        return component.isMap() ? Map.of() : ofRecord(type);
    }

    private static Object ofRecord(Class<?> type) {
        Object[] values = Component.of(type).stream().map(Placeholders::of).toArray();
        return Construction.of(type, values).orElse(null);
    }
}
