package org.forestall.sim.observe.framework;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Weights of factors within the three parts of the composite.
 *
 * @param name what the set is called where a result is shown
 * @param weights weight of each factor, at least 0; factors that are not named weigh 1
 */
public record WeightSet(String name, Map<Factor, Double> weights) {

    /** @throws IllegalArgumentException if a weight is negative or not a number */
    public WeightSet {
        EnumMap<Factor, Double> copy = new EnumMap<>(Factor.class);
        copy.putAll(weights);
        weights = Collections.unmodifiableMap(copy);
        weights.forEach((factor, weight) -> {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException(
                        "the weight of " + factor + " is " + weight + "; at least 0 is allowed");
            }
        });
    }

    /** Every factor weighs the same. The Framework gives no weights. */
    public static WeightSet equal() {
        return new WeightSet("equal", new EnumMap<>(Factor.class));
    }

    /** Weight of a factor. */
    public double of(Factor factor) {
        return weights.getOrDefault(factor, 1.0);
    }
}
