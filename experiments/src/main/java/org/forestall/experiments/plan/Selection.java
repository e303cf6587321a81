package org.forestall.experiments.plan;

/**
 * A search for the best option, fixed before the first run.
 *
 * @param metric outcome by which options are ranked
 * @param zone smallest difference of means that matters, in the unit of the outcome
 * @param level chance of naming the best if it is better than every other by the zone, in (0, 1)
 * @param firstStage replicates before the first option may drop out
 */
public record Selection(String metric, double zone, double level, int firstStage) {}
