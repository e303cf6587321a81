package org.forestall.viz.gui;

import org.forestall.viz.play.Frame;

/** Quantities by which districts can be shaded. */
public enum Shade {
    /** Threat felt from other groups. */
    TENSION(1),
    /** Mean grievance. */
    GRIEVANCE(0.6),
    /** Share of people in fear for their lives. */
    AT_RISK(1),
    /** Share of people here who are displaced. */
    DISPLACED(0.25),
    /** Pressure of triggers. */
    TRIGGERS(1),
    /** People killed in a week per 100,000. */
    HARM(20),
    /** Value of what can be seized. */
    RESOURCES(1),
    /** Armed members of the state per thousand residents. */
    STATE_FORCES(10),
    /** Capacity to settle disputes. */
    LOCAL_PEACE(1);

    private final double most;

    Shade(double most) {
        this.most = most;
    }

    /** Value of the darkest shade. */
    public double most() {
        return most;
    }

    /** The value of a district. */
    public double of(Frame.District district) {
        return switch (this) {
            case TENSION -> district.tension();
            case GRIEVANCE -> district.grievance();
            case AT_RISK -> district.atRisk();
            case DISPLACED -> (double) district.displaced() / Math.max(1, district.civilians());
            case TRIGGERS -> district.triggerPressure();
            case HARM -> district.harm();
            case RESOURCES -> district.resources();
            case STATE_FORCES -> district.stateForcesPerThousand();
            case LOCAL_PEACE -> district.localPeace();
        };
    }
}
