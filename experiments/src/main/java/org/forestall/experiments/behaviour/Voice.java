package org.forestall.experiments.behaviour;

import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.SeriesKind;

/**
 * How loudly leaders incite in one future, and what comes of it.
 *
 * @param incitement mean strength of incitement over the run, index
 * @param logDeaths logarithm of one plus deaths
 */
record Voice(double incitement, double logDeaths) {

    static Voice read(Outcome outcome) {
        double mean = outcome.series().stream()
                .filter(series -> series.kind() == SeriesKind.INCITEMENT)
                .flatMap(series -> series.values().stream())
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        return new Voice(mean, Math.log1p(outcome.deaths()));
    }
}
