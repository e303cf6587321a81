package org.forestall.sim.worlds;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Parameter;

/** Draws settings records at random within the range that each component documents. */
final class RandomSettings {

    private static final int MOST = 10_000;

    private RandomSettings() {}

    /**
     * A record all of whose components have defaults, drawn anew.
     *
     * @param wildness chance that a number leaves its default; half of those go to an end of their range
     */
    static <R extends Record> R of(Class<R> type, SplittableRandom random, double wildness) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> value(component, random, wildness))
                .toArray();
        return construct(type, values);
    }

    /** A record with some components given by name; the others are drawn. */
    static <R extends Record> R of(Class<R> type, SplittableRandom random, double wildness, Map<String, Object> given) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> given.containsKey(component.getName())
                        ? given.get(component.getName())
                        : value(component, random, wildness))
                .toArray();
        return construct(type, values);
    }

    private static Object value(RecordComponent component, SplittableRandom random, double wildness) {
        Class<?> type = component.getType();
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class), random, wildness);
        }
        Parameter parameter = component.getAnnotation(Parameter.class);
        boolean hasDefault = !parameter.byDefault().equals(Parameter.REQUIRED);
        if (hasDefault && random.nextDouble() >= wildness) {
            return Defaults.valueOf(component);
        }
        if (type == double.class) {
            return number(parameter, random);
        }
        if (type == int.class) {
            return (int) Math.rint(number(parameter, random));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        return Defaults.valueOf(component);
    }

    private static double number(Parameter parameter, SplittableRandom random) {
        double low = parameter.min();
        double high = Math.min(parameter.max(), Math.max(low, MOST));
        double where = random.nextDouble();
        if (where < 0.25) {
            return low;
        }
        if (where < 0.5) {
            return high;
        }
        return low + (high - low) * random.nextDouble();
    }

    private static <R extends Record> R construct(Class<R> type, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
