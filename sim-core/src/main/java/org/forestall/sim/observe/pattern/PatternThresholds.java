package org.forestall.sim.observe.pattern;

import org.forestall.sim.spec.Parameter;

/**
 * From which amounts on a pattern is named. All are assumed: law gives no numbers. Component meanings are in the {@link
 * Parameter} notes.
 */
public record PatternThresholds(
        @Parameter(
                meaning = "Fewest civilians of a group deliberately killed by one actor in a year.",
                unit = "persons",
                max = 1e9,
                byDefault = "100")
        int fewestVictims,

        @Parameter(
                meaning = "Share of a group's districts hit within a year from which an attack is widespread.",
                unit = "share",
                byDefault = "0.4")
        double widespreadDistricts,

        @Parameter(
                meaning = "Victims a year and hundred thousand of the group from which an attack is widespread.",
                unit = "persons per 100,000",
                max = 1e5,
                byDefault = "50")
        double widespreadVictims,

        @Parameter(
                meaning =
                        "Share of the weeks of half a year with victims from which an organised attack is systematic.",
                unit = "share",
                byDefault = "0.5")
        double systematicWeeks,

        @Parameter(
                meaning = "Killed and dead of deprivation a year and hundred thousand of the group, least for traces of"
                        + " genocide.",
                unit = "persons per 100,000",
                max = 1e5,
                byDefault = "200")
        double graveVictims,

        @Parameter(
                meaning = "Mean of the traces of intent from which they are named.",
                unit = "index",
                byDefault = "0.6")
        double intentTraces,

        @Parameter(
                meaning =
                        "Part of a group's share of a district that must be gone for the district to count as emptied.",
                unit = "share",
                byDefault = "0.3")
        double shareLost,

        @Parameter(
                meaning = "Fewest members of a group in a district at the start for the district to count.",
                unit = "persons",
                max = 1e9,
                byDefault = "1000")
        int fewestInDistrict,

        @Parameter(
                meaning = "Fewest civilians deliberately killed by a party within a quarter of armed conflict.",
                unit = "persons",
                max = 1e9,
                byDefault = "20")
        int fewestInConflict) {

    /** The documented defaults. */
    public static PatternThresholds standard() {
        return new PatternThresholds(100, 0.4, 50, 0.5, 200, 0.6, 0.3, 1000, 20);
    }
}
