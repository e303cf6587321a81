package org.forestall.sim.spec;

/** How armed groups recruit, move, fight and finance themselves. */
public record ArmedSettings(
        @Parameter(
                meaning = "Share of a community's willing people who join in a year, with finance and arms at hand.",
                unit = "1/year",
                max = 5,
                byDefault = "0.3")
        double recruitPerYear,

        @Parameter(
                meaning = "Share of members who leave in a year when cohesion and finance are nil.",
                unit = "1/year",
                max = 5,
                byDefault = "0.2")
        double desertPerYear,

        @Parameter(
                meaning = "Growth in a year of a militia that an executive on the third rung supports.",
                unit = "1/year",
                max = 5,
                byDefault = "0.5")
        double militiaGrowthPerYear,

        @Parameter(
                meaning =
                        "People forced to join in a year, as a share of the members of irregular groups without restraint that fight or campaign.",
                unit = "1/year",
                max = 5,
                byDefault = "0.1")
        double forcedPerYear,

        @Parameter(
                meaning =
                        "Pace of recruitment by groups that stand for a community in places where they have no members,"
                                + " against places where all their members are, at full loose arms without forces of the state.",
                unit = "share",
                byDefault = "0.1")
        double spread,

        @Parameter(
                meaning = "Weekly pace at which loose arms follow what brings them in.",
                unit = "1/week",
                byDefault = "0.02")
        double looseArmsPace,

        @Parameter(
                meaning = "Loose arms where very many armed members have fallen within half a year.",
                unit = "index",
                byDefault = "0.6")
        double looseArmsOfFighting,

        @Parameter(meaning = "Loose arms where no forces of the state are.", unit = "index", byDefault = "0.2")
        double looseArmsOfCollapse,

        @Parameter(
                meaning = "Loose arms at a border to a neighbour from which trouble spills over every year.",
                unit = "index",
                byDefault = "0.4")
        double looseArmsOfSpillOver,

        @Parameter(
                meaning = "How many times more bystanders are harmed by fighting in a city.",
                unit = "ratio",
                min = 1,
                max = 10,
                byDefault = "1.5")
        double urbanToll,

        @Parameter(meaning = "Weekly pace at which arms follow supply.", unit = "1/week", byDefault = "0.01")
        double armsPace,

        @Parameter(meaning = "Weekly pace at which finance follows income.", unit = "1/week", byDefault = "0.02")
        double financePace,

        @Parameter(
                meaning = "Share of members who can move to a next district in a week.",
                unit = "1/week",
                byDefault = "0.06")
        double redeployPace,

        @Parameter(
                meaning =
                        "Battles a week in a district where both sides have a thousand armed members set on fighting.",
                unit = "1/week",
                max = 20,
                byDefault = "0.5")
        double battlesPerWeek,

        @Parameter(
                meaning = "Share of the smaller side lost in a battle, on average.",
                unit = "share",
                max = 0.5,
                byDefault = "0.01")
        double lossShare,

        @Parameter(
                meaning = "Civilians killed per armed member lost, by forces without restraint.",
                unit = "ratio",
                max = 20,
                byDefault = "0.5")
        double civilianHarmPerLoss,

        @Parameter(
                meaning = "Battle deaths a year from which an armed conflict is counted.",
                unit = "persons/year",
                min = 1,
                max = 10000,
                byDefault = "25",
                source = "UCDP/PRIO definition of armed conflict (Gleditsch et al. 2002, J. Peace Res. 39, p. 615)",
                evidence = Evidence.MEASURED)
        double conflictDeaths,

        @Parameter(
                meaning = "Battle deaths a year at which intensity counts as full.",
                unit = "persons/year",
                min = 10,
                max = 100000,
                byDefault = "1000",
                source = "UCDP/PRIO definition of war (Gleditsch et al. 2002)",
                evidence = Evidence.MEASURED)
        double warDeaths) {}
