package org.forestall.sim.state;

/** The parts into which state is divided when a phase declares what it reads and what it writes. */
public enum StatePart {
    /** The sample of people. */
    PEOPLE,
    /** The ledger of persons. */
    LEDGER,
    /** Communities. */
    COMMUNITIES,
    /** Districts. */
    DISTRICTS,
    /** Identity groups. */
    GROUPS,
    /** The country as a whole. */
    NATION,
    /** Armed groups. */
    ARMED_GROUPS,
    /** Leaderships. */
    LEADERSHIPS,
    /** Institutions. */
    INSTITUTIONS,
    /** Triggers. */
    TRIGGERS,
    /** Outside actors and the alert funnel. */
    OUTSIDE,
    /** Deliberate deaths by window. */
    HARM_RECORD,
    /** The event log. */
    EVENT_LOG
}
