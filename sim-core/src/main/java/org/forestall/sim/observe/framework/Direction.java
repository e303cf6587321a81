package org.forestall.sim.observe.framework;

/** Which way risk grows with the measured quantity. */
public enum Direction {
    /** More of it is worse. */
    RISES,
    /** Less of it is worse. */
    FALLS
}
