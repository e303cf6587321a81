package org.forestall.experiments.cli;

import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.InventedSimulator;
import org.forestall.experiments.run.Model;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/** Stands in for the model where a test is about the command line. */
final class InventedModel implements Model {

    @Override
    public Outcome run(SocietySpec society, PreventionPlan plan, RunKey key) {
        return new InventedSimulator(key.masterSeed(), 0)
                .simulate(new PlanRow(0, plan.option().id(), key.replicate()));
    }
}
