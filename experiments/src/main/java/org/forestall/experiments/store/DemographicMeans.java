package org.forestall.experiments.store;

/**
 * Harm by group, sex and age band on average over the complete replicates of an arm, in persons.
 *
 * @param group id of the identity group
 * @param sex sex
 * @param ageBand age band
 * @param killed killed
 * @param injured injured
 */
public record DemographicMeans(String group, String sex, String ageBand, double killed, double injured) {}
