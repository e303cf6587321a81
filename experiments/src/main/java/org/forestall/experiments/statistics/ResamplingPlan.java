package org.forestall.experiments.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How often to resample, from which seed, and for which level.
 *
 * <p>The generator is XoShiRo256++ of Commons RNG, seeded from {@code seed} alone: the same plan and the same data give the
 * same numbers on every machine. Two statistics with one plan and equally many replicates see the same resamples.
 *
 * @param resamples number of bootstrap resamples, at least 100
 * @param seed seed of the resampling, any value; unrelated to the seeds of the runs
 * @param level nominal coverage in (0, 1)
 */
public record ResamplingPlan(int resamples, long seed, double level) {

    /** Enough for the ends of a 95 % interval to be steady to about a fortieth of its half-width. */
    public static final int DEFAULT_RESAMPLES = 4_999;

    /** @throws IllegalArgumentException if there are fewer than 100 resamples or the level is outside (0, 1) */
    public ResamplingPlan {
        Checks.atLeast("resamples", 100, resamples);
        Checks.level(level);
    }

    /** A plan of {@value #DEFAULT_RESAMPLES} resamples. */
    public static ResamplingPlan of(long seed, double level) {
        return new ResamplingPlan(DEFAULT_RESAMPLES, seed, level);
    }

    /** A generator that starts anew from the seed. */
    public UniformRandomProvider generator() {
        return RandomSource.XO_SHI_RO_256_PP.create(seed);
    }

    /**
     * Draws replicates with replacement.
     *
     * @param replicates filled with numbers from 0 to its length - 1
     */
    public static void draw(UniformRandomProvider generator, int[] replicates) {
        for (int index = 0; index < replicates.length; index++) {
            replicates[index] = generator.nextInt(replicates.length);
        }
    }
}
