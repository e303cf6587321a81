/** Small invented societies for tests: built by hand, or drawn at random within what the settings allow. */
package org.forestall.sim.worlds;
