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
                byDefault = "0.008")
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
        int delayWeeks,

        @Parameter(
                meaning = "How much likelier unrest is, against usual, when everybody protests.",
                unit = "ratio",
                max = 50,
                byDefault = "6")
        double unrestOfProtest,

        @Parameter(
                meaning = "Share of openness, independence and commitment that a coup of full severity takes away.",
                unit = "share",
                byDefault = "0.5")
        double coupDamage,

        @Parameter(
                meaning = "How far the ideology of a leadership can swing after a coup or a killing in its ranks.",
                unit = "index",
                byDefault = "0.3")
        double ideologyShift,

        @Parameter(
                meaning = "Share of its commitment to peace that a leadership loses by the killing of one of its own.",
                unit = "share",
                byDefault = "0.4")
        double assassinationDamage,

        @Parameter(
                meaning = "Legitimacy lost by a disputed or delayed vote of full severity without any integrity.",
                unit = "index",
                byDefault = "0.3")
        double disputeDamage,

        @Parameter(
                meaning = "Weeks in which such a loss of legitimacy halves.",
                unit = "weeks",
                min = 1,
                max = 520,
                byDefault = "40")
        double damageHalfLifeWeeks,

        @Parameter(
                meaning = "Share of the state's forces that leave an area in a security vacuum of full severity.",
                unit = "share",
                byDefault = "0.9")
        double withdrawal,

        @Parameter(meaning = "Weeks in which half of them return.", unit = "weeks", min = 1, max = 260, byDefault = "8")
        double withdrawalHalfLifeWeeks,

        @Parameter(meaning = "Rise of loose arms by a spill-over of full severity.", unit = "index", byDefault = "0.1")
        double spilledArms,

        @Parameter(
                meaning =
                        "Threat that those in power feel when hostilities of full severity spill over: they fear that what happens next door can happen to them.",
                unit = "index",
                byDefault = "0.35",
                source =
                        "Salehyan and Gleditsch 2006, Int. Organ. 60, p. 335, on the spread of civil war by refugees and fighters; size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double spilledThreat,

        @Parameter(
                meaning =
                        "Share of services that a disaster of full severity takes away where it strikes; an epidemic takes half of it everywhere.",
                unit = "share",
                byDefault = "0.4")
        double disasterDamage,

        @Parameter(
                meaning =
                        "Emergency laws a year under a crisis of full pressure or an executive that mobilises exclusion, without a parliament.",
                unit = "1/year",
                max = 20,
                byDefault = "2")
        double emergencyPerYear,

        @Parameter(
                meaning = "Length of an emergency law; a repressive executive prolongs it.",
                unit = "weeks",
                min = 1,
                max = 520,
                byDefault = "26")
        int emergencyWeeks,

        @Parameter(
                meaning = "Share of oversight, courts and expression that an emergency law takes away.",
                unit = "share",
                byDefault = "0.3")
        double emergencyCurb) {}
