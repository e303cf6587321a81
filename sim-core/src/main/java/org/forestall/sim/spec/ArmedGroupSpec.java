package org.forestall.sim.spec;

import java.util.Map;

/** An army, police force, militia, non-state armed group or community guard. */
public record ArmedGroupSpec(
        @Parameter(meaning = "Short name used elsewhere in the file.")
        String id,

        @Parameter(meaning = "Name shown to people; invented.")
        String name,

        @Parameter(meaning = "What sort of organisation it is.")
        ArmedGroupKind kind,

        @Parameter(meaning = "On whose side it stands.", byDefault = "none")
        Alignment alignment,

        @Parameter(
                meaning = "The group it stands for, when aligned with a community; empty otherwise.",
                byDefault = "",
                refersTo = "groups")
        String community,

        @Parameter(
                meaning = "Members by district where they are posted.",
                unit = "persons",
                max = 2e6,
                refersTo = "districts",
                minSize = 1)
        Map<String, Integer> members,

        @Parameter(
                meaning = "Share of members from each group; shares sum to 1.",
                unit = "share",
                refersTo = "groups",
                minSize = 1)
        Map<String, Double> composition,

        @Parameter(meaning = "Arms held, against what its members could use.", unit = "index", byDefault = "0.6")
        double arms,

        @Parameter(meaning = "Money and supplies, against what it needs.", unit = "index", byDefault = "0.5")
        double finance,

        @Parameter(meaning = "Share of that money from resources it can seize.", unit = "share", byDefault = "0")
        double resourceFinance,

        @Parameter(
                meaning = "Share of that money from smuggling and other crime across borders.",
                unit = "share",
                byDefault = "0")
        double illicitFinance,

        @Parameter(meaning = "How far members hold back from harming civilians.", unit = "index", byDefault = "0.6")
        double restraint,

        @Parameter(meaning = "Training in the law of war and human rights.", unit = "index", byDefault = "0.5")
        double training,

        @Parameter(
                meaning = "How far its rules on the use of force comply with the law of war and human rights.",
                unit = "index",
                byDefault = "0.5")
        double rulesOfEngagement,

        @Parameter(meaning = "Access to prohibited weapons.", unit = "index", byDefault = "0")
        double prohibitedWeapons,

        @Parameter(meaning = "How far members hold together under strain.", unit = "index", byDefault = "0.6")
        double cohesion,

        @Parameter(meaning = "How far orders are carried out.", unit = "index", byDefault = "0.7")
        double command,

        @Parameter(meaning = "Ideology that excludes a group from the nation.", unit = "index", byDefault = "0.1")
        double exclusionaryIdeology,

        @Parameter(meaning = "How easily its patron can deny a link.", unit = "index", byDefault = "0")
        double deniability,

        @Parameter(meaning = "Leadership that commands it; empty for none.", byDefault = "", refersTo = "leaderships")
        String commandedBy,

        @Parameter(
                meaning = "Outside actor that arms or funds it; empty for none.",
                byDefault = "",
                refersTo = "outside")
        String sponsor) {}
