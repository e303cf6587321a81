package org.forestall.scenario.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the name that an author most likely meant. */
public final class NearestName {

    private NearestName() {}

    /** Shorter words stand in too many names by chance. */
    private static final int SHORTEST_PART = 4;

    /** More items that fit a name are no help. */
    private static final int MOST_BY_NAME = 3;

    /** Words that people use, and the word for it in files. */
    private static final Map<String, String> USUAL_WORDS = Map.ofEntries(
            Map.entry("government", "executive"),
            Map.entry("president", "executive"),
            Map.entry("regime", "executive"),
            Map.entry("court", "judiciary"),
            Map.entry("courts", "judiciary"),
            Map.entry("parliament", "legislature"),
            Map.entry("assembly", "legislature"),
            Map.entry("ombudsman", "ombudsperson"),
            Map.entry("schools", "education"),
            Map.entry("rebels", "non-state"),
            Map.entry("rebel", "non-state"),
            Map.entry("insurgents", "non-state"),
            Map.entry("military", "army"),
            Map.entry("vigilantes", "self-defence"),
            Map.entry("strike", "unrest"),
            Map.entry("protest", "unrest"),
            Map.entry("riot", "unrest"),
            Map.entry("vote", "election"),
            Map.entry("census", "political-process"),
            Map.entry("talks", "political-process"),
            Map.entry("referendum", "political-process"),
            Map.entry("drought", "disaster"),
            Map.entry("flood", "disaster"),
            Map.entry("earthquake", "disaster"),
            Map.entry("yes", "true"),
            Map.entry("no", "false"));

    /**
     * The candidate that was meant by a word in common use, or the one nearest to what was written, if any is near enough to
     * be a likely slip, or the only one that has it in it or begins with it.
     */
    public static Optional<String> of(String written, Collection<String> candidates) {
        String usual = USUAL_WORDS.get(written.toLowerCase(Locale.ROOT));
        if (usual != null && candidates.contains(usual)) {
            return Optional.of(usual);
        }
        return candidates.stream()
                .filter(candidate -> distance(written, candidate) <= tolerance(written))
                .min(Comparator.<String>comparingInt(candidate -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .or(() -> only(candidates, candidate -> hasPart(candidate, written)))
                .or(() -> only(candidates, candidate -> beginsWith(candidate, written)));
    }

    /** {@code militia} means {@code state-allied-militia} where no other candidate has that part. */
    private static boolean hasPart(String candidate, String part) {
        return part.length() >= SHORTEST_PART && List.of(candidate.split("-")).contains(part.toLowerCase(Locale.ROOT));
    }

    /** {@code rate} means {@code ratePerYear} where no other candidate begins with it. */
    private static boolean beginsWith(String candidate, String start) {
        return start.length() >= SHORTEST_PART && plain(candidate).startsWith(plain(start));
    }

    private static Optional<String> only(Collection<String> candidates, Predicate<String> fits) {
        List<String> fitting = candidates.stream().filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** A question such as {@code Did you mean 'norm'?}, or the alternative text if no candidate is near. */
    public static String question(String written, Collection<String> candidates, String otherwise) {
        return of(written, candidates)
                .map(name -> "Did you mean '" + name + "'?")
                .orElse(otherwise);
    }

    /** A question with the ids of the few items whose name has the words in it, where somebody wrote the name for the id. */
    public static Optional<String> byName(String written, Map<String, String> namesById) {
        if (written.length() < SHORTEST_PART) {
            return Optional.empty();
        }
        List<String> fitting = namesById.entrySet().stream()
                .filter(item -> plain(item.getValue()).contains(plain(written)))
                .map(item -> "'" + item.getKey() + "' (" + item.getValue() + ")")
                .toList();
        return fitting.isEmpty() || fitting.size() > MOST_BY_NAME
                ? Optional.empty()
                : Optional.of("Did you mean " + String.join(" or ", fitting) + "?");
    }

    private static int tolerance(String written) {
        return Math.max(1, Math.min(4, written.length() / 3));
    }

    /** Edits that turn one name into the other, swaps of neighbours counted as one; case, hyphens and underscores aside. */
    static int distance(String written, String candidate) {
        String a = plain(written);
        String b = plain(candidate);
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = cheapest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int cheapest(int[][] edits, String a, String b, int i, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
        best = Math.min(best, edits[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }
}
