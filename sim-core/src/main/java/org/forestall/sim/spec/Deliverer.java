package org.forestall.sim.spec;

/** Who carries out an intervention. */
public enum Deliverer {
    /** The state itself. */
    STATE,
    /** Civil society. */
    CIVIL_SOCIETY,
    /** A regional organisation. */
    REGIONAL_BODY,
    /** The United Nations. */
    UN,
    /** Other states. */
    OTHER_STATES
}
