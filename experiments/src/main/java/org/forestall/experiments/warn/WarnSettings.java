package org.forestall.experiments.warn;

/**
 * How warnings are judged.
 *
 * @param seed seed of the societies that thresholds are set on; those that judge them come from the seed after it
 * @param train societies that thresholds are set on
 * @param test societies that judge them
 * @param years length of a run, years
 * @param people people in the sample
 * @param horizon weeks ahead that a warning speaks of
 */
public record WarnSettings(long seed, int train, int test, int years, int people, int horizon) {

    /** Seed of the societies that judge. */
    public long testSeed() {
        return seed + 1;
    }
}
