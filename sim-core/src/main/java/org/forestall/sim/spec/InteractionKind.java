package org.forestall.sim.spec;

/** How one intervention bears on another. */
public enum InteractionKind {
    /** The one achieves more beside the other. */
    HELPS,
    /** The one achieves less beside the other. */
    HINDERS
}
