/** One cause, one effect: what rows of the seed trace say in which direction a part of the week works. */
package org.forestall.sim.trace;
