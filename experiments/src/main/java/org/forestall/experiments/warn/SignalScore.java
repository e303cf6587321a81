package org.forestall.experiments.warn;

import java.util.Optional;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.WarningScores;

/**
 * How well a signal's forecasts did on the societies that judge.
 *
 * @param forecaster the forecaster, fitted on the others
 * @param scores scores with intervals over societies
 * @param logScore mean of minus the logarithm of the chance given to what came; smaller is better
 * @param recallInTopTenth share of the quarters before onset among the tenth with the highest forecasts
 * @param beyondPersistence average precision less that of persistence, intervals over societies; empty for persistence itself
 */
public record SignalScore(
        Forecaster forecaster,
        WarningScores scores,
        double logScore,
        BootstrapEstimate recallInTopTenth,
        Optional<BootstrapEstimate> beyondPersistence) {

    /** Whether the interval of the difference to persistence lies above 0. */
    public boolean beatsPersistence() {
        return beyondPersistence
                .filter(difference -> difference.interval().low() > 0)
                .isPresent();
    }
}
