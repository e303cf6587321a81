/** Puts the tables that the code gives into the description of the model, and holds the page to them. */
package org.forestall.sim.description;
