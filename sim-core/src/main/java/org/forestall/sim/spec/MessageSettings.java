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
        double rumour,

        @Parameter(
                meaning = "How much stronger speech about identity works where salience is full rather than middling.",
                unit = "ratio",
                max = 3,
                byDefault = "0.5")
        double identityBonus,

        @Parameter(
                meaning = "Weeks in which what goes round online halves.",
                unit = "weeks",
                min = 0.2,
                max = 52,
                byDefault = "3")
        double onlineHalfLifeWeeks,

        @Parameter(
                meaning = "Share of the executive's own voice against a group that counts as official permission.",
                unit = "share",
                byDefault = "0.6")
        double justification,

        @Parameter(
                meaning = "Strength of incitement from which it counts as a wave.",
                unit = "index",
                min = 0.01,
                byDefault = "0.25")
        double wave) {}
