package org.forestall.sim.spec;

/** The alert funnel from detection to delivery. */
public record WarningSettings(
        @Parameter(
                meaning =
                        "Assessed risk at which an alert is issued where no policy says otherwise. Those who assess see a part of the signs, and late, so that it lies below the level at which signs are grave.",
                unit = "index",
                byDefault = "0.14")
        double alertThreshold,

        @Parameter(
                meaning =
                        "Level from which on signs of danger are grave: an alert was right, silence divides those who decide.",
                unit = "index",
                byDefault = "0.2")
        double graveSigns,

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
                meaning = "Share of decisions in which the pattern is not recognised although the facts are in.",
                unit = "share",
                byDefault = "0.3")
        double recognitionBias,

        @Parameter(
                meaning = "Share of its readiness that an actor loses when it is certain that another would act.",
                unit = "share",
                byDefault = "0.5")
        double diffusion,

        @Parameter(
                meaning = "Responses a year without an alert, by an actor with full priority under the gravest signs.",
                unit = "1/year",
                max = 5,
                byDefault = "0.1")
        double unpromptedPerYear,

        @Parameter(meaning = "Share of alerts that are public.", unit = "share", byDefault = "0.7")
        double publicShare,

        @Parameter(
                meaning = "Pressure of a quiet word by a fully attentive office on leaders who want to be respected.",
                unit = "index",
                byDefault = "0.1")
        double quietPressure,

        @Parameter(
                meaning = "Rise of polarisation by a public alert about leaders who care nothing for respect.",
                unit = "index",
                byDefault = "0.1")
        double defiance,

        @Parameter(
                meaning = "Share of what happens that fully serving human rights institution and ombudsperson see.",
                unit = "share",
                byDefault = "0.15")
        double complaintsSee,

        @Parameter(
                meaning = "Share of what happens that a dense civil society in full civic space sees.",
                unit = "share",
                byDefault = "0.25")
        double civilSocietySees,

        @Parameter(
                meaning = "Weekly share in which attention goes back to the usual.",
                unit = "1/week",
                byDefault = "0.02")
        double attentionFade,

        @Parameter(
                meaning = "Share of its support that an exposed sponsor with full priority for protection gives up.",
                unit = "share",
                byDefault = "0.8")
        double sponsorYields,

        @Parameter(
                meaning = "Weeks between two reviews of the country by other states.",
                unit = "weeks",
                min = 1,
                max = 1040,
                byDefault = "234",
                source =
                        "Cycle of the Universal Periodic Review, four and a half years (Human Rights Council resolution 16/21 of 2011)",
                evidence = Evidence.MEASURED)
        int reviewEveryWeeks,

        @Parameter(
                meaning = "Will to reform after a review of an open country that wants to be respected.",
                unit = "index",
                byDefault = "0.3")
        double reviewReform,

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
