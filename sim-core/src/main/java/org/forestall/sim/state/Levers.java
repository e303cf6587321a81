package org.forestall.sim.state;

import java.util.Arrays;
import org.forestall.sim.spec.Lever;

/**
 * What measures do this week, by lever and district. Every week starts neutral; factors then multiply and additions add
 * up, so that no measure leaves a trace but through the quantities that it moved.
 */
public final class Levers {

    private static final Lever[] ALL = Lever.values();

    private final int districts;
    private final double[] values;
    private final double[] means = new double[ALL.length];
    private final boolean[] isMeanKnown = new boolean[ALL.length];

    /** Dialogue that talks bring about this week, without what an agreement adds to it. */
    public double talks;

    /** Forums of talks beyond the first whose hosts do not act together; parts of one count for as much. */
    public double rivalForums;

    /** Neutral levers. */
    public Levers(int districts) {
        this.districts = districts;
        values = new double[ALL.length * districts];
        reset();
    }

    /** Sets every lever to neutral. */
    public void reset() {
        for (Lever lever : ALL) {
            int from = lever.ordinal() * districts;
            Arrays.fill(values, from, from + districts, lever.neutral());
            means[lever.ordinal()] = lever.neutral();
        }
        Arrays.fill(isMeanKnown, true);
        talks = 0;
        rivalForums = 0;
    }

    /** Applies an effect in a district: multiplies by {@code 1 + effect} (never below 0) or adds it. */
    public void apply(Lever lever, int districtIdx, double effect) {
        int at = lever.ordinal() * districts + districtIdx;
        if (lever.combination() == Lever.Combination.MULTIPLY) {
            values[at] *= Math.max(0, 1 + effect);
        } else {
            values[at] += effect;
        }
        isMeanKnown[lever.ordinal()] = false;
    }

    /** Value of a lever in a district. */
    public double in(Lever lever, int districtIdx) {
        return values[lever.ordinal() * districts + districtIdx];
    }

    /** Mean of a lever over districts, for quantities of the whole country. */
    public double national(Lever lever) {
        int i = lever.ordinal();
        if (!isMeanKnown[i]) {
            means[i] = mean(lever);
            isMeanKnown[i] = true;
        }
        return means[i];
    }

    private double mean(Lever lever) {
        int from = lever.ordinal() * districts;
        double neutral = lever.neutral();
        double moved = 0;
        for (int districtIdx = 0; districtIdx < districts; districtIdx++) {
            moved += values[from + districtIdx] - neutral;
        }
        // Written as neutral plus a mean difference, so that untouched levers are exactly neutral.
        return neutral + moved / districts;
    }
}
