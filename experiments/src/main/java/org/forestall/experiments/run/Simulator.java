package org.forestall.experiments.run;

import org.forestall.experiments.plan.PlanRow;
import org.forestall.sim.observe.Outcome;

/**
 * The pure function at the bottom of every experiment: the same row gives the same outcome, bit for bit, on any thread of
 * any machine, in any order. Implementations are safe to call from many threads at once.
 */
@FunctionalInterface
public interface Simulator {

    /**
     * Runs one row.
     *
     * @throws RuntimeException if the run fails; the batch goes on and the failure becomes a row of its own
     */
    Outcome simulate(PlanRow row);
}
