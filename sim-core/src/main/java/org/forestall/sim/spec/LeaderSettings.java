package org.forestall.sim.spec;

/** How leaderships weigh a move on the ladder from inclusion to campaign. */
public record LeaderSettings(
        @Parameter(meaning = "Weeks between two decisions.", unit = "weeks", min = 1, max = 52, byDefault = "4")
        int everyWeeks,

        @Parameter(
                meaning = "Chance of a step up at a decision when drive by far exceeds the rung's threshold.",
                unit = "share",
                byDefault = "0.5")
        double climbChance,

        @Parameter(
                meaning =
                        "The same for the last step, to a campaign against a group: even driven leaders seldom take it.",
                unit = "share",
                byDefault = "0.033")
        double campaignChance,

        @Parameter(
                meaning = "Chance of a step down at a decision when drive has gone.",
                unit = "share",
                byDefault = "0.25")
        double descendChance,

        @Parameter(
                meaning = "How sharply the chance of a step turns from nil to full around the threshold.",
                unit = "exponent",
                min = 1,
                max = 20,
                byDefault = "6")
        double steepness,

        @Parameter(
                meaning = "Net drive that carries from inclusion to holding.",
                unit = "index",
                max = 2,
                byDefault = "0.08")
        double thresholdHold,

        @Parameter(meaning = "Net drive that carries to repression.", unit = "index", max = 2, byDefault = "0.27")
        double thresholdRepress,

        @Parameter(
                meaning = "Net drive that carries to mobilising exclusion.",
                unit = "index",
                max = 2,
                byDefault = "0.36")
        double thresholdMobilise,

        @Parameter(
                meaning = "Net drive that carries to a campaign against a group.",
                unit = "index",
                max = 2,
                byDefault = "0.38")
        double thresholdCampaign,

        @Parameter(
                meaning = "Weekly pace at which perceived threat follows events.",
                unit = "1/week",
                byDefault = "0.1")
        double threatPace,

        @Parameter(meaning = "Threat per share of people in protest.", unit = "index", max = 50, byDefault = "12")
        double threatOfProtest,

        @Parameter(
                meaning = "Threat of armed opposition as strong as the state's forces.",
                unit = "index",
                max = 5,
                byDefault = "0.6")
        double threatOfRebellion,

        @Parameter(meaning = "Threat of a vote with full stakes.", unit = "index", max = 5, byDefault = "0.5")
        double threatOfContest,

        @Parameter(
                meaning = "Threat per unit of national trigger pressure.",
                unit = "index",
                max = 5,
                byDefault = "0.35")
        double threatOfTriggers,

        @Parameter(
                meaning = "How far outside pressure holds back a leadership that cares for legitimacy.",
                unit = "share",
                byDefault = "0.5")
        double legitimacyBrake,

        @Parameter(
                meaning = "How far fully serving courts, parliament and oversight hold it back.",
                unit = "share",
                byDefault = "0.45")
        double institutionBrake,

        @Parameter(
                meaning = "How far dense civil society and plural press in full civic space hold it back.",
                unit = "share",
                byDefault = "0.3")
        double societyBrake,

        @Parameter(
                meaning = "How far protectors from outside who could shield everybody hold it back by being there.",
                unit = "share",
                byDefault = "0.4")
        double protectorBrake,

        @Parameter(meaning = "How far its own commitment to peace holds it back.", unit = "share", byDefault = "0.5")
        double commitmentBrake,

        @Parameter(
                meaning = "How far treaties that are ratified, written into law and applied hold it back.",
                unit = "share",
                byDefault = "0.15")
        double treatyBrake,

        @Parameter(
                meaning = "How far a constitution that accommodates groups holds it back.",
                unit = "share",
                byDefault = "0.1")
        double accommodationBrake,

        @Parameter(
                meaning = "Weight of public charges of disloyalty in the choice of whom to turn against.",
                unit = "index",
                max = 2,
                byDefault = "0.3")
        double targetOfDisloyalty,

        @Parameter(
                meaning = "Share of the brake by society that charges of disloyalty in full voice take away.",
                unit = "share",
                byDefault = "0.4")
        double disloyaltyCover,

        @Parameter(
                meaning = "How much a full build-up of the security apparatus adds to means.",
                unit = "ratio",
                max = 3,
                byDefault = "0.3")
        double buildUpMeans,

        @Parameter(
                meaning = "Share of means lost because forces of mixed groups follow orders against one of them less.",
                unit = "share",
                byDefault = "0.3")
        double diversityBrake) {}
