package org.forestall.experiments.plan;

/**
 * One run to do. It names its luck by the replicate alone, so that all arms of a replicate share chance.
 *
 * @param designPoint number of the setting in the design, from 0
 * @param option id of the arm
 * @param replicate replicate number, from 0
 */
public record PlanRow(int designPoint, String option, int replicate) {}
