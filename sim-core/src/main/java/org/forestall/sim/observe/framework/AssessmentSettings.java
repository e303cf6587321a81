package org.forestall.sim.observe.framework;

import org.forestall.sim.spec.Parameter;

/** How an assessor's view of the country differs from the country. Component meanings are in the {@link Parameter} notes. */
public record AssessmentSettings(
        @Parameter(meaning = "Noise of an assessed indicator, standard deviation.", unit = "score", byDefault = "0.07")
        double noise,

        @Parameter(
                meaning = "Share of an indicator that goes unreported where nothing is covered.",
                unit = "share",
                byDefault = "0.5")
        double underreporting,

        @Parameter(
                meaning = "Weeks for which an assessor goes on using what was last seen.",
                unit = "weeks",
                max = 520,
                byDefault = "26")
        int keepWeeks) {

    /** The documented defaults. */
    public static AssessmentSettings standard() {
        return new AssessmentSettings(0.07, 0.5, 26);
    }
}
