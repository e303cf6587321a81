package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Step-down adjustment of p values for several comparisons: Holm 1979, Scandinavian Journal of Statistics 6, 65-70.
 *
 * <p>Holds the chance of any false claim under any dependence between the comparisons.
 */
public final class HolmAdjustment {

    private HolmAdjustment() {}

    /**
     * Adjusted p values in the order given.
     *
     * @param pValues each in [0, 1]
     * @throws IllegalArgumentException if a p value is outside [0, 1]
     */
    public static List<Double> adjust(List<Double> pValues) {
        pValues.forEach(pValue -> Checks.share("p value", pValue));
        Integer[] ascending = new Integer[pValues.size()];
        Arrays.setAll(ascending, index -> index);
        Arrays.sort(ascending, Comparator.comparing(pValues::get));
        Double[] adjusted = new Double[pValues.size()];
        double floor = 0;
        for (int rank = 0; rank < ascending.length; rank++) {
            floor = Math.max(floor, Math.min(1, (ascending.length - rank) * pValues.get(ascending[rank])));
            adjusted[ascending[rank]] = floor;
        }
        return new ArrayList<>(Arrays.asList(adjusted));
    }
}
