package org.forestall.sim.spec;

/** How people flee, return and suffer deprivation. */
public record FlightSettings(
        @Parameter(meaning = "Fear per civilian killed in ten thousand.", unit = "index", max = 5, byDefault = "0.15")
        double fearPerTenThousand,

        @Parameter(meaning = "Share of fear that fades in a week.", unit = "1/week", byDefault = "0.08")
        double fearFade,

        @Parameter(
                meaning = "Share of residents who leave in a week at full fear with open roads.",
                unit = "1/week",
                byDefault = "0.12")
        double leavePerWeek,

        @Parameter(
                meaning = "Share of those who flee from a border district who cross it, if it is open.",
                unit = "share",
                byDefault = "0.35")
        double abroadShare,

        @Parameter(
                meaning = "Share of the displaced who return in a week when it is calm.",
                unit = "1/week",
                byDefault = "0.01")
        double returnPerWeek,

        @Parameter(
                meaning = "Extra deaths a week per displaced person without any relief.",
                unit = "1/week",
                max = 0.1,
                byDefault = "0.00035",
                source =
                        "Crude mortality among displaced people in emergencies of 1 per 10,000 a day and more (Checchi and Roberts 2005, HPN Paper 52); the extra share taken as half of it",
                evidence = Evidence.EXPERT_RANGE)
        double displacedMortality,

        @Parameter(
                meaning = "Extra deaths a week per resident in full fear where access and services are cut off.",
                unit = "1/week",
                max = 0.1,
                byDefault = "0.00005")
        double siegeMortality,

        @Parameter(
                meaning = "Extra deaths a week per resident where all services were destroyed and no relief comes.",
                unit = "1/week",
                max = 0.1,
                byDefault = "0.00002")
        double lostServicesMortality,

        @Parameter(
                meaning = "Share of access that an executive on the highest rung closes.",
                unit = "share",
                byDefault = "0.4")
        double accessLossOfRepression,

        @Parameter(
                meaning =
                        "Share of relief that an executive on the highest rung keeps from the group on which it has turned.",
                unit = "share",
                byDefault = "0.5")
        double denial,

        @Parameter(
                meaning = "Share of relief that very many armed members without restraint divert.",
                unit = "share",
                byDefault = "0.4")
        double diversion,

        @Parameter(
                meaning =
                        "Weekly rise of an armed group's finance by relief for a place full of displaced people that it diverts in full.",
                unit = "index",
                byDefault = "0.05")
        double diversionPays,

        @Parameter(
                meaning = "Weekly share in which relief organisations that drew back return.",
                unit = "1/week",
                byDefault = "0.03")
        double reliefReturn,

        @Parameter(
                meaning = "Share of services lost to others where everybody is displaced.",
                unit = "ratio",
                max = 5,
                byDefault = "1")
        double hostStrain,

        @Parameter(
                meaning = "How many times more local disputes where everybody is displaced.",
                unit = "ratio",
                max = 20,
                byDefault = "3")
        double hostDisputes,

        @Parameter(
                meaning =
                        "How far a community takes over what newcomers of its group have lived through, for a share of newcomers.",
                unit = "ratio",
                max = 5,
                byDefault = "1")
        double newsOfDisplaced,

        @Parameter(
                meaning = "Share of the people abroad at which neighbours have half closed their borders.",
                unit = "share",
                min = 0.001,
                byDefault = "0.05")
        double borderHalf) {}
