package org.forestall.sim.spec;

/** An actor beyond the borders. */
public record OutsideActorSpec(
        @Parameter(meaning = "Short name used elsewhere in the file.")
        String id,

        @Parameter(meaning = "Name shown to people; invented.")
        String name,

        @Parameter(meaning = "What sort of actor it is.") OutsideActorKind kind,

        @Parameter(meaning = "Attention to the country at the start.", unit = "index", byDefault = "0.3")
        double attention,

        @Parameter(meaning = "Weight that its word carries with leaders.", unit = "index", byDefault = "0.3")
        double leverage,

        @Parameter(meaning = "Speed of its decisions: 0 years, 1 days.", unit = "index", byDefault = "0.4")
        double speed,

        @Parameter(meaning = "Weight given to protection against other aims.", unit = "index", byDefault = "0.5")
        double priority,

        @Parameter(
                meaning = "For neighbours: how open the border is to people who flee.",
                unit = "index",
                byDefault = "0.7")
        double openBorder,

        @Parameter(
                meaning = "For neighbours: chance in a year that fighting or flight spills over.",
                unit = "1/year",
                max = 5,
                byDefault = "0")
        double spillOverRate,

        @Parameter(meaning = "For sponsors: support to the party it backs.", unit = "index", byDefault = "0")
        double support,

        @Parameter(
                meaning = "For sponsors: rivalry with the country, for which it gives more in time of war.",
                unit = "index",
                byDefault = "0.3")
        double rivalry,

        @Parameter(
                meaning = "For peace operations: uniformed persons it could send.",
                unit = "persons",
                max = 1e6,
                byDefault = "0")
        int uniformed) {}
