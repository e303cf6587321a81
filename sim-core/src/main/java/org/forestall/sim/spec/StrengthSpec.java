package org.forestall.sim.spec;

/**
 * A triangular distribution of an effect's size at full strength, in a favourable context, before moderators. For a
 * multiplying lever {@code -0.25} means a quarter less; for an adding lever the value is added.
 */
public record StrengthSpec(
        @Parameter(meaning = "Lowest size.", unit = "lever", min = -50, max = 50)
        double low,

        @Parameter(meaning = "Most likely size.", unit = "lever", min = -50, max = 50)
        double mode,

        @Parameter(meaning = "Highest size.", unit = "lever", min = -50, max = 50)
        double high) {}
