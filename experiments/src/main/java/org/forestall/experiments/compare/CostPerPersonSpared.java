package org.forestall.experiments.compare;

import org.forestall.experiments.statistics.BootstrapEstimate;

/**
 * What an option costs for each person who is not killed and does not die of deprivation, in RU a person. A ratio has a
 * meaning only where the people spared can be told from none, so it is given or its absence explained.
 */
public sealed interface CostPerPersonSpared {

    /**
     * The ratio of mean extra cost to mean people spared.
     *
     * @param estimate the ratio with its bootstrap interval, RU a person
     */
    record Known(BootstrapEstimate estimate) implements CostPerPersonSpared {}

    /**
     * No ratio can be given.
     *
     * @param reason why, as part of a sentence after "no cost per person spared:"
     */
    record Unknown(String reason) implements CostPerPersonSpared {}
}
