package org.forestall.sim.reference;

/**
 * What a run of the model of von Briesen et al. came to.
 *
 * @param ticks ticks simulated: until the run's end was reached, or the cap
 * @param hasEnded whether one group was gone, or had come down to the number that ends the run
 * @param ofFirstGroup members of the first group at the end
 * @param ofSecondGroup members of the second group at the end
 * @param meanSpread mean over ticks of the difference between the two numbers, as a share of both together, in [0, 1]
 * @param removed persons removed by acts
 * @param births persons born
 */
public record VonBriesenResult(
        int ticks, boolean hasEnded, int ofFirstGroup, int ofSecondGroup, double meanSpread, int removed, int births) {}
