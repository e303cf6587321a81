package org.forestall.viz.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of viz: it draws what it is given, and a chart for a report needs no screen. */
final class VizRules {

    static final ArchRule USES_ONLY_THE_MODULES_BELOW_AND_ITS_DRAWING_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "javax.imageio..", "javax.swing..", "org.w3c.dom..")
                    .or(resideInAnyPackage("org.forestall.sim..", "org.forestall.scenario..", "org.forestall.viz.."))
                    .or(resideInAnyPackage(
                            "sim..",
                            "ec.util",
                            "org.jfree..",
                            "org.apache.batik..",
                            "com.formdev.flatlaf..",
                            "javax.accessibility..")))
            .because("viz stands on sim-core and scenarios, and on nothing above it")
            .allowEmptyShould(false);

    static final ArchRule KNOWS_NO_STORE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.sql.."))
            .because("charts take plain data")
            .allowEmptyShould(false);

    static final ArchRule CHARTS_NEED_NO_SCREEN = noClasses()
            .that()
            .resideOutsideOfPackage("org.forestall.viz.gui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("javax.swing..", "sim.display..", "sim.portrayal..")
                    .or(nameMatching("java\\.awt\\.(Component|Container|Window|Frame|Dialog|Panel|Robot|Toolkit)")))
            .because("reports are made on machines without a screen; windows live in the package gui")
            .allowEmptyShould(false);

    private VizRules() {}
}
