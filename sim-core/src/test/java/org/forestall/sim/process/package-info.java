/** Tests of the phases of the week. */
package org.forestall.sim.process;
