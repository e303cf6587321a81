package org.forestall.sim.spec;

/** How leaderships weigh a move on the ladder from inclusion to campaign. */
public record LeaderSettings(
        @Parameter(meaning = "Weeks between two decisions.", unit = "weeks", min = 1, max = 52, byDefault = "4")
        int everyWeeks,

        @Parameter(
                meaning = "Chance of a step up at a decision when drive by far exceeds the rung's threshold.",
                unit = "share",
                byDefault = "0.4")
        double climbChance,

        @Parameter(
                meaning =
                        "The same for the last step, to a campaign against a group: even driven leaders seldom take it.",
                unit = "share",
                byDefault = "0.11")
        double campaignChance,

        @Parameter(
                meaning = "Chance of a step down at a decision when drive has gone.",
                unit = "share",
                byDefault = "0.25")
        double descendChance,

        @Parameter(
                meaning =
                        "Share by which net drive has to fall below the threshold of the rung held before a step down is as likely as not: backing down looks weak, and an apparatus once set up goes on.",
                unit = "share",
                byDefault = "0.25")
        double reversalCost,

        @Parameter(
                meaning =
                        "Weeks after a move in which half of the readiness for a further one is back: orders take time to be carried out and to be judged.",
                unit = "weeks",
                min = 1,
                max = 260,
                byDefault = "13")
        double settlingWeeks,

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

        @Parameter(meaning = "Net drive that carries to repression.", unit = "index", max = 2, byDefault = "0.28")
        double thresholdRepress,

        @Parameter(
                meaning = "Net drive that carries to mobilising exclusion.",
                unit = "index",
                max = 2,
                byDefault = "0.38")
        double thresholdMobilise,

        @Parameter(
                meaning = "Net drive that carries to a campaign against a group.",
                unit = "index",
                max = 2,
                byDefault = "0.6")
        double thresholdCampaign,

        @Parameter(
                meaning =
                        "Spread of the threshold of a campaign between leaderships, standard deviation of the logarithm: in like circumstances some give the order and others never would.",
                unit = "log",
                max = 3,
                byDefault = "0.5")
        double resolveSpread,

        @Parameter(meaning = "Weekly pace at which perceived threat rises.", unit = "1/week", byDefault = "0.1")
        double threatPace,

        @Parameter(
                meaning = "Weekly pace at which it fades: leaders do not soon forget a fright.",
                unit = "1/week",
                byDefault = "0.03")
        double threatFade,

        @Parameter(
                meaning = "Share of the threat perceived at the start that stays without any events.",
                unit = "share",
                byDefault = "0.5")
        double threatOwn,

        @Parameter(meaning = "Threat per share of people in protest.", unit = "index", max = 50, byDefault = "12")
        double threatOfProtest,

        @Parameter(
                meaning = "Threat of armed opposition as strong as the state's forces.",
                unit = "index",
                max = 5,
                byDefault = "0.6")
        double threatOfRebellion,

        @Parameter(
                meaning = "Threat of a state that represses to those out of power, for each rung above holding.",
                unit = "index",
                max = 5,
                byDefault = "0.2")
        double threatOfState,

        @Parameter(
                meaning =
                        "Threat of a war of full intensity to leaders of an armed group whom the state far outmatches: the weaker side turns on civilians.",
                unit = "index",
                max = 5,
                byDefault = "0.2",
                source =
                        "Wood 2010, J. Peace Res. 47, p. 601; Hultman 2007, J. Peace Res. 44, p. 205, on rebels who lose; size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double threatOfDefeat,

        @Parameter(
                meaning = "Threat of a vote with full stakes in which parties follow identity lines.",
                unit = "index",
                max = 5,
                byDefault = "0.5")
        double threatOfContest,

        @Parameter(
                meaning =
                        "Share of that threat where parties cut across groups: those who lose such a vote can win the next.",
                unit = "share",
                byDefault = "0.4")
        double contestAcrossGroups,

        @Parameter(
                meaning = "Threat per unit of national trigger pressure.",
                unit = "index",
                max = 5,
                byDefault = "0.35")
        double threatOfTriggers,

        @Parameter(
                meaning = "Share of the political motive that is there without any threat.",
                unit = "share",
                byDefault = "0.3")
        double politicalAlways,

        @Parameter(
                meaning = "Share of the economic motive that is there without any scarcity.",
                unit = "share",
                byDefault = "0.5")
        double economicAlways,

        @Parameter(
                meaning = "Share of the military motive that is there without any armed conflict.",
                unit = "share",
                byDefault = "0.2")
        double militaryAlways,

        @Parameter(
                meaning = "Share of the motive of homogeneity that is there without any ideology.",
                unit = "share",
                byDefault = "0.3")
        double homogeneityAlways,

        @Parameter(
                meaning = "How far motives point at a group of civilians where nothing singles it out.",
                unit = "index",
                byDefault = "0.2")
        double objectFloor,

        @Parameter(
                meaning = "How much an ideology of exclusion makes a group the object of motives.",
                unit = "index",
                byDefault = "0.4")
        double objectOfIdeology,

        @Parameter(
                meaning =
                        "How much it makes a group their object that it is seen behind armed or political challengers.",
                unit = "index",
                byDefault = "0.45")
        double objectOfRivalry,

        @Parameter(
                meaning =
                        "How much fear of a group among a leadership's own people makes it their object: outbidding pays where people are afraid.",
                unit = "index",
                max = 2,
                byDefault = "0.5")
        double objectOfFear,

        @Parameter(
                meaning =
                        "How much standing exclusion of a group makes it their object: who has no rights is an easy target.",
                unit = "index",
                byDefault = "0.15")
        double objectOfExclusion,

        @Parameter(
                meaning =
                        "Strength of armed challengers against that of the state, at which half of the most is made of it: a small armed group can frighten a government.",
                unit = "ratio",
                min = 0.001,
                max = 5,
                byDefault = "0.15")
        double rivalHalf,

        @Parameter(
                meaning =
                        "How far a group counts as challengers when all of it protests, by ten times its share in protest.",
                unit = "index",
                max = 5,
                byDefault = "0.6")
        double rivalryOfProtest,

        @Parameter(
                meaning =
                        "How far a group counts as challengers when an opposition that stands for it may win a vote with full stakes.",
                unit = "index",
                max = 5,
                byDefault = "0.8")
        double rivalryOfContest,

        @Parameter(
                meaning =
                        "How far a group whose opposition may have had a hand in it counts as challengers after a coup or the killing of a leader.",
                unit = "index",
                max = 5,
                byDefault = "0.8")
        double rivalryOfSeizure,

        @Parameter(
                meaning =
                        "Usable members for each thousand people of the districts where they are posted, at which means count half.",
                unit = "1/1000",
                min = 0.01,
                max = 50,
                byDefault = "0.4")
        double meansHalf,

        @Parameter(
                meaning = "Weight of discrimination in the choice of whom to turn against.",
                unit = "index",
                max = 2,
                byDefault = "0.3")
        double targetOfDiscrimination,

        @Parameter(meaning = "Weight of rivalry in that choice.", unit = "index", max = 2, byDefault = "0.5")
        double targetOfRivalry,

        @Parameter(
                meaning =
                        "Share of perceived threat that full dialogue between leaderships takes away: who talks knows more of what the other wants.",
                unit = "share",
                byDefault = "0.8")
        double dialogueReassures,

        @Parameter(
                meaning =
                        "Share of the threat of a vote that full integrity of elections takes away: who loses an honest vote may win the next.",
                unit = "share",
                byDefault = "0.4")
        double integrityReassures,

        @Parameter(
                meaning = "How far dialogue between leaderships adds to their commitment to peace.",
                unit = "ratio",
                max = 2,
                byDefault = "1")
        double dialogueCommits,

        @Parameter(
                meaning = "Share of the brake by institutions that holds an opposition out of power.",
                unit = "share",
                byDefault = "0.5")
        double institutionsOutOfPower,

        @Parameter(
                meaning =
                        "Share of the brakes by institutions, civil society, press and treaties that holds leaders of armed groups: they live outside the law.",
                unit = "share",
                byDefault = "0.4")
        double reachOnArmed,

        @Parameter(
                meaning =
                        "Spread of the aims of campaigns, standard deviation of the logarithm: some mean to frighten, few to destroy.",
                unit = "log",
                max = 3,
                byDefault = "0.8")
        double aimSpread,

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
