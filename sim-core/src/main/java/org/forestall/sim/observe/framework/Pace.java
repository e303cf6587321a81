package org.forestall.sim.observe.framework;

/** Time scale on which an indicator moves. */
public enum Pace {
    /** Years. */
    SLOW,
    /** Months. */
    MID,
    /** Days to weeks. */
    FAST
}
