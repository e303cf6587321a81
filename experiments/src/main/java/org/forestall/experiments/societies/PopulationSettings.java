package org.forestall.experiments.societies;

/**
 * What is run.
 *
 * @param seed seed of the population and of its luck
 * @param count number of societies
 * @param years length of a run, in years
 * @param people people in the sample
 */
public record PopulationSettings(long seed, int count, int years, int people) {

    /** Checks that there is something to run. */
    public PopulationSettings {
        if (count < 1) {
            throw new IllegalArgumentException("count is " + count + "; it must be at least 1");
        }
    }
}
