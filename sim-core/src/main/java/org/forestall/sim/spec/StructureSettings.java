package org.forestall.sim.spec;

/** How slow conditions drift. */
public record StructureSettings(
        @Parameter(
                meaning = "Share by which the economy returns to its usual state in a year.",
                unit = "1/year",
                byDefault = "0.3")
        double economyReversion,

        @Parameter(
                meaning = "Standard deviation of the yearly change of the economy.",
                unit = "index",
                byDefault = "0.08")
        double economyVolatility,

        @Parameter(
                meaning = "Rise of discrimination in a year against a group on which the executive has turned.",
                unit = "1/year",
                byDefault = "0.15")
        double exclusionPerYear,

        @Parameter(
                meaning =
                        "Share of their independence that institutions lose in a year under an executive that represses.",
                unit = "1/year",
                byDefault = "0.25")
        double capturePerYear,

        @Parameter(
                meaning = "Share of what was lost that institutions, openness and civic space regain in a quiet year.",
                unit = "1/year",
                byDefault = "0.08")
        double recoveryPerYear,

        @Parameter(
                meaning =
                        "Share of its capacity that an institution loses in a year when its load is twice what it can handle.",
                unit = "1/year",
                byDefault = "0.2")
        double loadErosion,

        @Parameter(
                meaning = "Weekly weight of new experience in how far actors expect impunity.",
                unit = "1/week",
                byDefault = "0.03")
        double impunityLearning) {}
