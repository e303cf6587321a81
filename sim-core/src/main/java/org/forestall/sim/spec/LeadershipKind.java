package org.forestall.sim.spec;

/** Which of the three sorts of leadership of the model this is. */
public enum LeadershipKind {
    /** Holds state power. */
    EXECUTIVE,
    /** Contests state power by political means. */
    OPPOSITION,
    /** Leads an armed group. */
    ARMED
}
