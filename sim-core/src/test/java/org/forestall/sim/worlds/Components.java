package org.forestall.sim.worlds;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** Copies of settings records with one component changed, by dotted path such as {@code model.violence.harmAfar}. */
public final class Components {

    private Components() {}

    /** A copy of a record in which the component at a path has another value. */
    public static <R extends Record> R with(R record, String path, Object value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean found = false;
        for (int i = 0; i < components.length; i++) {
            values[i] = read(record, components[i]);
            if (components[i].getName().equals(name)) {
                values[i] = dot < 0 ? value : with((Record) values[i], path.substring(dot + 1), value);
                found = true;
            }
        }
        if (!found) {
            throw new IllegalArgumentException(record.getClass().getSimpleName() + " has no component " + name);
        }
        return construct(record, components, values);
    }

    /** The value at a dotted path. */
    public static Object get(Record record, String path) {
        Object at = record;
        for (String name : path.split("\\.")) {
            Record owner = (Record) at;
            at = read(
                    owner,
                    Arrays.stream(owner.getClass().getRecordComponents())
                            .filter(component -> component.getName().equals(name))
                            .findFirst()
                            .orElseThrow());
        }
        return at;
    }

    /** A copy in which every number of a record and of the records within it is replaced by what a function gives. */
    public static <R extends Record> R mapNumbers(R record, BiFunction<RecordComponent, Object, Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = mapped(components[i], read(record, components[i]), change);
        }
        return construct(record, components, values);
    }

    private static Object mapped(
            RecordComponent component, Object value, BiFunction<RecordComponent, Object, Object> change) {
        if (value instanceof Record inner) {
            return mapNumbers(inner, change);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(item -> mapped(component, item, change)).toList();
        }
        return value instanceof Double || value instanceof Integer ? change.apply(component, value) : value;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R construct(R like, RecordComponent[] components, Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return (R) like.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
