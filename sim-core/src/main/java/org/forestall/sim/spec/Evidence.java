package org.forestall.sim.spec;

/** How well a number is supported. Every parameter and every intervention effect carries one of these grades. */
public enum Evidence {
    /** Read off data or a published estimate that is named in the source. */
    MEASURED,
    /** A range that published experts or several disagreeing studies support. */
    EXPERT_RANGE,
    /** Chosen by the authors of the model; no data. */
    ASSUMED
}
