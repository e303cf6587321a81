package org.forestall.experiments.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import sim.engine.SimState;

/** The rules that hold for all modules together. */
final class HouseRules {

    static final ArchRule SIM_CORE_KNOWS_NO_MODULE_ABOVE = noClasses()
            .that()
            .resideInAPackage("org.forestall.sim..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.forestall.scenario..", "org.forestall.viz..", "org.forestall.experiments.."))
            .allowEmptyShould(false);

    static final ArchRule SCENARIOS_KNOW_NO_MODULE_ABOVE = noClasses()
            .that()
            .resideInAPackage("org.forestall.scenario..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.forestall.viz..", "org.forestall.experiments.."))
            .allowEmptyShould(false);

    static final ArchRule VIZ_KNOWS_NO_MODULE_ABOVE = noClasses()
            .that()
            .resideInAPackage("org.forestall.viz..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.forestall.experiments.."))
            .allowEmptyShould(false);

    static final ArchRule HAS_NO_CYCLES_OF_PACKAGES =
            slices().assignedFrom(eachPackage()).should().beFreeOfCycles().allowEmptyShould(false);

    static final ArchRule ONLY_THE_COMMAND_LINE_EXITS = noClasses()
            .that()
            .resideOutsideOfPackage("org.forestall.experiments.cli..")
            .should()
            .accessTargetWhere(use("java.lang.System", "exit").or(use("java.lang.Runtime", "exit", "halt")))
            .because("a library that ends the JVM loses the results of those who called it")
            .allowEmptyShould(false);

    static final ArchRule NOBODY_USES_MASONS_MAIN_LOOP = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "SimState.[doLoop, writeToCheckpoint, readFromCheckpoint]",
                    access -> access.getTargetOwner().isAssignableTo(SimState.class)
                            && Set.of("doLoop", "writeToCheckpoint", "readFromCheckpoint")
                                    .contains(access.getName())))
            .because("its loop ends the JVM, and its checkpoints are tied to one version of every class")
            .allowEmptyShould(false);

    static final ArchRule NOBODY_USES_MASONS_SWEEP = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("sim.util.sweep.."))
            .because("the columns of its output are mislabelled")
            .allowEmptyShould(false);

    static final ArchRule STATISTICS_ARE_PURE_FUNCTIONS = classes()
            .that()
            .resideInAPackage("org.forestall.experiments.statistics..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java.lang..", "java.util..", "org.apache.commons..")
                    .or(resideInAnyPackage("org.forestall.experiments.statistics..")))
            .because("the statistics know no store, no file and no model")
            .allowEmptyShould(false);

    static final ArchRule ONLY_THE_STORE_SPEAKS_SQL = noClasses()
            .that()
            .resideOutsideOfPackage("org.forestall.experiments.store..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.duckdb.."))
            .because("the runner knows no format")
            .allowEmptyShould(false);

    private HouseRules() {}

    private static SliceAssignment eachPackage() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return SliceIdentifier.of(javaClass.getPackageName());
            }

            @Override
            public String getDescription() {
                return "each package";
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> use(String owner, String... members) {
        Set<String> names = Set.of(members);
        return describe(
                owner + "." + names,
                access -> access.getTargetOwner().getName().equals(owner) && names.contains(access.getName()));
    }
}
