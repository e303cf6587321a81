package org.forestall.sim.spec;

/** How harm to civilians comes about. */
public record ViolenceSettings(
        @Parameter(
                meaning = "Communal incidents a week per thousand people taking part.",
                unit = "1/week",
                max = 5,
                byDefault = "0.05")
        double incidentsPerParticipant,

        @Parameter(
                meaning =
                        "Violent local disputes a week per hundred thousand people where groups meet, without any tension beyond the usual.",
                unit = "1/week",
                max = 5,
                byDefault = "0.02")
        double disputesPerWeek,

        @Parameter(
                meaning = "Tail exponent of deaths per communal incident.",
                unit = "exponent",
                min = 0.5,
                max = 5,
                byDefault = "1.5",
                source =
                        "Tail exponents of event sizes of 1.3 to 2.5 (Clauset and Gleditsch 2012, PLoS ONE 7, e48633); choice assumed",
                evidence = Evidence.EXPERT_RANGE)
        double communalTail,

        @Parameter(
                meaning = "Largest incident as a share of the people of the group who live there.",
                unit = "share",
                byDefault = "0.001")
        double communalBound,

        @Parameter(
                meaning = "How many times more incidents at full fresh harm.",
                unit = "ratio",
                max = 50,
                byDefault = "4")
        double reprisal,

        @Parameter(
                meaning = "Weeks in which the urge to retaliate halves.",
                unit = "weeks",
                min = 0.5,
                max = 52,
                byDefault = "5")
        double reprisalHalfLifeWeeks,

        @Parameter(
                meaning = "Civilians killed a week per thousand armed members who prey or repress without restraint.",
                unit = "persons/week",
                max = 50,
                byDefault = "0.03")
        double abusePerThousand,

        @Parameter(
                meaning =
                        "How much more forces of the state abuse civilians while their executive mobilises exclusion: nobody will call them to account.",
                unit = "ratio",
                max = 20,
                byDefault = "1.5")
        double abuseOfMobilisation,

        @Parameter(
                meaning =
                        "Civilians killed a week per thousand armed members in a campaign without restraint or hindrance.",
                unit = "persons/week",
                max = 500,
                byDefault = "12")
        double campaignPerThousand,

        @Parameter(
                meaning =
                        "How many times more a thousand fighters of groups that are not the state's kill in a campaign than a thousand of its forces that are free for it: they live among those they attack, and porters, informers and helpers are not counted among them.",
                unit = "ratio",
                min = 1,
                max = 20,
                byDefault = "1.25")
        double irregularReach,

        @Parameter(
                meaning =
                        "How many times more civilians are abused where the dead of the last half year come to one in ten thousand people: control is contested, and each side looks for helpers of the other.",
                unit = "ratio",
                max = 50,
                byDefault = "1",
                source = "Kalyvas 2006, The Logic of Violence in Civil War, ch. 7, on contested control; size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double abuseOfFighting,

        @Parameter(
                meaning =
                        "Share of regular forces that is tied to barracks, borders and posts and not free for a campaign.",
                unit = "share",
                byDefault = "0.5")
        double tiedShare,

        @Parameter(
                meaning =
                        "How much more a fully entrenched coalition kills: it has learnt to organise it and found willing hands.",
                unit = "ratio",
                max = 20,
                byDefault = "1.5")
        double effortOfEntrenchment,

        @Parameter(
                meaning = "Spread of weekly campaign deaths, standard deviation of the logarithm.",
                unit = "log",
                max = 3,
                byDefault = "0.8")
        double campaignSpread,

        @Parameter(
                meaning =
                        "Weight by which forces that fight rebels turn on the group that rebels are said to stand for.",
                unit = "ratio",
                max = 10,
                byDefault = "0.5")
        double suspicion,

        @Parameter(
                meaning =
                        "Civilians killed a week per million people where outside force is used in full against those who harm them.",
                unit = "persons/week",
                max = 1000,
                byDefault = "15")
        double forceToll,

        @Parameter(
                meaning =
                        "Weekly pace at which a coalition entrenches itself in a week of a tenth of the onset threshold.",
                unit = "1/week",
                byDefault = "0.1")
        double entrenchPace,

        @Parameter(
                meaning = "Weeks in which entrenchment halves without violence.",
                unit = "weeks",
                min = 1,
                max = 520,
                byDefault = "40")
        double entrenchHalfLifeWeeks,

        @Parameter(
                meaning = "How far full entrenchment keeps a leadership from stepping down from a campaign.",
                unit = "share",
                byDefault = "0.9")
        double entrenchHold,

        @Parameter(
                meaning =
                        "Years of a campaign after which half of that hold is lost and half as much drive again is needed to go on: supporters tire and money runs out.",
                unit = "years",
                min = 0.1,
                max = 100,
                byDefault = "3")
        double wearinessYears,

        @Parameter(meaning = "Injured per killed.", unit = "ratio", max = 20, byDefault = "2.5")
        double injuredPerKilled,

        @Parameter(
                meaning = "People detained a week per thousand members of state forces that repress.",
                unit = "persons/week",
                max = 50,
                byDefault = "0.5")
        double detainedPerThousand,

        @Parameter(meaning = "Share of the detained released in a week.", unit = "1/week", byDefault = "0.02")
        double releasePerWeek,

        @Parameter(meaning = "Share of the injured who recover in a week.", unit = "1/week", byDefault = "0.08")
        double healingPerWeek,

        @Parameter(
                meaning =
                        "Protectors from outside per thousand residents at which half of what they can prevent is prevented.",
                unit = "1/1000",
                min = 0.01,
                max = 100,
                byDefault = "0.7",
                source =
                        "Deaths fall with troops and police (Hultman, Kathman and Shannon 2013, Am. J. Polit. Sci. 57, p. 875); size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double protectorHalf,

        @Parameter(meaning = "Largest share of harm that protectors can prevent.", unit = "share", byDefault = "0.75")
        double protectorMost,

        @Parameter(meaning = "Largest share of harm that self-protection prevents.", unit = "share", byDefault = "0.3")
        double selfProtectionMost,

        @Parameter(
                meaning = "Share of harm prevented per share of helpers among others of the district.",
                unit = "ratio",
                max = 50,
                byDefault = "4")
        double rescuePerHelper,

        @Parameter(
                meaning = "Fresh harm felt per civilian killed in ten thousand.",
                unit = "index",
                max = 5,
                byDefault = "0.12")
        double harmPerTenThousand,

        @Parameter(
                meaning = "Share of it felt by the same group in next districts.",
                unit = "share",
                byDefault = "0.25")
        double harmNearby,

        @Parameter(meaning = "Share of it felt by the same group everywhere.", unit = "share", byDefault = "0.06")
        double harmAfar,

        @Parameter(meaning = "Weekly share of fresh harm that passes into memory.", unit = "1/week", byDefault = "0.02")
        double memoryPace,

        @Parameter(
                meaning = "Years in which memory halves without redress.",
                unit = "years",
                min = 1,
                max = 100,
                byDefault = "20")
        double memoryHalfLifeYears,

        @Parameter(
                meaning =
                        "Mass violence that comes out of nothing, for null models: massacres a year, whatever the society"
                                + " is like.",
                unit = "1/year",
                max = 10,
                byDefault = "0")
        double constantHazard) {}
