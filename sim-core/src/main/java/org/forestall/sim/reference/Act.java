package org.forestall.sim.reference;

/**
 * What being active means in Epstein's Model II. The paper says that going active is an act against one member of the
 * other group and leaves open what an active person does in the periods after, and one who meets nobody.
 */
public enum Act {
    /**
     * A willing person is active, as the rule of the paper says, and commits one act in every period in which somebody of
     * the other group is in view. Comes closest to the published numbers.
     */
    EVERY_PERIOD,
    /** A willing person is active only if somebody of the other group is in view, and commits one act every period. */
    EVERY_PERIOD_IF_ANYBODY_IS_IN_VIEW,
    /** A willing person is active whoever is in view, and acts once, on turning active. */
    ON_TURNING_ACTIVE
}
