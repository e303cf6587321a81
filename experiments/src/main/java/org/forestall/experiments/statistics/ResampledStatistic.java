package org.forestall.experiments.statistics;

/**
 * A statistic as a function of which replicates are in the sample.
 *
 * <p>Naming replicates rather than passing values keeps any number of arms matched when replicates are drawn again.
 */
@FunctionalInterface
public interface ResampledStatistic {

    /**
     * Computes the statistic.
     *
     * @param replicates indices of replicates, repeats allowed; its length may be one below the number of replicates
     * @return the value, or NaN when it is undefined for this sample
     */
    double of(int[] replicates);
}
