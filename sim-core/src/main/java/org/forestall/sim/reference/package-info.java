/**
 * Earlier models of violence, built again from their published rules on the parts of this engine: keyed draws, flat
 * arrays, a period as one step of MASON's schedule. They are for comparison and for teaching; no country uses them. What
 * they reproduce and what they do not is in {@code docs/reference-models.md}.
 */
package org.forestall.sim.reference;
