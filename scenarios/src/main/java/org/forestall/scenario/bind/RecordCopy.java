package org.forestall.scenario.bind;

import java.util.List;

/** Copies of records with one component changed. */
public final class RecordCopy {

    private RecordCopy() {}

    /**
     * A copy with another value for one component.
     *
     * @throws IllegalArgumentException if the record has no such component or refuses the value
     */
    @SuppressWarnings("unchecked")
    public static <R extends Record> R with(R original, String name, Object value) {
        List<Component> components = Component.of(original.getClass());
        if (components.stream().noneMatch(component -> component.name().equals(name))) {
            throw new IllegalArgumentException(original.getClass().getSimpleName() + " has no " + name);
        }
        Object[] values = components.stream()
                .map(component -> component.name().equals(name) ? value : component.valueIn(original))
                .toArray();
        return (R) Construction.of(original.getClass(), values)
                .orElseThrow(() -> new IllegalArgumentException(name + " cannot be " + value));
    }
}
