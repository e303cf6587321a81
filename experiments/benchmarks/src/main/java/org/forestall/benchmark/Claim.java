package org.forestall.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * A number that performance is held to.
 *
 * @param what what it is
 * @param value as measured
 * @param bound the most or least that it may be
 * @param isMost whether the bound is the most
 */
record Claim(String what, double value, double bound, boolean isMost) {

    static Claim atMost(String what, double value, double bound) {
        return new Claim(what, value, bound, true);
    }

    static Claim atLeast(String what, double value, double bound) {
        return new Claim(what, value, bound, false);
    }

    boolean holds() {
        return isMost ? value <= bound : value >= bound;
    }

    /** A table in Markdown, a row a claim. */
    static String table(List<Claim> claims) {
        StringBuilder table = new StringBuilder("| ratio | measured | target | |\n| --- | --- | --- | --- |\n");
        for (Claim claim : claims) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3g | %s %.3g | %s |%n",
                    claim.what(),
                    claim.value(),
                    claim.isMost() ? "at most" : "at least",
                    claim.bound(),
                    claim.holds() ? "held" : "missed"));
        }
        return table.toString();
    }
}
