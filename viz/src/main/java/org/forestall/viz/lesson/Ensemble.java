package org.forestall.viz.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestall.viz.play.Futures;

/** Futures of one course, or of two under the same luck, as they come in. */
public final class Ensemble {

    private final int count;
    private final List<Map<Integer, Futures.Result>> arms = new ArrayList<>();

    /**
     * An ensemble without results.
     *
     * @param arms 1, or 2 with the same luck
     * @param count futures of each
     */
    public Ensemble(int arms, int count) {
        this.count = count;
        for (int arm = 0; arm < arms; arm++) {
            this.arms.add(new TreeMap<>());
        }
    }

    /** Adds a future that is done. */
    public void add(int arm, Futures.Result result) {
        arms.get(arm).put(result.replicate(), result);
    }

    /** Futures of each arm that there will be. */
    public int count() {
        return count;
    }

    /** Number of arms. */
    public int arms() {
        return arms.size();
    }

    /** Whether all are done. */
    public boolean isDone() {
        return arms.stream().allMatch(arm -> arm.size() == count);
    }

    /** Futures of an arm so far, by number of their luck. */
    public List<Futures.Result> of(int arm) {
        return List.copyOf(arms.get(arm).values());
    }

    /** Futures of an arm in which mass violence began. */
    public long onsets(int arm) {
        return arms.get(arm).values().stream().filter(Futures.Result::hasOnset).count();
    }

    /** Mean of the dead per 100,000 people in an arm; 0 before the first. */
    public double meanHarm(int arm) {
        return arms.get(arm).values().stream()
                .mapToDouble(Futures.Result::harm)
                .average()
                .orElse(0);
    }

    /** Futures in which the second arm brought fewer deaths than the first under the same luck. */
    public long better() {
        return compared(-1);
    }

    /** Futures in which the second arm brought more deaths than the first under the same luck. */
    public long worse() {
        return compared(1);
    }

    private long compared(int sign) {
        return arms.get(0).entrySet().stream()
                .filter(base -> arms.get(1).containsKey(base.getKey()))
                .filter(base -> sign
                                * Double.compare(
                                        arms.get(1).get(base.getKey()).harm(),
                                        base.getValue().harm())
                        > 0)
                .count();
    }
}
