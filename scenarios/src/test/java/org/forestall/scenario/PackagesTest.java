package org.forestall.scenario;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.forestall.scenario", importOptions = ImportOption.DoNotIncludeTests.class)
class PackagesTest {

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.forestall.scenario.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule innerPackagesDoNotKnowTheWholeScenario = noClasses()
            .that()
            .resideInAnyPackage("..problem", "..tree", "..bind", "..rule", "..name")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.forestall.scenario", "org.forestall.scenario.doc");

    /**
     * The description reads the schedule off the model, and the anchors of the Framework are measured in it; all else knows
     * nothing of the model but its settings.
     */
    @ArchTest
    static final ArchRule scenariosKnowOnlySettings = noClasses()
            .that()
            .resideOutsideOfPackages("..doc", "..scenario.framework")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.forestall.sim", "org.forestall.sim.state..", "org.forestall.sim.process..");
}
