package org.forestall.sim.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every setting says what it is, in which unit and range, with which default and on whose word. */
class ParameterNotesTest {

    private static final Set<Class<?>> NUMBERS = Set.of(double.class, int.class, long.class);

    /** Lists of a scenario, and the catalogue, in which names are looked up. */
    private static final Set<String> NAMED =
            Set.of("groups", "districts", "leaderships", "outside", "armedGroups", "interventions", "warningPolicies");

    private static Set<Class<? extends Record>> settings() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        collect(SocietySpec.class, found);
        collect(InterventionSpec.class, found);
        return found;
    }

    private static void collect(Type type, Set<Class<? extends Record>> found) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord() && found.add(plain.asSubclass(Record.class))) {
            for (RecordComponent component : plain.getRecordComponents()) {
                collect(component.getGenericType(), found);
            }
        }
    }

    static Stream<RecordComponent> components() {
        return settings().stream().flatMap(type -> Arrays.stream(type.getRecordComponents()));
    }

    private static String nameOf(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    /** The type of which a component holds one or many, as far as ranges and units go. */
    private static Class<?> unitType(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            type = arguments[arguments.length - 1];
        }
        Class<?> plain = (Class<?>) type;
        return plain == Double.class ? double.class : plain == Integer.class ? int.class : plain;
    }

    private static boolean hasDefault(RecordComponent component) {
        return !component.getAnnotation(Parameter.class).byDefault().equals(Parameter.REQUIRED);
    }

    @Test
    void allSettingsRecordsAreReached() {
        assertThat(settings())
                .contains(
                        SocietySpec.class,
                        GroupSpec.class,
                        DimensionSpec.class,
                        RoleSettings.class,
                        MeasureSpec.class,
                        StrengthSpec.class,
                        CostSpec.class)
                .hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyComponentIsDocumented(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);

        assertThat(parameter).as(nameOf(component)).isNotNull();
        assertThat(parameter.meaning()).as(nameOf(component)).isNotBlank().endsWith(".");
        assertThat(parameter.since()).as(nameOf(component)).matches("\\d+\\.\\d+");
        assertThat(parameter.minSize()).as(nameOf(component)).isBetween(0, parameter.maxSize());
        if (!parameter.refersTo().isEmpty()) {
            assertThat(NAMED).as(nameOf(component)).contains(parameter.refersTo());
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyNumberHasAUnitAndARangeThatHoldsItsDefault(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);
        if (!NUMBERS.contains(unitType(component))) {
            return;
        }

        assertThat(parameter.unit()).as(nameOf(component)).isNotBlank();
        assertThat(parameter.min()).as(nameOf(component)).isFinite().isLessThan(parameter.max());
        assertThat(parameter.max()).as(nameOf(component)).isFinite();
        if (hasDefault(component) && Defaults.valueOf(component) instanceof Number number) {
            assertThat(number.doubleValue()).as(nameOf(component)).isBetween(parameter.min(), parameter.max());
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void evidenceAndSourceAgree(RecordComponent component) {
        Parameter parameter = component.getAnnotation(Parameter.class);

        assertThat(parameter.source()).as(nameOf(component)).isNotBlank();
        assertThat(parameter.evidence() == Evidence.ASSUMED)
                .as("%s has source '%s' and evidence %s", nameOf(component), parameter.source(), parameter.evidence())
                .isEqualTo(parameter.source().equals("assumed"));
    }

    /** A source that is not "assumed" names a year, so that it can be found. */
    @ParameterizedTest
    @MethodSource("components")
    void sourcesCanBeFound(RecordComponent component) {
        String source = component.getAnnotation(Parameter.class).source();
        if (!source.equals("assumed") && !source.startsWith("Threshold of the Early Warning Project")) {
            assertThat(source).as(nameOf(component)).containsPattern("\\b(19|20)\\d\\d\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("components")
    void everyDefaultCanBeRead(RecordComponent component) {
        if (!hasDefault(component)) {
            return;
        }
        Object value = Defaults.valueOf(component);

        if (value instanceof String text && component.getName().matches("start|end") && !text.isEmpty()) {
            assertThat(LocalDate.parse(text)).isNotNull();
        }
        assertThat(component.getType().isInstance(value) || component.getType().isPrimitive())
                .as(nameOf(component))
                .isTrue();
    }

    @Test
    void recordsWithAllDefaultsCanBeMadeOfThem() {
        List<String> made = new ArrayList<>();
        for (Class<? extends Record> type : settings()) {
            if (Arrays.stream(type.getRecordComponents()).allMatch(ParameterNotesTest::hasDefault)) {
                assertThat(Defaults.of(type)).isEqualTo(Defaults.of(type));
                made.add(type.getSimpleName());
            }
        }

        assertThat(made).contains("ModelSettings", "NationSpec", "DiscriminationSpec", "CostSpec");
    }

    @Test
    void aRecordWithoutDefaultsIsRefusedByName() {
        assertThatThrownBy(() -> Defaults.of(StrengthSpec.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StrengthSpec.low has no default");
    }

    @Test
    void namesOfConstantsReadAsScenarioFilesWriteThem() {
        assertThat(Defaults.kebab(ArmedGroupKind.STATE_ALLIED_MILITIA)).isEqualTo("state-allied-militia");
    }

    /** Enum constants that a scenario can name say what they mean. */
    @Test
    void mechanismsAndLeversSayWhatTheyAre() {
        Set<String> meanings = new TreeSet<>();
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(mechanism.meaning()).endsWith(".");
            meanings.add(mechanism.meaning());
        }
        for (Lever lever : Lever.values()) {
            assertThat(lever.meaning()).endsWith(".");
            meanings.add(lever.meaning());
        }

        assertThat(meanings).hasSize(Mechanism.values().length + Lever.values().length);
        assertThat(Map.of(1.0, Lever.Combination.MULTIPLY, 0.0, Lever.Combination.ADD))
                .allSatisfy((neutral, combination) -> assertThat(
                                Arrays.stream(Lever.values()).filter(lever -> lever.combination() == combination))
                        .allMatch(lever -> lever.neutral() == neutral));
    }
}
