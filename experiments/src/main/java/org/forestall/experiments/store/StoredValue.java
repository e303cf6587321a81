package org.forestall.experiments.store;

import java.util.OptionalDouble;

/**
 * What one quantity came to in one run of a plan without a design.
 *
 * @param option id of the arm
 * @param replicate replicate, from 0
 * @param value the quantity; empty if the run failed
 */
public record StoredValue(String option, int replicate, OptionalDouble value) {}
