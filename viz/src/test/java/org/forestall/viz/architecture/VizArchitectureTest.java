package org.forestall.viz.architecture;

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

class VizArchitectureTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.forestall.viz");

    static Stream<ArchRule> rules() {
        return breaches().map(breach -> (ArchRule) breach.get()[0]).distinct();
    }

    /** Every rule, with a class that breaks it on purpose and a word of the breach that must be reported. */
    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(
                        VizRules.USES_ONLY_THE_MODULES_BELOW_AND_ITS_DRAWING_LIBRARIES,
                        Planted.UsesAForeignLibrary.class,
                        "org.assertj"),
                arguments(VizRules.KNOWS_NO_STORE, Planted.ReadsAStore.class, "java.sql.Connection"),
                arguments(VizRules.CHARTS_NEED_NO_SCREEN, Planted.OpensAPanel.class, "javax.swing.JPanel"));
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
