package org.forestall.experiments.run;

import org.forestall.experiments.plan.PlanRow;
import org.forestall.sim.observe.Outcome;

/** What became of one row. */
public sealed interface RunResult {

    /** The row. */
    PlanRow row();

    /**
     * A run that came to its end.
     *
     * @param row the row
     * @param outcome what happened in the run
     */
    record Finished(PlanRow row, Outcome outcome) implements RunResult {}

    /**
     * A run that broke off. It is stored like any other, so that nothing hides it and every denominator can be stated.
     *
     * @param row the row
     * @param message what went wrong, in one line
     */
    record Failed(PlanRow row, String message) implements RunResult {}
}
