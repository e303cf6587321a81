package org.forestall.sim.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * The rules of sim-core. A run must be a function of its settings and its key alone, the same on every machine, so the
 * model may not see files, clocks, threads, foreign randomness or anything else of the world around it.
 */
final class SimCoreRules {

    static final ArchRule USES_ONLY_THE_JDK_AND_THE_ENGINE_OF_MASON = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.forestall.sim..")
                    .or(resideInAnyPackage("sim.engine..", "sim.field..", "sim.util", "ec.util")))
            .because("the model stands on the JDK and on MASON's engine and fields, and on nothing above it")
            .allowEmptyShould(false);

    static final ArchRule TOUCHES_NO_FILE = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                    .or(oneOf("java.io", "File", "RandomAccessFile", "FileDescriptor"))
                    .or(oneOf("java.io", "FileInputStream", "FileOutputStream", "FileReader", "FileWriter")))
            .because("reading and writing belong to the modules above")
            .allowEmptyShould(false);

    static final ArchRule READS_NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(
                    use("java.lang.System", "currentTimeMillis", "nanoTime").or(useWithin("java.time", "now")))
            .orShould()
            .dependOnClassesThat(oneOf("java.util", "Date", "Calendar", "Timer").or(oneOf("java.time", "Clock")))
            .because("time in the model is the week, and the start of a scenario is a setting")
            .allowEmptyShould(false);

    static final ArchRule DRAWS_ONLY_FROM_ITS_OWN_DRAWS = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.random..", "java.security..")
                    .or(oneOf("java.util", "Random", "SplittableRandom", "UUID"))
                    .or(oneOf("java.util.concurrent", "ThreadLocalRandom")))
            .orShould()
            .accessTargetWhere(use("java.lang.Math", "random")
                    .or(use("java.lang.StrictMath", "random"))
                    .or(use("java.util.Collections", "shuffle"))
                    .or(useWithin(
                            "ec.util",
                            "nextDouble",
                            "nextFloat",
                            "nextInt",
                            "nextLong",
                            "nextBoolean",
                            "nextGaussian",
                            "nextByte",
                            "nextBytes",
                            "nextShort",
                            "nextChar")))
            .because("a draw that is not keyed by purpose, entity and week breaks the shared luck of two runs")
            .allowEmptyShould(false);

    static final ArchRule STARTS_NO_THREAD = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.concurrent..").or(oneOf("java.lang", "Thread")))
            .orShould()
            .accessTargetWhere(useWithin(
                    "java.util", "parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll"))
            .because("runs are spread over cores from outside; inside a run order is part of the result")
            .allowEmptyShould(false);

    static final ArchRule WRITES_NO_LOG = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..")
                            .or(oneOf("java.lang", "System$Logger")))
            .orShould()
            .accessTargetWhere(use("java.lang.System", "out", "err", "in"))
            .because("what happens in a run is told by its events and outcomes")
            .allowEmptyShould(false);

    static final ArchRule SHOWS_NO_WINDOW = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.awt..", "javax.swing..", "org.jfree..", "sim.display..", "sim.portrayal.."))
            .because("pictures belong to viz")
            .allowEmptyShould(false);

    static final ArchRule USES_STRICT_MATH = noClasses()
            .should()
            .accessTargetWhere(use("java.lang.Math", "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot")
                    .or(use("java.lang.Math", "sin", "cos", "tan", "asin", "acos", "atan", "atan2"))
                    .or(use("java.lang.Math", "sinh", "cosh", "tanh")))
            .because("these of Math may differ in the last bit between JVMs; those of StrictMath may not")
            .allowEmptyShould(false);

    /** Exempt is the audit of draws, which asks a set whether it holds a key and never walks through it. */
    static final ArchRule ITERATES_IN_A_FIXED_ORDER = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.forestall.sim.draws.DrawAudit")
            .should()
            .dependOnClassesThat(
                    oneOf("java.util", "HashMap", "HashSet", "IdentityHashMap", "WeakHashMap", "Hashtable"))
            .orShould()
            .accessTargetWhere(use("java.util.Map", "of", "ofEntries", "copyOf")
                    .or(use("java.util.Set", "of", "copyOf"))
                    .and(hasArguments()))
            .orShould()
            .accessTargetWhere(use("java.lang.System", "identityHashCode")
                    .or(use("java.util.stream.Collectors", "toSet", "toUnmodifiableSet", "toUnmodifiableMap")))
            .because(
                    "their order differs from one JVM to the next; EnumMap, LinkedHashMap, TreeMap and lists keep theirs")
            .allowEmptyShould(false);

    static final ArchRule READS_NO_HIDDEN_SETTING = noClasses()
            .should()
            .accessTargetWhere(use("java.lang.System", "getenv", "getProperty", "setProperty", "getProperties"))
            .orShould()
            .accessTargetWhere(use("java.lang.Boolean", "getBoolean").or(use("java.lang.Integer", "getInteger")))
            .because("every setting of a run is in its scenario and its key")
            .allowEmptyShould(false);

    static final ArchRule OBSERVERS_DRIVE_NOTHING = noClasses()
            .that()
            .resideOutsideOfPackages("org.forestall.sim.observe..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.forestall.sim.observe.framework..", "org.forestall.sim.observe.pattern.."))
            .because("a score that somebody acts on would confirm the Framework by construction")
            .allowEmptyShould(false);

    static final ArchRule SEES_NO_LATENT_INTENT = noClasses()
            .should()
            .accessTargetWhere(
                    use("org.forestall.sim.state.Leaderships", "rung", "target", "drive", "constraint", "lastMove"))
            .orShould()
            .accessTargetWhere(use("org.forestall.sim.state.SocietyState", "executiveRung"))
            .orShould()
            .accessTargetWhere(use("org.forestall.sim.state.ArmedGroups", "target", "posture"))
            .because("intent is inferred from traces, or the inference would only repeat what the model knows")
            .allowEmptyShould(false);

    private SimCoreRules() {}

    private static DescribedPredicate<JavaClass> oneOf(String packageName, String... simpleNames) {
        Set<String> names = Set.of(simpleNames);
        return describe("are one of " + packageName + "." + names, type -> {
            return type.getName().startsWith(packageName + ".")
                    && names.contains(type.getName().substring(packageName.length() + 1));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> use(String owner, String... members) {
        Set<String> names = Set.of(members);
        return describe(owner + "." + names, access -> {
            return access.getTargetOwner().getName().equals(owner) && names.contains(access.getName());
        });
    }

    private static DescribedPredicate<JavaAccess<?>> useWithin(String packageName, String... members) {
        Set<String> names = Set.of(members);
        return describe(packageName + "..*." + names, access -> {
            return access.getTargetOwner().getPackageName().startsWith(packageName) && names.contains(access.getName());
        });
    }

    private static DescribedPredicate<JavaAccess<?>> hasArguments() {
        return describe(
                "with arguments",
                access -> access.getTarget() instanceof CodeUnitAccessTarget called
                        && !called.getRawParameterTypes().isEmpty());
    }
}
