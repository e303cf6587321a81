package org.forestall.sim.spec;

/** When an intervention acts. */
public enum MeasureClass {
    /** On root causes, over years. */
    STRUCTURAL,
    /** On a developing situation, over weeks to months. */
    OPERATIONAL
}
