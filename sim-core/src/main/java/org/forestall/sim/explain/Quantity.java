package org.forestall.sim.explain;

import org.forestall.sim.state.SocietyState;

/** A number that can be read off a society at the end of a week and whose movement can be explained. */
public interface Quantity {

    /** Name in plain words. */
    String title();

    /** Smallest weekly movement worth telling, in the quantity's unit, above 0. */
    double notable();

    /** Whether the number counts persons or deeds rather than being an index. */
    boolean isCount();

    /** The number now. Changes nothing. */
    double read(SocietyState state);
}
