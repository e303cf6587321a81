package org.forestall.sim.reference;

import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.Parameter;

/**
 * Settings of the agent-level model of von Briesen, Bacaksizlar and Hadzikadic (2017). Numbers of people, size of the world
 * and probability of reproduction of the base experiment could not be recovered from the text that was at hand: they have
 * no default, and whoever sets them makes an assumption. The experiments are made by {@link #base}, {@link #second} and
 * {@link #withUniformThreshold}, which ask for what is missing.
 */
public record VonBriesenSettings(
        @Parameter(meaning = "Members of the first group at the start.", unit = "persons", max = 100_000)
        int ofFirstGroup,

        @Parameter(meaning = "Members of the second group at the start.", unit = "persons", max = 100_000)
        int ofSecondGroup,

        @Parameter(meaning = "Side of the closed square world.", unit = "steps", min = 1, max = 10_000)
        double worldSide,

        @Parameter(meaning = "How far a person sees and acts.", unit = "steps", min = 0.1, max = 10_000)
        double sight,

        @Parameter(meaning = "Probability that a person reproduces.", unit = "1/tick")
        double reproduction,

        @Parameter(
                meaning =
                        "Number of people from which on nobody reproduces; some limit must exist, or numbers would explode.",
                unit = "persons",
                max = 200_000)
        int capacity,

        @Parameter(
                meaning = "Largest ideology of the first group at the start and at birth; drawn uniformly from 0.",
                unit = "index",
                byDefault = "1",
                source = "von Briesen et al. 2017, J. Policy Complex Systems 3(2), p. 41",
                evidence = Evidence.EXPERT_RANGE)
        double ideologyOfFirst,

        @Parameter(
                meaning = "Largest ideology of the second group at the start and at birth; drawn uniformly from 0.",
                unit = "index",
                byDefault = "1",
                source = "von Briesen et al. 2017, J. Policy Complex Systems 3(2), p. 41",
                evidence = Evidence.EXPERT_RANGE)
        double ideologyOfSecond,

        @Parameter(
                meaning = "Threshold that everybody has; below 0, everybody has one drawn uniformly from 0 to 1.",
                unit = "index",
                min = -1,
                byDefault = "-1",
                source = "von Briesen et al. 2017, J. Policy Complex Systems 3(2), p. 41",
                evidence = Evidence.EXPERT_RANGE)
        double uniformThreshold,

        @Parameter(
                meaning = "Members of the second group at which a run ends; the first group always ends it at 0.",
                unit = "persons",
                max = 100_000,
                byDefault = "0",
                source = "von Briesen et al. 2017, J. Policy Complex Systems 3(2), p. 41",
                evidence = Evidence.EXPERT_RANGE)
        int endsAt,

        @Parameter(
                meaning = "Ticks after which a run stops.",
                unit = "ticks",
                min = 1,
                max = 1e6,
                byDefault = "7000",
                source = "von Briesen et al. 2017, J. Policy Complex Systems 3(2), p. 48, third experiment",
                evidence = Evidence.EXPERT_RANGE)
        int cap) {

    /** Threshold drawn for each person. */
    private static final double DRAWN = -1;

    /** The rules of the first experiment, with the numbers that are not known given by the caller. */
    public static VonBriesenSettings base(
            int ofEachGroup, double worldSide, double sight, double reproduction, int capacity) {
        return new VonBriesenSettings(
                ofEachGroup, ofEachGroup, worldSide, sight, reproduction, capacity, 1, 1, DRAWN, 0, 7000);
    }

    /**
     * The second experiment: 850 and 150 people who see 5 steps far, ideologies up to 0.24 and 0.04, no reproduction, the
     * end at 45 of the second group; a tick is a day.
     *
     * @param worldSide not known
     */
    public static VonBriesenSettings second(double worldSide) {
        return new VonBriesenSettings(850, 150, worldSide, 5, 0, 1000, 0.24, 0.04, DRAWN, 45, 7000);
    }

    /** The third experiment: these settings with one threshold for everybody, in [0, 1]. */
    public VonBriesenSettings withUniformThreshold(double threshold) {
        return new VonBriesenSettings(
                ofFirstGroup,
                ofSecondGroup,
                worldSide,
                sight,
                reproduction,
                capacity,
                ideologyOfFirst,
                ideologyOfSecond,
                threshold,
                endsAt,
                cap);
    }

    /** The same with another cap. */
    public VonBriesenSettings withCap(int otherCap) {
        return new VonBriesenSettings(
                ofFirstGroup,
                ofSecondGroup,
                worldSide,
                sight,
                reproduction,
                capacity,
                ideologyOfFirst,
                ideologyOfSecond,
                uniformThreshold,
                endsAt,
                otherCap);
    }
}
