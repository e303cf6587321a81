package org.forestall.experiments.store;

import org.forestall.experiments.plan.PlanRow;

/**
 * A run that broke off.
 *
 * @param row the row
 * @param message what went wrong
 * @param replay command that repeats the run
 */
public record FailedRun(PlanRow row, String message, String replay) {}
