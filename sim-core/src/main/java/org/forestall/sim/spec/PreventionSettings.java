package org.forestall.sim.spec;

/** How support for measures, and how freely they can begin, depend on what is seen and on how late it is. */
public record PreventionSettings(
        @Parameter(
                meaning = "Share of support that a programme loses in a year in which no danger is seen.",
                unit = "1/year",
                max = 5,
                byDefault = "0.2",
                source =
                        "Early prevention shows no quick result and support is hard to secure (2013 report, paragraph 66); size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double supportLossPerYear,

        @Parameter(
                meaning = "Weekly share of lost support that comes back while great danger is seen.",
                unit = "1/week",
                byDefault = "0.05")
        double supportReturn,

        @Parameter(
                meaning = "Share of its strength that a programme keeps without any support.",
                unit = "share",
                byDefault = "0.4")
        double strengthWithoutSupport,

        @Parameter(
                meaning =
                        "Share of its strength that a measure loses when those who decide are fully divided as it begins.",
                unit = "share",
                byDefault = "0.5")
        double contentionCosts,

        @Parameter(
                meaning = "Weeks by which a measure begins later when those who decide are fully divided.",
                unit = "weeks",
                max = 520,
                byDefault = "26")
        double contentionDelays,

        @Parameter(
                meaning = "Share of what an ended measure had reached that one which takes over from it starts with.",
                unit = "share",
                byDefault = "0.5")
        double handover,

        @Parameter(
                meaning =
                        "Share by which a measure gains from each helpful intervention that is fully in place beside it, or loses by each that hinders it; 0 switches interactions off.",
                unit = "share",
                byDefault = "0")
        double interactionGain,

        @Parameter(
                meaning =
                        "How much more than in proportion national attributes weigh: each also has to carry what the others do.",
                unit = "exponent",
                max = 5,
                byDefault = "1.5",
                source = "National attributes decide (2019 report, lesson 4); size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double attributesExponent) {}
