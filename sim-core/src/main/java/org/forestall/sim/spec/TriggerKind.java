package org.forestall.sim.spec;

/**
 * The triggers and drivers of the 2013 report of the UN Secretary-General on prevention (paragraph 27), of its successors
 * (seed-trace rows S-118 to S-131) and of the UN Framework of Analysis of 2014 (risk factor 8).
 */
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
    /** Census, talks or other step of a political process. */
    POLITICAL_PROCESS,
    /** Sudden economic loss. */
    ECONOMIC_SHOCK,
    /** Natural disaster. */
    DISASTER,
    /** Epidemic with stigma. */
    EPIDEMIC,
    /** Trial of people of note for past crimes. */
    TRIAL,
    /** Commemoration of past crimes. */
    COMMEMORATION,
    /** Open pressure from abroad. */
    FOREIGN_PRESSURE
}
