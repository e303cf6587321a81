package org.forestall.scenario.range;

import org.forestall.sim.spec.Parameter;

/** A number of a scenario that is known only within a range. */
public record RangedSetting(
        @Parameter(meaning = "Address of a number, such as nation.economy or groups[tarn].norm.")
        String path,

        @Parameter(
                meaning = "Value at place 0; may be the larger of the two.",
                unit = "as the setting",
                min = -1e12,
                max = 1e12)
        double low,

        @Parameter(
                meaning = "Value at place 1; may be the smaller of the two.",
                unit = "as the setting",
                min = -1e12,
                max = 1e12)
        double high) {

    /** Place at which a setting has its own value. */
    public static final double OWN_VALUE_AT = 0.5;

    /**
     * The value at a place between the ends: linear from {@code low} to the setting's own value and from there to {@code
     * high}, so that the own value lies in the middle of what is thought likely.
     *
     * @param at place in [0, 1]
     * @param own the setting's own value
     */
    public double value(double at, double own) {
        return at < OWN_VALUE_AT ? low + (own - low) * at / OWN_VALUE_AT : own + (high - own) * (at / OWN_VALUE_AT - 1);
    }
}
