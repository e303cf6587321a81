package org.forestall.sim.state;

/** Abstract categories of acts, counted and never described (seed-trace row S-089). */
public enum ActCategory {
    /** Not an act of violence. */
    NONE,
    /** Killing. */
    KILLING,
    /** Injury. */
    INJURY,
    /** Detention without due process. */
    DETENTION,
    /** Forced displacement. */
    DISPLACEMENT,
    /** Death from imposed deprivation. */
    DEPRIVATION
}
