/** Tests of each intervention of the shipped catalogue: what it claims to move, how it can do harm, and that none does nothing. */
package org.forestall.scenario.measure;
