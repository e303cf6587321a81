package org.forestall.scenario.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** The rules of scenarios: text in, records out, and nothing else. */
final class ScenarioRules {

    static final ArchRule USES_ONLY_THE_MODEL_AND_ITS_PARSERS = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.forestall.sim..", "org.forestall.scenario..")
                    .or(resideInAnyPackage("org.snakeyaml.engine..", "tools.jackson..", "com.fasterxml.jackson..")))
            .because("scenarios stand on sim-core and on nothing above it")
            .allowEmptyShould(false);

    static final ArchRule NEITHER_DRAWS_NOR_STORES = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing..", "java.sql.."))
            .because("pictures belong to viz and results to experiments")
            .allowEmptyShould(false);

    private ScenarioRules() {}
}
