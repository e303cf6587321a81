/** Random countries out of the whole space of legal settings: each must run to its end with its books in order. */
package org.forestall.scenario.fuzz;
