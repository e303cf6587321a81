package org.forestall.sim.spec;

/** A group's standing in the central state (after the Ethnic Power Relations coding; Wimmer, Cederman and Min 2009, Am. Sociol. Rev. 74, p. 325). */
public enum PowerStatus {
    /** Rules alone, or with token others. */
    DOMINANT,
    /** Leads a shared government. */
    SENIOR,
    /** Takes part in a shared government. */
    JUNIOR,
    /** Has no say at the centre, without being targeted. */
    POWERLESS,
    /** Is actively and deliberately kept out. */
    DISCRIMINATED
}
