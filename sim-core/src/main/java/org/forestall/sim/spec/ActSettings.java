package org.forestall.sim.spec;

/** How often acts beyond killing and injury occur, and what they destroy. Acts are abstract counts. */
public record ActSettings(
        @Parameter(
                meaning =
                        "Acts of sexual violence a week per thousand armed members who harm civilians without restraint, where gender discrimination is full.",
                unit = "1/week",
                max = 20,
                byDefault = "0.3")
        double sexualViolence,

        @Parameter(
                meaning = "Hostages a week per thousand members of irregular forces without restraint.",
                unit = "1/week",
                max = 20,
                byDefault = "0.1")
        double hostages,

        @Parameter(
                meaning = "Attacks on civilian objects a week per thousand armed members without restraint.",
                unit = "1/week",
                max = 20,
                byDefault = "0.15")
        double civilianObjects,

        @Parameter(
                meaning = "Attacks on relief staff a week per thousand armed members without restraint.",
                unit = "1/week",
                max = 20,
                byDefault = "0.006")
        double reliefStaff,

        @Parameter(
                meaning =
                        "Acts of preventing births, and as many of taking children out of the group, a week per thousand"
                                + " members in a campaign that is driven by ideology and a message of inferiority.",
                unit = "1/week",
                max = 20,
                byDefault = "1")
        double destroyingTheGroup,

        @Parameter(
                meaning = "Share of the detained who are ill-treated in a week by forces without restraint.",
                unit = "1/week",
                byDefault = "0.05")
        double illTreatment,

        @Parameter(
                meaning = "Share of detentions that are denied, by forces without restraint under full impunity.",
                unit = "share",
                byDefault = "0.2")
        double disappearance,

        @Parameter(
                meaning = "Chance of a use of prohibited weapons in a week, by forces that have them and fear nothing.",
                unit = "1/week",
                byDefault = "0.1")
        double prohibitedWeapons,

        @Parameter(
                meaning = "How many times more people such a use kills in a campaign week.",
                unit = "ratio",
                max = 10,
                byDefault = "2")
        double prohibitedWeaponsToll,

        @Parameter(
                meaning = "How many times more such acts there are in a campaign than by forces that prey or repress.",
                unit = "ratio",
                max = 20,
                byDefault = "3")
        double campaignFactor,

        @Parameter(
                meaning = "How an act weighs in what is felt as harm, against a person killed.",
                unit = "share",
                byDefault = "0.2")
        double feltAsHarm,

        @Parameter(
                meaning =
                        "Share of services, and of cultural sites, lost by an attack on objects in a district of 10,000 people.",
                unit = "share",
                byDefault = "0.3")
        double damage,

        @Parameter(meaning = "Share of lost services that is rebuilt in a year.", unit = "1/year", byDefault = "0.3")
        double rebuildServices,

        @Parameter(meaning = "Share of lost sites that is rebuilt in a year.", unit = "1/year", byDefault = "0.08")
        double rebuildSites,

        @Parameter(meaning = "Rise of finance of an armed group by a hostage.", unit = "index", byDefault = "0.005")
        double ransom) {}
