package org.forestall.sim.spec;

/** The nine triggers and three drivers of the 2013 report of the UN Secretary-General on prevention (paragraph 27) and of its successors (seed-trace rows S-118 to S-131). */
public enum TriggerKind {
    /** Unconstitutional change of government. */
    COUP,
    /** Hostilities or mass flight from a neighbour. */
    SPILL_OVER,
    /** Uprising or mass protest. */
    UNREST,
    /** Killing of a symbolic person. */
    ASSASSINATION,
    /** Forces leave an area. */
    SECURITY_VACUUM,
    /** A contest for power by vote. */
    ELECTION,
    /** Doubt about the integrity of a vote. */
    ELECTION_DISPUTE,
    /** Arbitrary delay or cancellation of a vote. */
    ELECTION_DELAY,
    /** Census, trial, talks, anniversary or other step of a political process. */
    POLITICAL_PROCESS,
    /** Sudden economic loss. */
    ECONOMIC_SHOCK,
    /** Natural disaster. */
    DISASTER,
    /** Epidemic with stigma. */
    EPIDEMIC
}
