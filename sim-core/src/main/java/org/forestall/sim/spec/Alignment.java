package org.forestall.sim.spec;

/** On whose side an armed group stands. */
public enum Alignment {
    /** With the executive. */
    STATE,
    /** With one identity group. */
    COMMUNITY,
    /** With nobody but itself. */
    NONE
}
