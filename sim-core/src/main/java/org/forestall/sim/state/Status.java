package org.forestall.sim.state;

/** Where a person stands in the ledger. Every person has exactly one status in exactly one community. */
public enum Status {
    /** Lives at home. */
    RESIDENT,
    /** Lives in another district of the country after flight; counted where he or she lives now. */
    DISPLACED,
    /** Lives abroad after flight; counted in the community that was left last. */
    ABROAD,
    /** Held without due process. */
    DETAINED,
    /** Member of an armed group; counted in the community of origin. */
    ARMED,
    /** Injured, living in the community. */
    INJURED,
    /** Killed as a civilian. */
    KILLED,
    /** Died of deprivation. */
    DIED_OF_DEPRIVATION,
    /** Killed in fighting as a member of an armed group. */
    FALLEN;

    /** Number of statuses. */
    public static final int COUNT = values().length;

    /** Whether a person of this status lives in the community as a civilian who can be harmed there. */
    public boolean isPresentCivilian() {
        return this == RESIDENT || this == DISPLACED || this == INJURED;
    }
}
