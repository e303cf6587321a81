package org.forestall.sim.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SimCoreArchitectureTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.forestall.sim");

    private static final JavaClasses OBSERVERS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.forestall.sim.observe.framework", "org.forestall.sim.observe.pattern");

    static Stream<ArchRule> rules() {
        return breaches().map(breach -> (ArchRule) breach.get()[0]).distinct();
    }

    /** Every rule, with a class that breaks it on purpose and a word of the breach that must be reported. */
    static Stream<Arguments> breaches() {
        return Stream.of(
                arguments(
                        SimCoreRules.USES_ONLY_THE_JDK_AND_THE_ENGINE_OF_MASON,
                        Planted.UsesMasonsDistributions.class,
                        "sim.util.distribution"),
                arguments(SimCoreRules.TOUCHES_NO_FILE, Planted.ReadsAFile.class, "java.nio.file.Files"),
                arguments(SimCoreRules.TOUCHES_NO_FILE, Planted.NamesAnOldFile.class, "java.io.File"),
                arguments(SimCoreRules.READS_NO_CLOCK, Planted.ReadsTheClock.class, "nanoTime"),
                arguments(SimCoreRules.READS_NO_CLOCK, Planted.AsksForToday.class, "LocalDate.now"),
                arguments(SimCoreRules.DRAWS_ONLY_FROM_ITS_OWN_DRAWS, Planted.DrawsFromMath.class, "Math.random"),
                arguments(
                        SimCoreRules.DRAWS_ONLY_FROM_ITS_OWN_DRAWS, Planted.DrawsFromTheJdk.class, "java.util.Random"),
                arguments(SimCoreRules.DRAWS_ONLY_FROM_ITS_OWN_DRAWS, Planted.Shuffles.class, "shuffle"),
                arguments(SimCoreRules.DRAWS_ONLY_FROM_ITS_OWN_DRAWS, Planted.DrawsFromMason.class, "nextDouble"),
                arguments(SimCoreRules.STARTS_NO_THREAD, Planted.StartsAThread.class, "java.lang.Thread"),
                arguments(SimCoreRules.STARTS_NO_THREAD, Planted.StreamsInParallel.class, "parallel"),
                arguments(SimCoreRules.WRITES_NO_LOG, Planted.Prints.class, "System.out"),
                arguments(SimCoreRules.WRITES_NO_LOG, Planted.Logs.class, "java.util.logging"),
                arguments(SimCoreRules.SHOWS_NO_WINDOW, Planted.PicksAColour.class, "java.awt.Color"),
                arguments(SimCoreRules.USES_STRICT_MATH, Planted.UsesTheFastExponential.class, "Math.exp"),
                arguments(SimCoreRules.ITERATES_IN_A_FIXED_ORDER, Planted.HashesItsKeys.class, "java.util.HashMap"),
                arguments(SimCoreRules.ITERATES_IN_A_FIXED_ORDER, Planted.TakesASaltedSet.class, "Set.of"),
                arguments(SimCoreRules.OBSERVERS_DRIVE_NOTHING, Planted.ActsOnAScore.class, "observe.framework"),
                arguments(SimCoreRules.READS_NO_HIDDEN_SETTING, Planted.AsksTheEnvironment.class, "getenv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void shippedClassesKeepTheRule(ArchRule rule) {
        rule.check(SHIPPED);
    }

    @Test
    void observersSeeNoLatentIntent() {
        SimCoreRules.SEES_NO_LATENT_INTENT.check(OBSERVERS);
    }

    @Test
    void anObserverThatReadsARungIsReported() {
        JavaClasses breach = new ClassFileImporter().importClasses(Planted.ReadsARung.class);

        assertThat(SimCoreRules.SEES_NO_LATENT_INTENT
                        .evaluate(breach)
                        .getFailureReport()
                        .getDetails())
                .anySatisfy(detail -> assertThat(detail).contains("rung"));
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
