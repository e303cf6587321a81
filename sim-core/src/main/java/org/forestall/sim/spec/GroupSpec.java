package org.forestall.sim.spec;

/** An identity group: ethnic, religious, regional or political. No component is an inborn trait. */
public record GroupSpec(
        @Parameter(meaning = "Short name used elsewhere in the file.")
        String id,

        @Parameter(meaning = "Name shown to people; invented.")
        String name,

        @Parameter(meaning = "Standing in the central state.", byDefault = "powerless")
        PowerStatus powerStatus,

        @Parameter(meaning = "Discrimination against the group.", byDefault = "{}")
        DiscriminationSpec discrimination,

        @Parameter(
                meaning = "Past atrocities against the group that were never addressed.",
                unit = "index",
                byDefault = "0")
        double pastAtrocitiesUnaddressed,

        @Parameter(meaning = "Legal protection on paper.", unit = "index", byDefault = "0.5")
        double legalProtection,

        @Parameter(meaning = "Share of that protection that works in practice.", unit = "index", byDefault = "0.5")
        double implementation,

        @Parameter(
                meaning = "Share of ties of its members that reach into other groups.",
                unit = "share",
                byDefault = "0.2")
        double bridgingTies,

        @Parameter(meaning = "How closely its members hold together.", unit = "index", byDefault = "0.5")
        double bonding,

        @Parameter(
                meaning = "Stance of its religious, traditional, women's and youth leaders: 0 inciting, 1 for peace.",
                unit = "index",
                byDefault = "0.6")
        double leaderStance,

        @Parameter(meaning = "Weight of those leaders with members.", unit = "index", byDefault = "0.5")
        double leaderInfluence,

        @Parameter(
                meaning = "Means of the group to protect itself without attacking others.",
                unit = "index",
                byDefault = "0.2")
        double selfProtection,

        @Parameter(meaning = "Mean schooling of members.", unit = "index", byDefault = "0.5")
        double schooling,

        @Parameter(
                meaning = "Mean exposure of members to broadcast and online media.",
                unit = "index",
                byDefault = "0.5")
        double mediaExposure,

        @Parameter(meaning = "Mean level of living; low is poor.", unit = "index", byDefault = "0.5")
        double livelihood,

        @Parameter(meaning = "Mean personal norm against violence at the start.", unit = "index", byDefault = "0.75")
        double norm,

        @Parameter(meaning = "Mean trust in the state at the start.", unit = "index", byDefault = "0.5")
        double trustInState,

        @Parameter(
                meaning = "Share of members who are citizens; the others are refugees, stateless or foreign.",
                unit = "share",
                byDefault = "1")
        double citizenship) {}
