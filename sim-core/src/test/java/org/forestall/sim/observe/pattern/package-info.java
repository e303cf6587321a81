/** Tests of the labels for patterns of acts. */
package org.forestall.sim.observe.pattern;
