/** Holds the seed trace, the table of what the model owes to its sources, to the code and the tests that it names. */
package org.forestall.experiments.trace;
