package org.forestall.experiments.compare;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.store.Community;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;

/** The futures of one arm, read from the store once. Position {@code i} is the same replicate in every sample. */
final class Sample {

    private final Arm arm;
    private final Map<Metric, double[]> valuesByMetric = new EnumMap<>(Metric.class);
    private final Map<Community, double[]> deathsByCommunity;

    private Sample(Arm arm, Map<Community, double[]> deathsByCommunity) {
        this.arm = arm;
        this.deathsByCommunity = deathsByCommunity;
    }

    static Sample read(Results results, Arm arm) {
        Sample sample = new Sample(arm, results.communityDeaths(arm.id()));
        for (Metric metric : Metric.values()) {
            sample.valuesByMetric.put(metric, results.values(arm.id(), metric));
        }
        return sample;
    }

    Arm arm() {
        return arm;
    }

    double[] values(Metric metric) {
        return valuesByMetric.get(metric);
    }

    boolean[] onset() {
        double[] zeroOrOne = values(Metric.ONSET);
        boolean[] onset = new boolean[zeroOrOne.length];
        for (int future = 0; future < onset.length; future++) {
            onset[future] = zeroOrOne[future] > 0;
        }
        return onset;
    }

    /** Deaths in each community, in the order of the scenario. */
    Map<Community, double[]> deathsByCommunity() {
        return deathsByCommunity;
    }

    /** Deaths in each identity group, in the order in which the scenario names communities. */
    Map<String, double[]> deathsByGroup() {
        Map<String, double[]> deathsByGroup = new LinkedHashMap<>();
        deathsByCommunity.forEach((community, deaths) -> deathsByGroup.merge(community.group(), deaths, Sample::sum));
        return deathsByGroup;
    }

    private static double[] sum(double[] first, double[] second) {
        double[] sums = first.clone();
        Arrays.setAll(sums, future -> first[future] + second[future]);
        return sums;
    }
}
