package org.forestall.sim.worlds;

import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.draws.DrawAudit;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/**
 * All that a run is a function of.
 *
 * @param spec the society
 * @param plan what is done in it
 * @param key its luck
 */
public record World(SocietySpec spec, PreventionPlan plan, RunKey key) {

    /** A society at the start of its run, started. */
    public Society start() {
        Society society = new Society(spec, plan, key);
        society.start();
        return society;
    }

    /** The same in which a draw that is keyed twice fails. */
    public Society startAudited(DrawAudit audit) {
        Society society = Society.audited(spec, plan, key, audit);
        society.start();
        return society;
    }

    /** The same society and luck under another plan. */
    public World under(PreventionPlan other) {
        return new World(spec, other, key);
    }
}
