package org.forestall.experiments.behaviour;

import org.forestall.sim.Society;

/** Agreements between leaderships. */
final class Agreements {

    private Agreements() {}

    /** Weeks until an agreement that is in force at the start is broken; all weeks of the run if it never is. */
    static double weeksHeld(Society society) {
        while (society.week() < society.weeksToRun() && society.state().outside.agreementsBroken == 0) {
            society.step();
        }
        return society.week();
    }
}
