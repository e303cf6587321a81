package org.forestall.sim.spec;

/** How talks between leaderships lead to agreements, and how agreements hold or break. */
public record AgreementSettings(
        @Parameter(
                meaning =
                        "Agreements a year under full dialogue between leaderships that are fully committed to peace.",
                unit = "1/year",
                max = 52,
                byDefault = "8")
        double reachedPerYear,

        @Parameter(
                meaning =
                        "Share of that chance that is lost by every further forum of talks whose hosts do not act together.",
                unit = "share",
                byDefault = "0.5",
                source =
                        "Competing mediators undercut one another (Crocker, Hampson and Aall 1999, Herding Cats); size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double lostToRivalForum,

        @Parameter(
                meaning = "Dialogue that an agreement which holds adds, and half as much of restraint.",
                unit = "index",
                byDefault = "0.25")
        double calm,

        @Parameter(
                meaning = "Breaches a year of an agreement without any enforcement in ordinary times.",
                unit = "1/year",
                max = 52,
                byDefault = "0.4")
        double brokenPerYear,

        @Parameter(
                meaning = "Share of breaches that full enforcement prevents.",
                unit = "share",
                byDefault = "0.85",
                source = "Third-party guarantees let agreements last (Walter 2002, Committing to Peace); size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double enforcementHolds,

        @Parameter(meaning = "Share of trust in talks that a breach destroys.", unit = "share", byDefault = "0.5")
        double trustLost,

        @Parameter(meaning = "Pressure of the trigger that a breach is.", unit = "index", max = 3, byDefault = "0.4")
        double relapse) {}
