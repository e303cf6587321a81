/** Holds sim-core to its place in the house: what it may use, and what it must never touch. */
package org.forestall.sim.architecture;
