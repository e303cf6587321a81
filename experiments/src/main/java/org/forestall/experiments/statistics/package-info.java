/**
 * Statistics for comparing options: pure functions over arrays and records.
 *
 * <p>The package knows no store, no model, no file and no clock. Samples come in as arrays whose element {@code i} belongs
 * to replicate {@code i} in every arm, with failed replicates already removed from all arms. Differences are always option
 * minus base. Random resampling takes its seed as an argument, so the same call gives the same numbers.
 */
package org.forestall.experiments.statistics;
