package org.forestall.experiments.run;

import org.forestall.sim.RunKey;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/** The model as experiments see it: a pure function, safe to call from many threads at once. */
@FunctionalInterface
public interface Model {

    /**
     * Runs one future.
     *
     * @param society the invented country and its settings
     * @param plan what is done
     * @param key names the luck
     */
    Outcome run(SocietySpec society, PreventionPlan plan, RunKey key);
}
