package org.forestall.sim.state;

/** What a logged event is. */
public enum EventKind {
    /** A trigger or driver occurred. */
    TRIGGER,
    /** Civilians were harmed. */
    VIOLENCE,
    /** Armed groups fought. */
    BATTLE,
    /** A leadership moved a rung. */
    LADDER,
    /** An alert was issued. */
    ALERT,
    /** A response was decided or delivered. */
    RESPONSE,
    /** A measure of an option began, ended or backfired. */
    MEASURE,
    /** An election was held, disputed or delayed. */
    ELECTION,
    /** Mass violence began or an episode ended. */
    EPISODE,
    /** People fled in number. */
    FLIGHT,
    /** An armed conflict began or ended. */
    CONFLICT,
    /** A law or restriction was brought in or blocked. */
    POLICY,
    /** An emergency law began or ended. */
    EMERGENCY,
    /** A wave of incitement began. */
    INCITEMENT
}
