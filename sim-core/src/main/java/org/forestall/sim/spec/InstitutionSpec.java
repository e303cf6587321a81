package org.forestall.sim.spec;

import java.util.Map;

/** An institution that can protect, warn, settle, redress or inform. */
public record InstitutionSpec(
        @Parameter(meaning = "Which of the eleven kinds it is.")
        InstitutionKind kind,

        @Parameter(meaning = "Name shown to people; invented.")
        String name,

        @Parameter(
                meaning = "Staff, money and reach, against what the country needs.",
                unit = "index",
                byDefault = "0.5")
        double capacity,

        @Parameter(meaning = "Freedom from interference by the executive.", unit = "index", byDefault = "0.5")
        double independence,

        @Parameter(
                meaning = "How far each group is present in it and served by it; groups not named get 0.5.",
                unit = "index",
                byDefault = "{}",
                refersTo = "groups")
        Map<String, Double> inclusion,

        @Parameter(meaning = "How far people believe in it.", unit = "index", byDefault = "0.5")
        double credibility,

        @Parameter(
                meaning = "Share of what its upkeep takes that it gets; without any its capacity wears away.",
                unit = "share",
                byDefault = "1")
        double upkeep) {}
