package org.forestall.sim.spec;

/** What counts as the onset of mass violence against civilians. */
public record OnsetSettings(
        @Parameter(
                meaning = "Civilians of one group deliberately killed by one actor or coalition within the window.",
                unit = "persons",
                min = 1,
                max = 1e7,
                byDefault = "1000",
                source =
                        "Threshold of the Early Warning Project for a mass killing (US Holocaust Memorial Museum and Dartmouth)",
                evidence = Evidence.EXPERT_RANGE)
        double deaths,

        @Parameter(meaning = "Length of the window.", unit = "weeks", min = 1, max = 260, byDefault = "52")
        int windowWeeks,

        @Parameter(
                meaning =
                        "An episode ends after as many weeks as the window with fewer deaths than this share of the threshold.",
                unit = "share",
                byDefault = "0.1")
        double endShare) {}
