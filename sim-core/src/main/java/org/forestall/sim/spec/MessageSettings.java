package org.forestall.sim.spec;

/** How hateful messages arise and carry. */
public record MessageSettings(
        @Parameter(
                meaning = "Share of incitement that dares to speak only where impunity is full.",
                unit = "share",
                byDefault = "0.5")
        double impunityShare,

        @Parameter(
                meaning = "How far plural media in full civic space damp incitement.",
                unit = "share",
                byDefault = "0.5")
        double pluralityDamping,

        @Parameter(
                meaning = "How far a fully able and independent media regulator damps it.",
                unit = "share",
                byDefault = "0.25")
        double regulatorDamping,

        @Parameter(
                meaning = "Share of a group's public speech that reaches members of other groups.",
                unit = "share",
                byDefault = "0.4")
        double crossReach,

        @Parameter(
                meaning = "Strength of rumour after fresh harm at full virality.",
                unit = "index",
                max = 2,
                byDefault = "0.35")
        double rumour) {}
