package org.forestall.scenario.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Calls the canonical constructor of a record. */
final class Construction {

    /** Reflection is slow, and thousands of variants of a scenario may be read. */
    private static final ClassValue<Constructor<?>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            return canonical(type);
        }
    };

    private Construction() {}

    private static Constructor<?> canonical(Class<?> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("cannot construct " + type, e);
        }
    }

    static Optional<Record> of(Class<?> type, Object[] values) {
        return of(type, values, message -> {});
    }

    /** The record, or empty if it refuses the values; the reason is handed on. */
    static Optional<Record> of(Class<?> type, Object[] values, Consumer<String> refusal) {
        try {
            return Optional.of((Record) CONSTRUCTORS.get(type).newInstance(values));
        } catch (InvocationTargetException e) {
            refusal.accept(e.getCause().getMessage());
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot construct " + type, e);
        }
    }
}
