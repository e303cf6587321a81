package org.forestall.sim.spec;

/** Discrimination against a group in the five dimensions of the model contract, section 3. */
public record DiscriminationSpec(
        @Parameter(meaning = "Exclusion from political representation and office.", byDefault = "{}")
        DimensionSpec political,

        @Parameter(meaning = "Unequal standing before law and in social life.", byDefault = "{}")
        DimensionSpec social,

        @Parameter(meaning = "Unequal access to work, land, credit and services.", byDefault = "{}")
        DimensionSpec economic,

        @Parameter(meaning = "Unequal treatment of women and girls of the group.", byDefault = "{}")
        DimensionSpec gender,

        @Parameter(meaning = "Limits on language, religion, association and movement.", byDefault = "{}")
        DimensionSpec cultural,

        @Parameter(
                meaning = "How far the discrimination is meant rather than a by-product.",
                unit = "index",
                byDefault = "0")
        double deliberateness) {}
