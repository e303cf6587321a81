package org.forestall.experiments.statistics;

/**
 * One forecast and what came of it.
 *
 * @param forecast stated chance of onset, in [0, 1]
 * @param onset whether onset came within the time the forecast speaks of
 * @param run which run the case belongs to, at least 0; cases of one run are drawn again together, because they hang together
 */
public record WarningCase(double forecast, boolean onset, int run) {

    /** @throws IllegalArgumentException if the forecast is outside [0, 1] or the run is negative */
    public WarningCase {
        Checks.share("forecast", forecast);
        Checks.atLeast("run", 0, run);
    }
}
