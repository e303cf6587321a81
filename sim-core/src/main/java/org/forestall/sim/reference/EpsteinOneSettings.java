package org.forestall.sim.reference;

import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.Parameter;

/** Settings of Epstein's Model I, rebellion against an authority. The defaults are run 2 of the paper, seen as a disc. */
public record EpsteinOneSettings(
        @Parameter(
                meaning = "Side of the square torus.",
                unit = "sites",
                min = Lattice.SMALLEST_SIDE,
                max = Lattice.LARGEST_SIDE,
                byDefault = "40",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2",
                evidence = Evidence.EXPERT_RANGE)
        int side,

        @Parameter(
                meaning = "Probability that a site holds a citizen at the start.",
                unit = "share",
                byDefault = "0.7",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2",
                evidence = Evidence.EXPERT_RANGE)
        double citizenDensity,

        @Parameter(
                meaning = "Probability that a site holds a cop at the start.",
                unit = "share",
                byDefault = "0.04",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2, run 2",
                evidence = Evidence.EXPERT_RANGE)
        double copDensity,

        @Parameter(meaning = "When a citizen is active.", byDefault = "{}")
        DecisionSettings decision,

        @Parameter(meaning = "How far people see.", byDefault = "{}")
        LookSettings look,

        @Parameter(
                meaning = "Longest jail term; a term is a whole number from 0 to this, each as likely.",
                unit = "periods",
                max = 1000,
                byDefault = "30",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2, run 2",
                evidence = Evidence.EXPERT_RANGE)
        int longestJail,

        @Parameter(meaning = "Whether nobody ever leaves jail.", byDefault = "false")
        boolean jailForLife,

        @Parameter(meaning = "Whether people move.", byDefault = "true")
        boolean moves,

        @Parameter(
                meaning = "In which order a person moves and acts.",
                byDefault = "move-then-act",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7245",
                evidence = Evidence.EXPERT_RANGE)
        Turn turn,

        @Parameter(meaning = "Periods before counting begins.", unit = "periods", max = 1e6, byDefault = "0")
        int warmUp,

        @Parameter(meaning = "Periods that are counted.", unit = "periods", min = 1, max = 1e6, byDefault = "1000")
        int periods,

        @Parameter(
                meaning = "Active citizens above which a period belongs to an outburst.",
                unit = "persons",
                max = 1e6,
                byDefault = "50",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7247",
                evidence = Evidence.EXPERT_RANGE)
        int outburst) {

    /**
     * The settings of a run of the paper, as a disc and as printed. What a run changes while it goes on (the legitimacy of
     * runs 3 and 4) is not among them.
     *
     * @param run from 1 to 5
     * @throws IllegalArgumentException if the paper's Model I has no such run
     */
    public static EpsteinOneSettings ofPaper(int run) {
        EpsteinOneSettings two = Defaults.of(EpsteinOneSettings.class);
        return switch (run) {
            case 1 -> two.with(0.04, 0.89, 1.7, 15, false, false);
            case 2 -> two;
            case 3, 4 -> two.with(0.074, 0.9, 7, 30, true, true);
            case 5 -> two.with(0.074, 0.8, 7, 30, true, true);
            default -> throw new IllegalArgumentException("Model I has runs 1 to 5, not " + run);
        };
    }

    /**
     * Run 2 by the rules of Mesa's example: a diamond of 112 sites, the ratio rounded to the nearest whole number, halves
     * to the even one, and one look for both decision and move.
     *
     * @param side side of the torus, sites
     */
    public static EpsteinOneSettings asInMesa(int side, int warmUp, int periods) {
        EpsteinOneSettings two = Defaults.of(EpsteinOneSettings.class);
        return new EpsteinOneSettings(
                side,
                two.citizenDensity,
                two.copDensity,
                two.decision.with(two.decision.legitimacy(), Rounding.HALF_EVEN),
                new LookSettings(Neighbourhood.DIAMOND, two.look.vision(), two.look.copVision()),
                two.longestJail,
                false,
                true,
                Turn.ACT_THEN_MOVE,
                warmUp,
                periods,
                two.outburst);
    }

    private EpsteinOneSettings with(
            double cops, double legitimacy, double vision, int longestTerm, boolean forLife, boolean mobile) {
        return new EpsteinOneSettings(
                side,
                citizenDensity,
                cops,
                decision.with(legitimacy, decision.rounding()),
                new LookSettings(look.neighbourhood(), vision, vision),
                longestTerm,
                forLife,
                mobile,
                turn,
                warmUp,
                periods,
                outburst);
    }
}
