package org.forestall.sim.spec;

import java.util.List;

/** A bundle of measures that planners compare with others; an empty bundle is the control arm "nothing". */
public record OptionSpec(
        @Parameter(meaning = "Short name used on the command line.")
        String id,

        @Parameter(meaning = "Name shown to people.") String name,

        @Parameter(meaning = "What is done, in a sentence or two.")
        String description,

        @Parameter(
                meaning = "How well those who deliver act together: 0.5 rivals, 1 side by side, 1.3 one plan.",
                unit = "ratio",
                min = 0.5,
                max = 1.3,
                byDefault = "1")
        double coordination,

        @Parameter(
                meaning =
                        "How far the country itself owns what outsiders deliver: 0 imposed, 0.7 usual, 1 its own plan.",
                unit = "share",
                byDefault = "0.7")
        double ownership,

        @Parameter(meaning = "Measures of the bundle.", byDefault = "[]")
        List<MeasureSpec> measures,

        @Parameter(
                meaning = "Warning policy that holds under this option; empty for the usual alert rule.",
                byDefault = "",
                refersTo = "warningPolicies")
        String warningPolicy) {

    /** A bundle of measures under the usual alert rule. */
    public OptionSpec(
            String id,
            String name,
            String description,
            double coordination,
            double ownership,
            List<MeasureSpec> measures) {
        this(id, name, description, coordination, ownership, measures, "");
    }
}
