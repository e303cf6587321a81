/** Tells real names of states and peoples from invented ones. */
package org.forestall.scenario.name;
