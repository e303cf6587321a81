package org.forestall.sim.worlds;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

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
