package org.forestall.viz;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.forestall.viz", importOptions = ImportOption.DoNotIncludeTests.class)
class VizArchitectureTest {

    @ArchTest
    static final ArchRule packagesFormNoCycles =
            slices().matching("org.forestall.viz.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule figuresNeedNoWindows = noClasses()
            .that()
            .resideInAnyPackage("..chart..", "..map..", "..figure..", "..export..", "..theme..", "..draw..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..", "java.awt.event..", "sim..", "org.jfree.chart.swing..");

    @ArchTest
    static final ArchRule figuresTakePlainData = noClasses()
            .that()
            .resideInAnyPackage("..chart..", "..map..", "..figure..", "..export..", "..theme..", "..draw..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.forestall.sim..", "org.forestall.scenario..", "java.sql..");
}
