package org.forestall.experiments.statistics;

import java.util.List;

/**
 * An estimate with its bootstrap spread.
 *
 * @param estimate the statistic of the whole sample
 * @param standardError standard deviation of the statistic over resamples, or of a ratio of means by its linear part; infinite
 *     when it cannot be told
 * @param bias mean over resamples minus the estimate; zero when it cannot be told
 * @param interval the interval; the whole line when it cannot be told
 * @param resamples number of resamples in which the statistic was defined
 * @param undefinedResamples number of resamples in which it was not
 * @param cautions what a reader must know
 */
public record BootstrapEstimate(
        double estimate,
        double standardError,
        double bias,
        Interval interval,
        int resamples,
        int undefinedResamples,
        List<Caution> cautions) {

    public BootstrapEstimate {
        cautions = List.copyOf(cautions);
    }

    /** The estimate of a quantity whose logarithm this is; the standard error to first order, the bias not told. */
    BootstrapEstimate exponential() {
        double value = Math.exp(estimate);
        return new BootstrapEstimate(
                value,
                value * standardError,
                0,
                new Interval(Math.exp(interval.low()), Math.exp(interval.high()), interval.level(), interval.kind()),
                resamples,
                undefinedResamples,
                cautions);
    }
}
