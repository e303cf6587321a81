package org.forestall.sim.observe.framework;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The composite {@code R = (H V L)^(1/3)} of hazard (factors 4, 5, 7, 8), vulnerability (1, 2, 9) and lack of mitigation
 * (3, 6), each the weighted mean of its factors; the form follows INFORM Risk (geometric mean of three dimensions; from
 * memory). Factors 10 to 14 are left out: they partly measure crimes under way, and a composite with them would predict
 * what has begun.
 */
public final class CompositeRisk {

    private static final List<Factor> HAZARD =
            List.of(Factor.MOTIVES, Factor.CAPACITY, Factor.ENABLING, Factor.TRIGGERS);
    private static final List<Factor> VULNERABILITY = List.of(Factor.INSTABILITY, Factor.RECORD, Factor.TENSIONS);
    private static final List<Factor> LACK = List.of(Factor.WEAK_STATE, Factor.NO_MITIGATION);

    private CompositeRisk() {}

    /**
     * The composite, in [0, 1]; NaN if a part has no factor with a score and a weight.
     *
     * @param score score of each factor, NaN where there is none
     */
    public static double of(ToDoubleFunction<Factor> score, WeightSet weights) {
        return StrictMath.cbrt(
                mean(HAZARD, score, weights) * mean(VULNERABILITY, score, weights) * mean(LACK, score, weights));
    }

    private static double mean(List<Factor> factors, ToDoubleFunction<Factor> score, WeightSet weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < factors.size(); i++) {
            double one = score.applyAsDouble(factors.get(i));
            if (!Double.isNaN(one)) {
                sum += weights.of(factors.get(i)) * one;
                weight += weights.of(factors.get(i));
            }
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }
}
