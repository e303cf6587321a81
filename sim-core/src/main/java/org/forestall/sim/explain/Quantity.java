package org.forestall.sim.explain;

import org.forestall.sim.state.SocietyState;

/** A number that can be read off a society at the end of a week and whose movement can be explained. */
public interface Quantity {

    /** Name in plain words. */
    String title();

    /** Smallest weekly movement worth telling, in the quantity's unit, above 0. */
    double notable();

    /** The same for a movement between two values: a count has to move by more than chance moves it. */
    default double notable(double before, double after) {
        return notable();
    }

    /**
     * Whether the number carries over from week to week, so that small movements add up: a stock. What a mechanism does to
     * it in a week is then a part of the week's movement; of a number that is made anew each week it is a part of the whole.
     */
    boolean isStock();

    /** Whether the number is there before the first week, rather than being first read at its end. */
    boolean isKnownAtStart();

    /** Whether the number counts persons or deeds rather than being an index. */
    boolean isCount();

    /** The number now. Changes nothing. */
    double read(SocietyState state);
}
