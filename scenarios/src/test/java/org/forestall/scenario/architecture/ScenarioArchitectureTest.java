package org.forestall.scenario.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioArchitectureTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.forestall.scenario");

    static Stream<ArchRule> rules() {
        return breaches().map(breach -> (ArchRule) breach.get()[0]).distinct();
    }

    /** Every rule, with a class that breaks it on purpose and a word of the breach that must be reported. */
    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(ScenarioRules.USES_ONLY_THE_MODEL_AND_ITS_PARSERS, Planted.UsesMason.class, "sim.util.Bag"),
                arguments(ScenarioRules.NEITHER_DRAWS_NOR_STORES, Planted.PicksAColour.class, "java.awt.Color"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void shippedClassesKeepTheRule(ArchRule rule) {
        rule.check(SHIPPED);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("breaches")
    void aPlantedBreachIsReported(ArchRule rule, Class<?> planted, String word) {
        JavaClasses breach = new ClassFileImporter().importClasses(planted);

        assertThat(rule.evaluate(breach).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(word));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aRuleThatFindsNoClassFails(ArchRule rule) {
        JavaClasses none = new ClassFileImporter().importClasses();

        assertThatThrownBy(() -> rule.check(none)).isInstanceOf(AssertionError.class);
    }
}
