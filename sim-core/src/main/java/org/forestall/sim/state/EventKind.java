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
    /** A response was delivered; the detail is the approval with which it was decided, in percent. */
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
    INCITEMENT,
    /** An outside actor decided; detail: 0x8000 if it will respond, division in percent by 256, approval in percent. */
    DECISION,
    /** Leaderships reached an agreement (detail 1) or broke it (0). */
    AGREEMENT,
    /** Other states reviewed the country. */
    REVIEW
}
