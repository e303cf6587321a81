package org.forestall.sim.spec;

/** When a measure begins. */
public enum StartRule {
    /** On its start date. */
    ON_DATE,
    /** Its start delay after mass violence has begun; never, if it does not begin. */
    AFTER_ONSET
}
