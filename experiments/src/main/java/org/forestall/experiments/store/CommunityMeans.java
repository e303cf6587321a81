package org.forestall.experiments.store;

/**
 * What happened to a community on average over the complete replicates of an arm, in persons.
 *
 * @param community the community
 * @param initial residents at the start
 * @param killed killed
 * @param injured injured
 * @param fled moves of flight
 * @param detained detained
 * @param diedOfDeprivation dead of deprivation
 * @param remaining people who live there at the end
 */
public record CommunityMeans(
        Community community,
        double initial,
        double killed,
        double injured,
        double fled,
        double detained,
        double diedOfDeprivation,
        double remaining) {}
