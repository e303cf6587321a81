/** Tests of the settings: every number is documented, and every number matters. */
package org.forestall.sim.spec;
