package org.forestall.sim.spec;

/** How courts, police and committees sanction and redress. */
public record JusticeSettings(
        @Parameter(
                meaning = "Armed members of the state per participant at which expected punishment is half.",
                unit = "ratio",
                min = 0.001,
                max = 100,
                byDefault = "0.5",
                source = "Steep and local deterrence after Epstein 2002, PNAS 99 suppl. 3, p. 7244; half-point assumed",
                evidence = Evidence.EXPERT_RANGE)
        double forceHalf,

        @Parameter(
                meaning = "Cases of violence a year per hundred thousand people that full institutions can handle.",
                unit = "1/year",
                min = 0.01,
                max = 1000,
                byDefault = "3")
        double caseCapacity,

        @Parameter(
                meaning = "Share of memory of harm that full redress heals in a year.",
                unit = "1/year",
                byDefault = "0.15")
        double redressPerYear,

        @Parameter(
                meaning = "How far forces of an executive that has turned on a group look away per rung.",
                unit = "share",
                byDefault = "0.3")
        double partiality) {}
