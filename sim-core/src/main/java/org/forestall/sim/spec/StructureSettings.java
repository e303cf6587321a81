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
                meaning = "Share of its capacity that an institution loses in a year without any upkeep.",
                unit = "1/year",
                byDefault = "0.1")
        double wearPerYear,

        @Parameter(
                meaning = "Weekly weight of new experience in how far actors expect impunity.",
                unit = "1/week",
                byDefault = "0.005")
        double impunityLearning,

        @Parameter(
                meaning =
                        "Yearly pace at which other discrimination follows political exclusion where that goes deeper.",
                unit = "1/year",
                byDefault = "0.02")
        double wideningPerYear,

        @Parameter(
                meaning = "Discriminatory laws a year that an executive brings in while it mobilises exclusion.",
                unit = "1/year",
                max = 12,
                byDefault = "1")
        double lawsPerYear,

        @Parameter(
                meaning = "Share of the way to full overt discrimination that a law goes in its dimension.",
                unit = "share",
                byDefault = "0.25")
        double lawStep,

        @Parameter(
                meaning = "How far fully serving courts or parliament each block such laws.",
                unit = "share",
                byDefault = "0.6")
        double lawBlock,

        @Parameter(
                meaning = "How much more discrimination weighs if fully meant than if half meant.",
                unit = "ratio",
                byDefault = "0.3")
        double deliberateWeight,

        @Parameter(
                meaning = "Share of discrimination that full legal protection in practice takes away.",
                unit = "share",
                byDefault = "0.25")
        double protectionRelief,

        @Parameter(
                meaning = "Share of the service of institutions that full corruption takes away.",
                unit = "share",
                byDefault = "0.25")
        double corruptionErosion,

        @Parameter(
                meaning = "Share of the service of institutions that a collapsed economy takes away.",
                unit = "share",
                byDefault = "0.4")
        double economyStrain,

        @Parameter(
                meaning = "Weekly pace at which identity salience and contest stakes rise.",
                unit = "1/week",
                byDefault = "0.04")
        double identityRise,

        @Parameter(meaning = "Weekly pace at which they fall: slow to calm.", unit = "1/week", byDefault = "0.004")
        double identityFall,

        @Parameter(
                meaning = "Rise of identity salience under the loudest incitement.",
                unit = "index",
                byDefault = "0.25")
        double salienceOfIncitement,

        @Parameter(
                meaning = "Rise of identity salience by a vote in which parties follow identity lines.",
                unit = "index",
                byDefault = "0.15")
        double salienceOfVote,

        @Parameter(
                meaning = "Rise of identity salience by power sharing that fixes group lines.",
                unit = "index",
                byDefault = "0.2")
        double salienceOfSharing,

        @Parameter(
                meaning = "Rise of contest stakes for each rise of identity salience.",
                unit = "ratio",
                max = 3,
                byDefault = "0.5")
        double stakesOfSalience,

        @Parameter(
                meaning = "Share of contest stakes that full power sharing takes away.",
                unit = "share",
                byDefault = "0.3")
        double stakesOfSharing,

        @Parameter(
                meaning = "Weekly pace at which perceived inequality follows what is said and what is so.",
                unit = "1/week",
                byDefault = "0.05")
        double misperceptionPace,

        @Parameter(
                meaning = "Yearly pace at which a repressive executive builds up its security apparatus.",
                unit = "1/year",
                byDefault = "0.3")
        double buildUpPerYear,

        @Parameter(
                meaning = "Yearly pace at which an executive that mobilises exclusion removes other groups from it.",
                unit = "1/year",
                byDefault = "0.4")
        double purgePerYear,

        @Parameter(
                meaning = "Share of the rights of women and girls lost in a year of repression.",
                unit = "1/year",
                byDefault = "0.08")
        double genderRegressPerYear,

        @Parameter(
                meaning =
                        "Restrictions of civil society and press a year that a repressive executive imposes without a parliament.",
                unit = "1/year",
                max = 12,
                byDefault = "0.8")
        double restrictionsPerYear,

        @Parameter(
                meaning = "Share of civic space and civil society that such a restriction takes away.",
                unit = "share",
                byDefault = "0.12")
        double restrictionStep,

        @Parameter(
                meaning = "How much full scarcity or strain by arrivals multiplies local disputes.",
                unit = "ratio",
                max = 10,
                byDefault = "1")
        double disputesOfScarcity,

        @Parameter(
                meaning = "Weeks in which scarcity after a disaster, and strain by people who arrive, halve.",
                unit = "weeks",
                min = 1,
                max = 260,
                byDefault = "26")
        double scarcityHalfLifeWeeks) {}
