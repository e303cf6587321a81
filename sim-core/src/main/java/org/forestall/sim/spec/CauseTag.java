package org.forestall.sim.spec;

/** The four families of causes by which reports group mechanisms (2024 report of the Secretary-General). */
public enum CauseTag {
    /** What makes harm possible. */
    MEANS,
    /** What makes harm wanted. */
    MOTIVE,
    /** What makes harm feasible now. */
    OPPORTUNITY,
    /** What holds harm back. */
    MITIGATION
}
