/** Tests of saving, restoring and hashing a society. */
package org.forestall.sim.snapshot;
