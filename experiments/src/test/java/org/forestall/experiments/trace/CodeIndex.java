package org.forestall.experiments.trace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All classes of all modules, or all their test classes, as the build of this checkout left them. Code is named as {@code
 * Roles} or {@code Roles#weighTakingPart}: the simple name of a class, with as much of its package in front as it takes to
 * tell it from others, and a method, field or constant that the class itself declares.
 *
 * <p>Tests of other modules are on no class path of this one, so they are read from the folders to which Maven compiled
 * them just before.
 */
final class CodeIndex {

    private static final List<String> MODULES = List.of("sim-core", "scenarios", "viz", "experiments");
    private static final String ROOT_PACKAGE = "org.forestall.";
    private static final String CLASS_FILE = ".class";

    private static final Set<String> MARKS_OF_TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "Example");

    private final TreeMap<String, List<String>> classesByName = new TreeMap<>();
    private final ClassLoader loader;
    private final boolean tests;

    private CodeIndex(String folder, boolean tests) {
        this.tests = tests;
        List<Path> roots = MODULES.stream()
                .map(module -> checkout().resolve(module).resolve("target").resolve(folder))
                .toList();
        loader = new URLClassLoader(
                roots.stream().map(CodeIndex::url).toArray(URL[]::new), CodeIndex.class.getClassLoader());
        roots.forEach(this::enter);
    }

    /** The classes of the product. */
    static CodeIndex ofCode() {
        return new CodeIndex("classes", false);
    }

    /** The classes of its tests. */
    static CodeIndex ofTests() {
        return new CodeIndex("test-classes", true);
    }

    /** The folder of the whole project; tests run in the folder of their module. */
    static Path checkout() {
        return Path.of("").toAbsolutePath().getParent();
    }

    /** What is wrong with a reference, or nothing. */
    List<String> faults(String reference) {
        String[] parts = reference.split("#", 2);
        List<String> found = classesByName.getOrDefault(parts[0], List.of());
        if (found.size() > 1 && parts.length == 2) {
            found = found.stream()
                    .filter(name -> members(load(name)).contains(parts[1]))
                    .toList();
        }
        if (found.size() != 1) {
            return List.of(
                    found.isEmpty() ? "no " + reference : reference + " may be in any of " + found + "; say which");
        }
        Class<?> type = load(found.get(0));
        if (tests) {
            return faultsOfTest(type, parts);
        }
        boolean declared = parts.length == 1 || members(type).contains(parts[1]);
        return declared ? List.of() : List.of("no member " + parts[1] + " in " + parts[0]);
    }

    private static List<String> faultsOfTest(Class<?> type, String... parts) {
        if (parts.length == 1) {
            return List.of(parts[0] + " names no test; say class#method");
        }
        List<Method> named = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .toList();
        if (named.stream().noneMatch(method -> hasMark(method, MARKS_OF_TESTS))) {
            return List.of("no test " + parts[1] + " in " + parts[0]);
        }
        boolean off = hasMark(type, Set.of("Disabled"))
                || named.stream().anyMatch(method -> hasMark(method, Set.of("Disabled")));
        return off ? List.of(parts[0] + "#" + parts[1] + " is switched off") : List.of();
    }

    private static boolean hasMark(AnnotatedElement element, Set<String> names) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> names.contains(type.getSimpleName()));
    }

    private static Set<String> members(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredFields()))
                .map(java.lang.reflect.Member::getName)
                .collect(Collectors.toSet());
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private void enter(Path root) {
        if (!Files.isDirectory(root)) {
            throw new IllegalStateException(root
                    + " is missing. Maybe build this module together with those it needs: mvn -pl experiments -am.");
        }
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file ->
                            root.relativize(file).toString().replace('\\', '/').replace('/', '.'))
                    .filter(name -> name.startsWith(ROOT_PACKAGE) && name.endsWith(CLASS_FILE))
                    .map(name -> name.substring(0, name.length() - CLASS_FILE.length()))
                    .forEach(this::enter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enters a class under its simple name, that of its outer class first, and under every longer end of its full name. */
    private void enter(String binaryName) {
        for (int at = binaryName.indexOf('.'); at >= 0; at = binaryName.indexOf('.', at + 1)) {
            classesByName
                    .computeIfAbsent(binaryName.substring(at + 1).replace('$', '.'), key -> new ArrayList<>())
                    .add(binaryName);
        }
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
