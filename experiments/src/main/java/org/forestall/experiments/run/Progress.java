package org.forestall.experiments.run;

import java.time.Duration;
import java.util.List;

/**
 * How far a batch is.
 *
 * @param done rows stored or waiting to be stored, with those of earlier sessions
 * @param total rows of the plan
 * @param failed rows that failed in this session
 * @param elapsed time since this session began
 * @param runsPerSecond rows finished a second in this session, 0 before the first
 * @param halfWidths present precision of the main comparison, one entry for each arm compared
 */
public record Progress(
        long done, long total, long failed, Duration elapsed, double runsPerSecond, List<HalfWidth> halfWidths) {

    /**
     * Half of the 95 % interval of a mean paired difference against the baseline.
     *
     * @param option id of the arm
     * @param pairs complete pairs so far
     * @param meanDifference mean difference in people killed and dead of deprivation, arm less baseline
     * @param halfWidth half of the interval, in persons
     */
    public record HalfWidth(String option, long pairs, double meanDifference, double halfWidth) {}

    /** Expected time to the end at the present rate, or null while no rate is known. */
    public Duration remaining() {
        return runsPerSecond > 0 ? Duration.ofMillis(Math.round(1000.0 * (total - done) / runsPerSecond)) : null;
    }
}
