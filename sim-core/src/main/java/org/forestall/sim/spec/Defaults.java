package org.forestall.sim.spec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Builds settings records from the defaults that their {@link Parameter} annotations state. */
public final class Defaults {

    private Defaults() {}

    /**
     * A record of the given type with every component at its documented default.
     *
     * @throws IllegalArgumentException if a component has no default
     */
    public static <R extends Record> R of(Class<R> type) {
        Object[] values =
                Arrays.stream(type.getRecordComponents()).map(Defaults::valueOf).toArray();
        return construct(type, values);
    }

    /**
     * The documented default of one component.
     *
     * @throws IllegalArgumentException if the component is not documented or has no default
     */
    public static Object valueOf(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        if (parameter == null) {
            throw new IllegalArgumentException(name + " has no @Parameter");
        }
        if (parameter.byDefault().equals(Parameter.REQUIRED)) {
            throw new IllegalArgumentException(name + " has no default");
        }
        return parse(component.getType(), parameter.byDefault(), name);
    }

    /** The name of an enum constant as scenario files write it: lower case, words joined by hyphens. */
    public static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Object parse(Class<?> type, String text, String name) {
        if (type == double.class) {
            return Double.valueOf(text);
        }
        if (type == int.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class) {
            return Long.valueOf(text);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type == String.class) {
            return text;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> kebab((Enum<?>) constant).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(name + ": no constant " + text));
        }
        if (List.class.isAssignableFrom(type) && text.equals("[]")) {
            return List.of();
        }
        if (Map.class.isAssignableFrom(type) && text.equals("{}")) {
            return Map.of();
        }
        if (type.isRecord() && text.equals("{}")) {
            return of(type.asSubclass(Record.class));
        }
        throw new IllegalArgumentException(name + ": no default can be read from '" + text + "' as " + type);
    }

    private static <R extends Record> R construct(Class<R> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + ": " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot construct " + type, e);
        }
    }
}
