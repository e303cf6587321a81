package org.forestall.sim.reference;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.spec.Parameter;

/** Holds settings to the ranges that their {@link Parameter} notes state. */
final class Ranges {

    private Ranges() {}

    /**
     * Checks every number of a record and of the records within it.
     *
     * @throws IllegalArgumentException naming all values out of range, with what is allowed
     */
    static void check(Record settings) {
        List<String> problems = problemsOf(settings);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    /** What {@link #check} would complain about. */
    static List<String> problemsOf(Record settings) {
        List<String> problems = new ArrayList<>();
        look(settings, "", problems);
        return problems;
    }

    private static void look(Record settings, String path, List<String> problems) {
        for (RecordComponent component : settings.getClass().getRecordComponents()) {
            Object value = valueOf(settings, component);
            String name = path + component.getName();
            if (value instanceof Record inner) {
                look(inner, name + ".", problems);
            } else if (value instanceof Number number) {
                Parameter parameter = component.getAnnotation(Parameter.class);
                double seen = number.doubleValue();
                if (!(seen >= parameter.min() && seen <= parameter.max())) {
                    problems.add(name + " is " + value + ", allowed is " + parameter.min() + " to " + parameter.max()
                            + " " + parameter.unit());
                }
            }
        }
    }

    private static Object valueOf(Record settings, RecordComponent component) {
        try {
            return component.getAccessor().invoke(settings);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
