/** Runs the rows of a plan on a pool of threads. Knows no file format and no store. */
package org.forestall.experiments.run;
