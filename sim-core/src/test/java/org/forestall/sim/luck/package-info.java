/**
 * The eight tests that shared luck must pass: what two futures of the same seed have in common must be the same, bit for
 * bit, and what they differ in must be the effect of what was done.
 */
package org.forestall.sim.luck;
