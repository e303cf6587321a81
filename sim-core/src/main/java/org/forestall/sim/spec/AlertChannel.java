package org.forestall.sim.spec;

/** How an alert is given. */
public enum AlertChannel {
    /** In public or in private by chance, as settings of the model say. */
    AS_USUAL,
    /** In private, to those who are told. */
    QUIET,
    /** In public. */
    PUBLIC,
    /** In private; in public if the last alert was private and nobody decided to respond to it. */
    QUIET_THEN_PUBLIC
}
