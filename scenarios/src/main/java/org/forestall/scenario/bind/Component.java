package org.forestall.scenario.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forestall.sim.spec.Parameter;

/**
 * A component of a settings record as files see it.
 *
 * @param component the record component
 * @param parameter its documentation
 */
public record Component(RecordComponent component, Parameter parameter) {

    /** Reflection is slow, and thousands of variants of a scenario may be read. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

    private static final ClassValue<Set<String>> NAMES = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return Collections.unmodifiableSet(
                    new LinkedHashSet<>(of(type).stream().map(Component::name).toList()));
        }
    };

    /** Keys in files of all components of a settings record, in order. */
    static Set<String> names(Class<?> type) {
        return NAMES.get(type);
    }

    /** All components of a settings record, in order. */
    public static List<Component> of(Class<?> type) {
        return COMPONENTS.get(type);
    }

    private static Component of(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (parameter == null) {
            throw new IllegalStateException(
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName() + " is not documented");
        }
        component.getAccessor().setAccessible(true);
        return new Component(component, parameter);
    }

    /** Key in files. */
    public String name() {
        return component.getName();
    }

    /** Raw type. */
    public Class<?> type() {
        return component.getType();
    }

    /** Whether authors must give a value. */
    public boolean isRequired() {
        return parameter.byDefault().equals(Parameter.REQUIRED);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return List.class.isAssignableFrom(type());
    }

    /** Whether it is a mapping with keys of the author's. */
    public boolean isMap() {
        return Map.class.isAssignableFrom(type());
    }

    /** Type of list elements or of map values. */
    public Class<?> elementType() {
        Type[] arguments = ((ParameterizedType) component.getGenericType()).getActualTypeArguments();
        return (Class<?>) arguments[arguments.length - 1];
    }

    /** Type of map keys. */
    public Class<?> keyType() {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    /** Value of the component in a record. */
    public Object valueIn(Record settings) {
        try {
            return component.getAccessor().invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + name(), e);
        }
    }
}
