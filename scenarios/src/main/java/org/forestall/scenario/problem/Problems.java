package org.forestall.scenario.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects all that is wrong, so that an author sees everything at once.
 *
 * <p>It also remembers which settings are in doubt. A rule across fields whose inputs are in doubt is not asked, because
 * its answer would only repeat the first mistake in other words.
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();
    private final Set<String> doubtful = new HashSet<>();

    /** Adds a problem and puts its setting in doubt when it is an error. */
    public void add(Problem problem) {
        found.add(problem);
        if (problem.severity() == Severity.ERROR && !problem.path().isEmpty()) {
            doubt(problem.path());
        }
    }

    /** Adds all problems of others. */
    public void addAll(List<Problem> problems) {
        problems.forEach(this::add);
    }

    /** Notes that a setting has no trustworthy value. */
    public void doubt(String path) {
        doubtful.add(withoutPlaces(path));
    }

    /**
     * Whether a setting, all that contains it and all that it contains are free of errors.
     *
     * @param path path without places in lists, for example {@code districts.population}
     */
    public boolean isSound(String path) {
        return doubtful.stream().noneMatch(doubt -> contains(doubt, path) || contains(path, doubt));
    }

    /** Whether anything stops the scenario from being used. */
    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** All problems, in the order of files and lines, each once. */
    public List<Problem> all() {
        return inOrder(found.stream());
    }

    /** All warnings, in the order of files and lines, each once. */
    public List<Problem> warnings() {
        return inOrder(found.stream().filter(problem -> problem.severity() == Severity.WARNING));
    }

    private static List<Problem> inOrder(Stream<Problem> problems) {
        return problems.distinct()
                .sorted(java.util.Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }

    private static boolean contains(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + ".");
    }

    private static String withoutPlaces(String path) {
        return path.replaceAll("\\[[^\\]]*\\]", "");
    }
}
