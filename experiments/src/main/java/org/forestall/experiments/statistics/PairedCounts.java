package org.forestall.experiments.statistics;

/**
 * Matched pairs of runs counted by where an event happened.
 *
 * @param both event under the option and under the base, at least 0
 * @param optionOnly event under the option alone, at least 0
 * @param baseOnly event under the base alone, at least 0
 * @param neither no event, at least 0
 */
public record PairedCounts(long both, long optionOnly, long baseOnly, long neither) {

    /** @throws IllegalArgumentException if a count is negative or there is no pair at all */
    public PairedCounts {
        Checks.atLeast("both", 0, both);
        Checks.atLeast("optionOnly", 0, optionOnly);
        Checks.atLeast("baseOnly", 0, baseOnly);
        Checks.atLeast("neither", 0, neither);
        Checks.atLeast("number of pairs", 1, both + optionOnly + baseOnly + neither);
    }

    /**
     * Counts pairs.
     *
     * @param option whether the event happened under the option, per replicate
     * @param base the same under the base, in the same order
     * @throws IllegalArgumentException if the lengths differ or there is no replicate
     */
    public static PairedCounts of(boolean[] option, boolean[] base) {
        Checks.sameLength(option.length, base.length);
        long[] counts = new long[4];
        for (int replicate = 0; replicate < option.length; replicate++) {
            counts[(option[replicate] ? 0 : 2) + (base[replicate] ? 0 : 1)]++;
        }
        return new PairedCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Number of pairs. */
    public long pairs() {
        return both + optionOnly + baseOnly + neither;
    }

    /** Runs with the event under the option. */
    public long optionEvents() {
        return both + optionOnly;
    }

    /** Runs with the event under the base. */
    public long baseEvents() {
        return both + baseOnly;
    }
}
