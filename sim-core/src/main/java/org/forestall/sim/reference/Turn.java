package org.forestall.sim.reference;

/** In which order a person of Epstein's Model I moves and acts. */
public enum Turn {
    /** Moves to a random empty site within vision, looks around there and acts: the order of the paper. */
    MOVE_THEN_ACT,
    /** Looks around once, acts, and moves to a site that was seen empty: the order of Mesa's example. */
    ACT_THEN_MOVE
}
