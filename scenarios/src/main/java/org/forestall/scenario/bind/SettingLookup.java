package org.forestall.scenario.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestall.scenario.tree.SettingPath;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Parameter;

/** Finds the value of a setting by the address that is used on the command line. */
public final class SettingLookup {

    private static final List<String> NAMING_COMPONENTS = List.of("id", "kind", "use", "lever");

    private SettingLookup() {}

    /**
     * The value of a setting.
     *
     * @param settings record of settings, or a mapping or list of such
     * @param path address such as {@code groups[tarn].norm} or {@code options[talks].measures[mediation].strength}
     * @return the value; empty if the scenario has no such setting
     */
    public static Optional<Object> find(Object settings, String path) {
        Optional<Object> found = Optional.of(settings);
        List<SettingPath.Step> steps =
                SettingPath.parse(path).map(SettingPath::steps).orElse(List.of());
        for (SettingPath.Step step : steps) {
            found = found.flatMap(holder -> step(holder, step.name()));
        }
        return steps.isEmpty() ? Optional.empty() : found;
    }

    /**
     * The documentation of a setting: of the number itself, or of the mapping or list that holds it.
     *
     * @param type record at which the address begins
     * @param path address such as {@code groups[tarn].norm} or {@code districts[hask].population[tarn]}
     * @return the documentation; empty if records of the type have no such setting
     */
    public static Optional<Parameter> parameter(Class<?> type, String path) {
        Class<?> holder = type;
        Optional<Parameter> found = Optional.empty();
        boolean item = false;
        for (SettingPath.Step step :
                SettingPath.parse(path).map(SettingPath::steps).orElse(List.of())) {
            if (item) {
                item = false;
                continue;
            }
            if (holder == null || !holder.isRecord()) {
                return Optional.empty();
            }
            Optional<Component> component = Component.of(holder).stream()
                    .filter(each -> each.name().equals(step.name()))
                    .findFirst();
            if (component.isEmpty()) {
                return Optional.empty();
            }
            found = component.map(Component::parameter);
            item = component.get().isList() || component.get().isMap();
            holder = item ? component.get().elementType() : component.get().type();
        }
        return found;
    }

    private static Optional<Object> step(Object holder, String name) {
        if (holder instanceof Record settings) {
            return Component.of(settings.getClass()).stream()
                    .filter(component -> component.name().equals(name))
                    .map(component -> component.valueIn(settings))
                    .findFirst();
        }
        if (holder instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .filter(entry -> word(entry.getKey()).equals(name))
                    .<Object>map(Map.Entry::getValue)
                    .findFirst();
        }
        return holder instanceof List<?> list ? item(list, name) : Optional.empty();
    }

    private static Optional<Object> item(List<?> list, String name) {
        Optional<Object> named = list.stream()
                .filter(item -> item instanceof Record settings
                        && nameOf(settings).filter(name::equals).isPresent())
                .<Object>map(item -> item)
                .findFirst();
        if (named.isPresent() || !name.matches("\\d{1,6}") || Integer.parseInt(name) >= list.size()) {
            return named;
        }
        return Optional.of(list.get(Integer.parseInt(name)));
    }

    private static Optional<String> nameOf(Record settings) {
        List<Component> components = Component.of(settings.getClass());
        return NAMING_COMPONENTS.stream()
                .flatMap(key ->
                        components.stream().filter(component -> component.name().equals(key)))
                .map(component -> word(component.valueIn(settings)))
                .findFirst();
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? Defaults.kebab(constant) : String.valueOf(value);
    }
}
