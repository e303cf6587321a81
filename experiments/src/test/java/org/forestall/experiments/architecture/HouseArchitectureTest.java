package org.forestall.experiments.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.forestall.experiments.statistics.architecture.ReadsAFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseArchitectureTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.forestall");

    static Stream<ArchRule> rules() {
        return breaches().map(breach -> (ArchRule) breach.get()[0]).distinct();
    }

    /** Every rule, with a class that breaks it on purpose and a word of the breach that must be reported. */
    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(
                        HouseRules.SIM_CORE_KNOWS_NO_MODULE_ABOVE,
                        org.forestall.sim.architecture.LooksUp.class,
                        "experiments.architecture.Planted"),
                arguments(
                        HouseRules.SCENARIOS_KNOW_NO_MODULE_ABOVE,
                        org.forestall.scenario.architecture.LooksUp.class,
                        "experiments.architecture.Planted"),
                arguments(
                        HouseRules.VIZ_KNOWS_NO_MODULE_ABOVE,
                        org.forestall.viz.architecture.LooksUp.class,
                        "experiments.architecture.Planted"),
                arguments(
                        HouseRules.HAS_NO_CYCLES_OF_PACKAGES,
                        org.forestall.sim.architecture.LooksUp.class,
                        "Cycle detected"),
                arguments(HouseRules.ONLY_THE_COMMAND_LINE_EXITS, Planted.Exits.class, "System.exit"),
                arguments(HouseRules.ONLY_THE_COMMAND_LINE_EXITS, Planted.Halts.class, "Runtime.halt"),
                arguments(HouseRules.NOBODY_USES_MASONS_MAIN_LOOP, Planted.Loops.class, "SimState.doLoop"),
                arguments(HouseRules.NOBODY_USES_MASONS_SWEEP, Planted.Sweeps.class, "sim.util.sweep"),
                arguments(HouseRules.STATISTICS_ARE_PURE_FUNCTIONS, ReadsAFile.class, "java.nio.file.Files"),
                arguments(HouseRules.ONLY_THE_STORE_SPEAKS_SQL, Planted.SpeaksSql.class, "java.sql.Connection"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void shippedClassesKeepTheRule(ArchRule rule) {
        rule.check(SHIPPED);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("breaches")
    void aPlantedBreachIsReported(ArchRule rule, Class<?> planted, String word) {
        JavaClasses breach = new ClassFileImporter().importClasses(planted, Planted.class);

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
