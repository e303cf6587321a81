/**
 * Designs of experiments: which points of the unit cube to run.
 *
 * <p>Pure functions of sizes and a seed. Every coordinate lies in [0, 1]; turning a coordinate into a setting is the work of
 * the caller. The same sizes and seed give the same points on every machine.
 */
package org.forestall.experiments.design;
