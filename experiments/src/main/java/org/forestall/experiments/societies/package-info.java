/** Runs a population of synthetic societies and reads yearly facts off it, for calibration and for outside tests. */
package org.forestall.experiments.societies;
