package org.forestall.sim.spec;

/** How triggers press and fade, and how crises combine. */
public record TriggerSettings(
        @Parameter(
                meaning = "Weeks in which the pressure of an event halves.",
                unit = "weeks",
                min = 1,
                max = 104,
                byDefault = "6")
        double fastHalfLifeWeeks,

        @Parameter(
                meaning = "The same for economic shocks, epidemics and security vacuums.",
                unit = "weeks",
                min = 1,
                max = 260,
                byDefault = "30")
        double slowHalfLifeWeeks,

        @Parameter(
                meaning = "Extra weight of overlapping crises: each further crisis of equal size adds this share.",
                unit = "ratio",
                max = 3,
                byDefault = "0.35")
        double compounding,

        @Parameter(
                meaning = "How much a week of full pressure opens the surroundings to abuse, where law is weak.",
                unit = "1/week",
                byDefault = "0.02")
        double permissiveOpening,

        @Parameter(
                meaning = "Years in which that opening halves when nothing feeds it.",
                unit = "years",
                min = 0.5,
                max = 50,
                byDefault = "6")
        double permissiveHalfLifeYears,

        @Parameter(
                meaning = "Chance that a vote of no integrity among identity parties with full stakes is disputed.",
                unit = "share",
                byDefault = "0.8")
        double disputeChance,

        @Parameter(
                meaning = "Chance that a repressive and threatened executive delays a vote.",
                unit = "share",
                byDefault = "0.25")
        double delayChance,

        @Parameter(meaning = "Weeks by which a vote is delayed.", unit = "weeks", min = 1, max = 104, byDefault = "26")
        int delayWeeks) {}
