package org.forestall.sim.observe;

/**
 * What happened to one community in a run, in persons.
 *
 * @param district id of the district
 * @param group id of the identity group
 * @param initial people who live there at the start, those who had fled from there before included
 * @param killed civilians killed in the community
 * @param injured injured at any time
 * @param fled fled from the community at any time (a person who flees twice counts twice)
 * @param detained detained at any time
 * @param diedOfDeprivation died of deprivation while living in the community
 * @param remaining residents and displaced people who live there at the end
 */
public record CommunityOutcome(
        String district,
        String group,
        long initial,
        long killed,
        long injured,
        long fled,
        long detained,
        long diedOfDeprivation,
        long remaining) {}
