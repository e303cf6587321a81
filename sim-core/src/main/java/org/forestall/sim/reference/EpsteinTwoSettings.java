package org.forestall.sim.reference;

import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.Evidence;
import org.forestall.sim.spec.Parameter;

/**
 * Settings of Epstein's Model II, violence between two groups. {@link #ofPaper} and {@link #of(double, double)} make the runs
 * of the paper, in the reading that comes closest to its numbers; the defaults of nested settings are those of Model I.
 */
public record EpsteinTwoSettings(
        @Parameter(
                meaning = "Side of the square torus.",
                unit = "sites",
                min = Lattice.SMALLEST_SIDE,
                max = 400,
                byDefault = "40",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2",
                evidence = Evidence.EXPERT_RANGE)
        int side,

        @Parameter(
                meaning = "Probability that a site holds a member of either group at the start.",
                unit = "share",
                byDefault = "0.7",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2",
                evidence = Evidence.EXPERT_RANGE)
        double density,

        @Parameter(meaning = "Share of the first group at the start.", unit = "share", byDefault = "0.5")
        double firstGroup,

        @Parameter(
                meaning = "Cops for each site of the torus.",
                unit = "share",
                byDefault = "0",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2, run 7",
                evidence = Evidence.EXPERT_RANGE)
        double copDensity,

        @Parameter(
                meaning = "Period in which cops arrive, on random empty sites.",
                unit = "periods",
                max = 1e6,
                byDefault = "0",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7249: from the start or at period 50",
                evidence = Evidence.EXPERT_RANGE)
        int copsArrive,

        @Parameter(
                meaning = "Period in which all cops leave.",
                unit = "periods",
                max = 1e6,
                byDefault = "1000000",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7249: after some time, or never",
                evidence = Evidence.EXPERT_RANGE)
        int copsLeave,

        @Parameter(meaning = "When a person is willing.", byDefault = "{}")
        DecisionSettings decision,

        @Parameter(meaning = "How far people see.", byDefault = "{}")
        LookSettings look,

        @Parameter(meaning = "What being active means.", byDefault = "every-period")
        Act act,

        @Parameter(
                meaning = "Longest jail term; a term is a whole number from 0 to this, each as likely.",
                unit = "periods",
                max = 1e6,
                byDefault = "15",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2",
                evidence = Evidence.EXPERT_RANGE)
        int longestJail,

        @Parameter(meaning = "Whether nobody ever leaves jail.", byDefault = "false")
        boolean jailForLife,

        @Parameter(
                meaning = "Probability that a free person clones itself onto an empty site in view.",
                unit = "1/period",
                byDefault = "0.05",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2",
                evidence = Evidence.EXPERT_RANGE)
        double cloning,

        @Parameter(
                meaning = "Longest life; a life is a whole number of periods from 1 to this, each as likely.",
                unit = "periods",
                min = 1,
                max = 1e6,
                byDefault = "200",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7246, table 2",
                evidence = Evidence.EXPERT_RANGE)
        int longestLife,

        @Parameter(
                meaning = "Periods after which a run stops if both groups are still there.",
                unit = "periods",
                min = 1,
                max = 1e6,
                byDefault = "15000",
                source = "Epstein 2002, PNAS 99 suppl. 3, p. 7250",
                evidence = Evidence.EXPERT_RANGE)
        int cap) {

    /**
     * The settings of a run of the paper.
     *
     * @param run from 6 to 8
     * @throws IllegalArgumentException if the paper's Model II has no such run
     */
    public static EpsteinTwoSettings ofPaper(int run) {
        return switch (run) {
            case 6 -> of(0.9, 0);
            case 7 -> of(0.8, 0);
            case 8 -> of(0.8, 0.04);
            default -> throw new IllegalArgumentException("Model II has runs 6 to 8, not " + run);
        };
    }

    /** The model of the paper with a legitimacy and a density of cops, vision 1.7 as a diamond and no rounding. */
    public static EpsteinTwoSettings of(double legitimacy, double copDensity) {
        return of(legitimacy, copDensity, Neighbourhood.DIAMOND, Act.EVERY_PERIOD);
    }

    /** The same in another reading. */
    public static EpsteinTwoSettings of(double legitimacy, double copDensity, Neighbourhood neighbourhood, Act act) {
        EpsteinTwoSettings seven = Defaults.of(EpsteinTwoSettings.class);
        return new EpsteinTwoSettings(
                seven.side,
                seven.density,
                seven.firstGroup,
                copDensity,
                seven.copsArrive,
                seven.copsLeave,
                seven.decision.with(legitimacy, seven.decision.rounding()),
                new LookSettings(neighbourhood, 1.7, 1.7),
                act,
                seven.longestJail,
                seven.jailForLife,
                seven.cloning,
                seven.longestLife,
                seven.cap);
    }

    /** The same with cops arriving and leaving at other periods. */
    public EpsteinTwoSettings withCops(int arrive, int leave) {
        return new EpsteinTwoSettings(
                side,
                density,
                firstGroup,
                copDensity,
                arrive,
                leave,
                decision,
                look,
                act,
                longestJail,
                jailForLife,
                cloning,
                longestLife,
                cap);
    }

    /** The same with another cap. */
    public EpsteinTwoSettings withCap(int otherCap) {
        return new EpsteinTwoSettings(
                side,
                density,
                firstGroup,
                copDensity,
                copsArrive,
                copsLeave,
                decision,
                look,
                act,
                longestJail,
                jailForLife,
                cloning,
                longestLife,
                otherCap);
    }
}
