package org.forestall.sim.reference;

/**
 * What a run of Epstein's Model II came to.
 *
 * @param periods periods simulated: until a group was gone, or the cap
 * @param isGroupGone whether a group was gone, so that {@code periods} is the time to it and not the cap
 * @param ofFirstGroup members of the first group at the end
 * @param ofSecondGroup members of the second group at the end
 * @param acts acts committed, each of which removes one person
 * @param arrests arrests made
 * @param births persons added by cloning
 * @param deathsOfAge persons removed at the end of their lives
 */
public record EpsteinTwoResult(
        int periods,
        boolean isGroupGone,
        int ofFirstGroup,
        int ofSecondGroup,
        int acts,
        int arrests,
        int births,
        int deathsOfAge) {}
