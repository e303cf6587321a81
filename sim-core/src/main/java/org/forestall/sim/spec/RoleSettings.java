package org.forestall.sim.spec;

/** How people come to take part, protest or help. */
public record RoleSettings(
        @Parameter(meaning = "Mean personal threshold of participation.", unit = "index", byDefault = "0.8")
        double meanThreshold,

        @Parameter(
                meaning = "Standard deviation of thresholds; heterogeneity is what lets few draw many.",
                unit = "index",
                max = 0.5,
                byDefault = "0.15",
                source =
                        "Granovetter 1978, Am. J. Sociol. 83, p. 1427: outcomes tip near a spread of 0.12 at mean 0.25",
                evidence = Evidence.EXPERT_RANGE)
        double thresholdSpread,

        @Parameter(
                meaning = "Half-width of the band around the threshold in which chance decides.",
                unit = "index",
                min = 0.001,
                max = 0.5,
                byDefault = "0.08")
        double softness,

        @Parameter(meaning = "Weight of hostility in push.", unit = "index", max = 3, byDefault = "0.55")
        double pushOfHostility,

        @Parameter(meaning = "Weight of threat in push.", unit = "index", max = 3, byDefault = "0.15")
        double pushOfThreat,

        @Parameter(
                meaning = "Weight of grievance times group-level discrimination in push.",
                unit = "index",
                max = 3,
                byDefault = "0.42")
        double pushOfGrievance,

        @Parameter(
                meaning = "Weight of the share of ties that took part last week.",
                unit = "index",
                max = 3,
                byDefault = "0.35")
        double pushOfTies,

        @Parameter(
                meaning = "Weight of mobilisation and coercion by one's own leaders.",
                unit = "index",
                max = 3,
                byDefault = "0.15")
        double pushOfOrders,

        @Parameter(
                meaning = "How much full trigger pressure amplifies push.",
                unit = "ratio",
                max = 5,
                byDefault = "0.3")
        double triggerAmplification,

        @Parameter(
                meaning = "Weight of the norm against violence in restraint.",
                unit = "index",
                max = 3,
                byDefault = "0.4")
        double restraintOfNorm,

        @Parameter(
                meaning = "Weight of ties into other groups times trust.",
                unit = "index",
                max = 3,
                byDefault = "0.25")
        double restraintOfBridging,

        @Parameter(meaning = "Weight of expected punishment.", unit = "index", max = 3, byDefault = "0.3")
        double restraintOfSanction,

        @Parameter(meaning = "Weight of community leaders for peace.", unit = "index", max = 3, byDefault = "0.15")
        double restraintOfLeaders,

        @Parameter(
                meaning = "Extra threshold of people with a special vulnerability.",
                unit = "index",
                byDefault = "0.2")
        double vulnerableHoldBack,

        @Parameter(
                meaning = "Extra threshold of women: those who take part in killing are nearly all men.",
                unit = "index",
                byDefault = "0.3",
                source = "Straus 2006, The Order of Genocide, ch. 4, on who took part in Rwanda; size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double womenHoldBack,

        @Parameter(
                meaning = "Extra threshold of older people, who seldom take part.",
                unit = "index",
                byDefault = "0.25",
                source = "Straus 2006, The Order of Genocide, ch. 4; size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double olderHoldBack,

        @Parameter(
                meaning = "Weekly fall of the threshold of one who stands by while others are harmed nearby.",
                unit = "1/week",
                max = 0.2,
                byDefault = "0.003")
        double bystandingPace,

        @Parameter(
                meaning = "Weekly rise of the threshold of one who helps.",
                unit = "1/week",
                max = 0.2,
                byDefault = "0.03")
        double helpingPace,

        @Parameter(
                meaning = "Weekly rise of the threshold of one who takes part: weariness.",
                unit = "1/week",
                max = 0.2,
                byDefault = "0.04")
        double wearinessPace,

        @Parameter(
                meaning = "Share by which a threshold returns to the person's own in a week.",
                unit = "1/week",
                byDefault = "0.01")
        double thresholdReturn,

        @Parameter(meaning = "Weight of grievance in protest.", unit = "index", max = 3, byDefault = "0.9")
        double protestGrievance,

        @Parameter(
                meaning = "Weight of a disputed or delayed vote in protest.",
                unit = "index",
                max = 3,
                byDefault = "0.35")
        double protestDispute,

        @Parameter(
                meaning = "How far expected repression holds protest back.",
                unit = "index",
                max = 3,
                byDefault = "0.35")
        double protestFear,

        @Parameter(
                meaning = "Weekly pace at which people learn to fear repression.",
                unit = "1/week",
                byDefault = "0.2")
        double fearRise,

        @Parameter(
                meaning = "Weekly pace at which they unlearn it when repression ends.",
                unit = "1/week",
                byDefault = "0.04")
        double fearFade,

        @Parameter(
                meaning = "Added to the personal threshold for protest.",
                unit = "index",
                min = -1,
                byDefault = "0.15")
        double protestThreshold,

        @Parameter(
                meaning = "Weight of the norm against violence in help, when others are in danger.",
                unit = "index",
                max = 3,
                byDefault = "0.8")
        double helpNorm,

        @Parameter(meaning = "Weight of ties into other groups in help.", unit = "index", max = 3, byDefault = "0.4")
        double helpBridging,

        @Parameter(meaning = "Threshold of help.", unit = "index", max = 2, byDefault = "0.6")
        double helpThreshold,

        @Parameter(
                meaning = "Weight of a loss of legitimacy against what people are used to.",
                unit = "index",
                max = 3,
                byDefault = "0.8")
        double pushOfShock,

        @Parameter(meaning = "Weight of the same in protest.", unit = "index", max = 3, byDefault = "0.6")
        double protestShock,

        @Parameter(
                meaning = "Weight of a say in public affairs, against a middling one.",
                unit = "index",
                max = 3,
                byDefault = "0.1")
        double restraintOfVoice,

        @Parameter(
                meaning =
                        "Weight of trust in the state, against a middling one: who trusts it leaves wrongs to it, who does not takes matters into their own hands.",
                unit = "index",
                max = 3,
                byDefault = "0.15")
        double restraintOfTrust,

        @Parameter(
                meaning = "Weight of the same in keeping people from protest.",
                unit = "index",
                max = 3,
                byDefault = "0.15")
        double protestDistrust,

        @Parameter(
                meaning =
                        "Weekly fall of the threshold of one who holds back under full orders of their own side: what refusing costs.",
                unit = "1/week",
                max = 0.2,
                byDefault = "0.002")
        double coercionPace,

        @Parameter(
                meaning = "How far full orders of their own side keep people from helping others.",
                unit = "index",
                max = 3,
                byDefault = "0.25")
        double helpCoercion,

        @Parameter(
                meaning = "How much lower the threshold of the poorest young men lies.",
                unit = "index",
                byDefault = "0.06")
        double poorYoungMen,

        @Parameter(
                meaning = "How much full surveillance adds to the fear of protest.",
                unit = "ratio",
                max = 3,
                byDefault = "0.6")
        double surveillanceFear) {}
