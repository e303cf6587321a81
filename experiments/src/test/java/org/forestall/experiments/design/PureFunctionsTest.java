package org.forestall.experiments.design;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Designs and statistics are functions of what they are given. */
class PureFunctionsTest {

    private static final JavaClasses EXPERIMENTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.forestall.experiments.statistics", "org.forestall.experiments.design");

    @Test
    void designsKnowOnlyThemselvesTheLanguageAndCommons() {
        classes()
                .that()
                .resideInAPackage("org.forestall.experiments.design")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.forestall.experiments.design", "java.lang..", "java.util..", "org.apache.commons..")
                .check(EXPERIMENTS);
    }

    @Test
    void randomNumbersComeFromSeededGeneratorsOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(EXPERIMENTS);
    }
}
