package org.forestall.experiments.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;

/**
 * One outcome by arm, setting and future. All arms and settings meet the same futures: position {@code i} is the same luck
 * everywhere. Setting 0 is that of the scenario, the others are those of the design, if there is one.
 */
public final class OutcomeCube {

    private final List<Arm> arms;
    private final List<List<double[]>> values;

    private OutcomeCube(List<Arm> arms, List<List<double[]>> values) {
        this.arms = List.copyOf(arms);
        this.values = values;
    }

    /** Reads the futures that are complete over all arms and settings. */
    public static OutcomeCube read(Results results, List<Arm> arms, Metric metric) {
        return new OutcomeCube(
                arms,
                arms.stream()
                        .map(arm -> results.completeValuesByPoint(arm.id(), metric))
                        .toList());
    }

    /**
     * A cube of given numbers.
     *
     * @param values for each arm and setting one number a future
     * @throws IllegalArgumentException if a number of settings or futures differs
     */
    public static OutcomeCube of(List<Arm> arms, List<List<double[]>> values) {
        boolean even = values.size() == arms.size()
                && values.stream()
                        .allMatch(settings -> settings.size() == values.get(0).size()
                                && settings.stream()
                                        .allMatch(futures ->
                                                futures.length == values.get(0).get(0).length));
        if (!even) {
            throw new IllegalArgumentException("every arm needs the same settings and futures");
        }
        return new OutcomeCube(arms, new ArrayList<>(values));
    }

    /** Arms, the do-nothing arm first. */
    public List<Arm> arms() {
        return arms;
    }

    /** Number of settings, that of the scenario included. */
    public int settings() {
        return values.get(0).size();
    }

    /** Number of futures. */
    public int futures() {
        return values.get(0).get(0).length;
    }

    /** Outcomes of an arm in a setting, one a future. */
    public double[] values(int arm, int setting) {
        return values.get(arm).get(setting).clone();
    }

    double at(int arm, int setting, int future) {
        return values.get(arm).get(setting)[future];
    }

    /** Mean outcome of an arm in a setting. */
    public double mean(int arm, int setting) {
        return Arrays.stream(values.get(arm).get(setting)).sum() / futures();
    }

    /** Settings of the design; only that of the scenario if there is no design. */
    public int[] tried() {
        int first = settings() == 1 ? 0 : 1;
        int[] tried = new int[settings() - first];
        Arrays.setAll(tried, index -> index + first);
        return tried;
    }
}
