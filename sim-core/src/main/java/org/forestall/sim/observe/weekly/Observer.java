package org.forestall.sim.observe.weekly;

import org.forestall.sim.state.SocietyState;

/** Looks on at the end of every week. Observers never act: what they are shown they must not change. */
public interface Observer {

    /** Called once a week, after all phases. {@code state.week} is the week that has just passed. */
    void weekPassed(SocietyState state);
}
