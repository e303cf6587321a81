package org.forestall.scenario.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that an author most likely meant. */
public final class NearestName {

    private NearestName() {}

    /** The candidate nearest to what was written, if any is near enough to be a likely slip. */
    public static Optional<String> of(String written, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(written, candidate) <= tolerance(written))
                .min(Comparator.<String>comparingInt(candidate -> distance(written, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A question such as {@code Did you mean 'norm'?}, or the alternative text if no candidate is near. */
    public static String question(String written, Collection<String> candidates, String otherwise) {
        return of(written, candidates)
                .map(name -> "Did you mean '" + name + "'?")
                .orElse(otherwise);
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
