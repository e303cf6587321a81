package org.forestall.sim.spec;

/** The four strategies by which planners sort measures (US Holocaust Memorial Museum, Tools for Atrocity Prevention). */
public enum Strategy {
    /** Change the will of would-be perpetrators. */
    DISSUADE,
    /** Lower their means. */
    DEGRADE,
    /** Shield people. */
    PROTECT,
    /** Change the setting for good. */
    TRANSITION
}
