package org.forestall.sim.process;

import org.forestall.sim.state.SocietyState;

/** One phase of the week. What it is, reads and writes is declared by {@link PhaseNote}. */
public interface Phase {

    /** Carries the state through the phase. */
    void run(SocietyState state);
}
