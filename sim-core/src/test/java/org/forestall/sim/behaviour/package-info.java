/** Tests of how whole societies behave: symmetry, edges, and which way a change moves them. */
package org.forestall.sim.behaviour;
