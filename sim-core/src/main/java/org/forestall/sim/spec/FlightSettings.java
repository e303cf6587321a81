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
        double siegeMortality) {}
