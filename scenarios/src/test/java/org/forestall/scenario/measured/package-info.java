/** Measurements over many futures that are kept as data and shown on pages: effects of interventions, warning rules. */
package org.forestall.scenario.measured;
