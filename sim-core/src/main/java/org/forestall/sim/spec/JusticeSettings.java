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
                meaning =
                        "Share of what stays unaddressed of past atrocities that all components of transitional justice"
                                + " together address in a year, if fair.",
                unit = "1/year",
                max = 5,
                byDefault = "0.5")
        double addressingPerYear,

        @Parameter(
                meaning = "Independence of courts and civic space at which such a process is half fair.",
                unit = "index",
                min = 0.01,
                byDefault = "0.35",
                source = "Fair, inclusive and comprehensive processes (2013 report, paragraph 42); half-point assumed",
                evidence = Evidence.EXPERT_RANGE)
        double fairAt,

        @Parameter(
                meaning =
                        "Rise of the unaddressed past by one deliberate and unpunished death in ten thousand of a group.",
                unit = "index",
                max = 5,
                byDefault = "0.02")
        double pastOfKilling,

        @Parameter(
                meaning = "Unaddressed past that the onset of mass violence leaves behind.",
                unit = "index",
                byDefault = "0.4")
        double pastOfEpisode,

        @Parameter(
                meaning = "Share of impunity that ends in a year with a full will to reform.",
                unit = "1/year",
                byDefault = "0.3")
        double reformPerYear,

        @Parameter(
                meaning = "Weekly pace at which monitors who see everything turn much violence into evidence.",
                unit = "1/week",
                byDefault = "0.05")
        double evidencePace,

        @Parameter(
                meaning = "Years in which evidence loses half of its worth.",
                unit = "years",
                min = 0.1,
                max = 100,
                byDefault = "8")
        double evidenceHalfLifeYears,

        @Parameter(meaning = "Punishment that armed groups expect by full evidence.", unit = "share", byDefault = "0.2")
        double evidenceDeters,

        @Parameter(
                meaning = "How far forces of an executive that has turned on a group look away per rung.",
                unit = "share",
                byDefault = "0.3")
        double partiality) {}
