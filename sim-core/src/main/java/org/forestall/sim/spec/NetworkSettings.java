package org.forestall.sim.spec;

/** How the social network of the sample is drawn. */
public record NetworkSettings(
        @Parameter(
                meaning = "Mean number of ties of a person.",
                unit = "ties",
                min = 2,
                max = 40,
                byDefault = "10",
                source =
                        "Core discussion and sympathy groups of about 10 to 15 (Zhou et al. 2005, Proc. R. Soc. B 272, p. 439)",
                evidence = Evidence.EXPERT_RANGE)
        double meanTies,

        @Parameter(
                meaning = "Share of ties that reach into a neighbouring district.",
                unit = "share",
                byDefault = "0.1")
        double tiesBeyondDistrict,

        @Parameter(
                meaning = "Persons within whose span, in a community, most ties fall; smaller is more clustered.",
                unit = "persons",
                min = 4,
                max = 5000,
                byDefault = "60")
        int neighbourhood) {}
