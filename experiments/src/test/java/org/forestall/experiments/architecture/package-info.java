/** Holds all modules together to the plan of the house. */
package org.forestall.experiments.architecture;
