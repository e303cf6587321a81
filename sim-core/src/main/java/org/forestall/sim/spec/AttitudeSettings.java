package org.forestall.sim.spec;

/** How attitudes move: weights of what sets their targets, and the pace at which they follow. */
public record AttitudeSettings(
        @Parameter(
                meaning = "Share of the distance to a higher target that an attitude covers in a week.",
                unit = "1/week",
                byDefault = "0.12")
        double risePace,

        @Parameter(meaning = "The same towards a lower target: slow to calm.", unit = "1/week", byDefault = "0.03")
        double fallPace,

        @Parameter(
                meaning = "Weight of discrimination in grievance.",
                unit = "index",
                max = 2,
                byDefault = "0.7",
                source =
                        "Discriminated population share is the strongest predictor in the Early Warning Project model of 2025 (odds ratio 2.59); size of this weight assumed",
                evidence = Evidence.EXPERT_RANGE)
        double grievanceOfDiscrimination,

        @Parameter(meaning = "Weight of hardship in grievance.", unit = "index", max = 2, byDefault = "0.3")
        double grievanceOfHardship,

        @Parameter(
                meaning = "Weight of remembered and fresh harm in grievance.",
                unit = "index",
                max = 2,
                byDefault = "0.3")
        double grievanceOfHarm,

        @Parameter(
                meaning = "Weight of messages that blame another group for hardship.",
                unit = "index",
                max = 2,
                byDefault = "0.2")
        double grievanceOfBlame,

        @Parameter(meaning = "Weight of remembered harm in threat.", unit = "index", max = 2, byDefault = "0.3")
        double threatOfMemory,

        @Parameter(meaning = "Weight of fresh harm in threat.", unit = "index", max = 2, byDefault = "0.6")
        double threatOfFreshHarm,

        @Parameter(
                meaning = "Weight of the contest for power, at full stakes, salience and tension.",
                unit = "index",
                max = 2,
                byDefault = "0.35")
        double threatOfContest,

        @Parameter(
                meaning = "Weight of hateful messages.",
                unit = "index",
                max = 2,
                byDefault = "0.6",
                source =
                        "Hate radio raised participation by about a tenth, with spill-over to neighbours larger than the direct effect (Yanagizawa-Drott 2014, Q. J. Econ. 129, p. 1947); size of this weight assumed",
                evidence = Evidence.EXPERT_RANGE)
        double threatOfMessages,

        @Parameter(meaning = "Weight of hostile talk among one's ties.", unit = "index", max = 2, byDefault = "0.45")
        double threatOfTalk,

        @Parameter(
                meaning = "How much full trigger pressure amplifies threat that is already there.",
                unit = "ratio",
                max = 5,
                byDefault = "0.6")
        double triggerAmplification,

        @Parameter(
                meaning = "How far ties into other groups lower threat and hostility, at full share and trust.",
                unit = "share",
                byDefault = "0.5")
        double bridgingRelief,

        @Parameter(
                meaning = "Share of threat that turns into hostility without grievance.",
                unit = "share",
                byDefault = "0.3")
        double hostilityFloor,

        @Parameter(
                meaning =
                        "Hostility that discrimination by one's own group's state lends to its members, at full messages.",
                unit = "index",
                byDefault = "0.25")
        double entitlement,

        @Parameter(
                meaning = "How far violence among all ties wears down the norm against it.",
                unit = "index",
                byDefault = "0.5")
        double normErosionByDeeds,

        @Parameter(meaning = "How far messages of inferiority do.", unit = "index", byDefault = "0.3")
        double normErosionByMessages,

        @Parameter(meaning = "How far permissive surroundings do.", unit = "index", byDefault = "0.3")
        double normErosionByPermission,

        @Parameter(
                meaning = "Weight of community leaders in the norm, from inciting to peace.",
                unit = "index",
                byDefault = "0.3")
        double normOfLeaders,

        @Parameter(meaning = "How far help among all ties strengthens the norm.", unit = "index", byDefault = "0.2")
        double normOfHelpers,

        @Parameter(meaning = "Weekly pace at which trust follows experience.", unit = "1/week", byDefault = "0.02")
        double trustPace,

        @Parameter(
                meaning =
                        "Trust in the state lost where harm by the group that holds it is felt or remembered in full.",
                unit = "index",
                byDefault = "0.5")
        double trustOfHarm,

        @Parameter(meaning = "Share of trauma that fades in a week.", unit = "1/week", byDefault = "0.004")
        double traumaFade,

        @Parameter(
                meaning = "How much more a message moves threat if it speaks of danger only than if it never does.",
                unit = "ratio",
                byDefault = "0.4")
        double securityEmphasis,

        @Parameter(
                meaning = "Weight of inequality that people perceive beyond what there is.",
                unit = "index",
                max = 2,
                byDefault = "0.3")
        double grievanceOfMisperception,

        @Parameter(
                meaning = "How far open justification by the executive wears down the norm of its own group.",
                unit = "index",
                byDefault = "0.15")
        double normErosionByOfficials,

        @Parameter(
                meaning = "Norm that full schooling in tolerance adds, or its absence takes, over a generation.",
                unit = "index",
                byDefault = "0.15")
        double normOfSchooling,

        @Parameter(
                meaning = "Years in which half of that is reached.",
                unit = "years",
                min = 1,
                max = 60,
                byDefault = "12")
        double generationYears,

        @Parameter(
                meaning = "Weeks in which people get half used to a new level of legitimacy.",
                unit = "weeks",
                min = 1,
                max = 520,
                byDefault = "20")
        double legitimacyWeeks) {}
