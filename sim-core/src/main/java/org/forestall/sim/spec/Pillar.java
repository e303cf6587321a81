package org.forestall.sim.spec;

/** The three pillars of the Responsibility to Protect (World Summit Outcome 2005, paragraphs 138-139). */
public enum Pillar {
    /** The state protects its population. */
    ONE,
    /** Others help the state to do so. */
    TWO,
    /** Collective response when a state manifestly fails. */
    THREE
}
