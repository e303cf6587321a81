package org.forestall.sim.spec;

/** An executive, an opposition or the leadership of an armed group. */
public record LeadershipSpec(
        @Parameter(meaning = "Short name used elsewhere in the file.")
        String id,

        @Parameter(meaning = "Name shown to people; invented.")
        String name,

        @Parameter(meaning = "Which sort of leadership it is.")
        LeadershipKind kind,

        @Parameter(meaning = "Group from which it draws support; empty for none.", byDefault = "", refersTo = "groups")
        String group,

        @Parameter(meaning = "Motives that targeting a group would serve.", byDefault = "{}")
        MotiveSpec motive,

        @Parameter(meaning = "Ideology that excludes a group from the nation.", unit = "index", byDefault = "0.2")
        double exclusionaryIdeology,

        @Parameter(meaning = "Own commitment to settle conflict by peaceful means.", unit = "index", byDefault = "0.5")
        double commitmentToPeace,

        @Parameter(meaning = "How much it cares to be seen as legitimate.", unit = "index", byDefault = "0.5")
        double legitimacySeeking,

        @Parameter(meaning = "Threat to its power that it perceives at the start.", unit = "index", byDefault = "0.3")
        double perceivedThreat) {}
