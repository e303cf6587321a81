/**
 * How well signs and alert rules warn of mass violence in populations of invented societies: thresholds are set on some
 * societies and judged on others, new onsets apart from violence that goes on, and alerts against twins in which nobody responds.
 */
package org.forestall.experiments.warn;
