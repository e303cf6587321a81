package org.forestall.experiments.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.experiments.store.Metric;

/**
 * The arm with the fewest mean deaths, {@code nothing} included, and the others beside it. It was picked from the same runs
 * that judge it, which favours it; fresh runs would tell how much.
 *
 * @param id id of the arm
 * @param others what the runs say about the deaths of each other arm, other less this one, by intervals that hold for all
 *     of them at once; in plan order
 */
public record BestLooking(String id, Map<String, Judgement> others) {

    public BestLooking {
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }

    /** Arms that the runs cannot tell apart from this one, in plan order. */
    public List<String> notToldApart() {
        return others.entrySet().stream()
                .filter(other -> !other.getValue().isTold())
                .map(Map.Entry::getKey)
                .toList();
    }

    static BestLooking of(Sample nothing, List<Sample> options) {
        List<Sample> others = new ArrayList<>(List.of(nothing));
        others.addAll(options);
        Sample best = others.get(0);
        for (Sample each : others) {
            best = meanDeaths(each) < meanDeaths(best) ? each : best;
        }
        others.remove(best);
        return new BestLooking(best.arm().id(), judgements(others, best));
    }

    private static double meanDeaths(Sample sample) {
        return Arrays.stream(sample.values(Metric.DEATHS)).sum();
    }

    private static Map<String, Judgement> judgements(List<Sample> others, Sample best) {
        List<DeathsBeside> beside = DeathsBeside.of(Comparison.deathsOf(others), best.values(Metric.DEATHS));
        Map<String, Judgement> judgements = new LinkedHashMap<>();
        for (int otherIdx = 0; otherIdx < others.size(); otherIdx++) {
            judgements.put(others.get(otherIdx).arm().id(), beside.get(otherIdx).judgement());
        }
        return judgements;
    }
}
