package org.forestall.sim.spec;

/** How many of its signals a warning policy waits for. */
public enum SignalRule {
    /** One is enough. */
    ANY,
    /** All at once. */
    ALL
}
