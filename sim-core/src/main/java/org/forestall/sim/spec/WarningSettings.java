package org.forestall.sim.spec;

/** The alert funnel from detection to delivery. */
public record WarningSettings(
        @Parameter(meaning = "Assessed risk at which an alert is issued.", unit = "index", byDefault = "0.2")
        double threshold,

        @Parameter(
                meaning = "Weeks between what happens and its assessment, without any early warning centre.",
                unit = "weeks",
                min = 1,
                max = 104,
                byDefault = "10")
        double delayWeeks,

        @Parameter(meaning = "Noise of the assessment, standard deviation.", unit = "index", byDefault = "0.06")
        double noise,

        @Parameter(meaning = "Weeks before an alert is repeated.", unit = "weeks", min = 1, max = 104, byDefault = "13")
        int repeatWeeks,

        @Parameter(
                meaning = "Weeks from alert to delivery for an actor of middling speed.",
                unit = "weeks",
                min = 1,
                max = 260,
                byDefault = "30")
        double decisionWeeks,

        @Parameter(
                meaning = "Chance that an alert of full credibility is noticed and believed.",
                unit = "share",
                byDefault = "0.7")
        double believe,

        @Parameter(
                meaning = "Loss of credibility by an alert that nothing followed; 0 switches alert fatigue off.",
                unit = "index",
                byDefault = "0.04")
        double fatigue,

        @Parameter(
                meaning = "Rise of polarisation in a year in which grave signs go unanswered.",
                unit = "1/year",
                max = 5,
                byDefault = "0.4")
        double polarisationPerYear,

        @Parameter(
                meaning = "Pressure on leaderships of a delivered response with full leverage.",
                unit = "index",
                max = 2,
                byDefault = "0.4")
        double responsePressure,

        @Parameter(meaning = "Protection that it gives to people in danger.", unit = "index", byDefault = "0.3")
        double responseProtection,

        @Parameter(meaning = "Weeks in which a response fades.", unit = "weeks", min = 1, max = 260, byDefault = "20")
        double responseHalfLifeWeeks) {}
