/** Tests of the state: the ledger, the bounds of every quantity, the building of a society. */
package org.forestall.sim.state;
