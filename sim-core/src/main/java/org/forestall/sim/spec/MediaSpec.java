package org.forestall.sim.spec;

/** Outlets and online channels taken together. */
public record MediaSpec(
        @Parameter(meaning = "Plurality of outlets and views.", unit = "index", byDefault = "0.5")
        double plurality,

        @Parameter(meaning = "Reach of broadcast and print.", unit = "share", byDefault = "0.6")
        double reach,

        @Parameter(meaning = "Share of people reached online.", unit = "share", byDefault = "0.3")
        double onlineReach,

        @Parameter(
                meaning = "How strongly online channels amplify alarming messages.",
                unit = "index",
                byDefault = "0.5")
        double virality,

        @Parameter(
                meaning = "Share of hateful messages that platforms act upon.",
                unit = "share",
                byDefault = "0.05",
                source =
                        "Platforms are estimated to remove about 5 % of hateful posts (company documents reported in 2021)",
                evidence = Evidence.EXPERT_RANGE)
        double moderation,

        @Parameter(meaning = "Everyday hateful talk that no leader orders.", unit = "index", byDefault = "0.1")
        double ambientHate,

        @Parameter(
                meaning = "How far groups out of power have outlets of their own.",
                unit = "index",
                byDefault = "0.5")
        double minorityMedia) {}
