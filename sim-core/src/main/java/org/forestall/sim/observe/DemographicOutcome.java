package org.forestall.sim.observe;

/**
 * Civilians harmed in a run by group, sex and age band, in persons.
 *
 * @param group id of the identity group
 * @param sex {@code female} or {@code male}
 * @param ageBand {@code child} (under 15), {@code adult} (15 to 59) or {@code older} (60 and over)
 * @param killed civilians killed
 * @param injured civilians injured
 * @param sexualViolence victims of sexual violence, by acts
 */
public record DemographicOutcome(
        String group, String sex, String ageBand, long killed, long injured, long sexualViolence) {}
