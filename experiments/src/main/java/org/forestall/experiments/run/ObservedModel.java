package org.forestall.experiments.run;

import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Observations;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.framework.Anchors;
import org.forestall.sim.observe.framework.AssessmentSettings;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.pattern.PatternReader;
import org.forestall.sim.observe.pattern.PatternThresholds;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/** The model, watched: Framework scores and pattern labels go into the outcome. Watching changes no run. */
public final class ObservedModel implements Model {

    private final Anchors anchors;

    /** A model whose indicators are scaled by these anchors. */
    public ObservedModel(Anchors anchors) {
        this.anchors = anchors;
    }

    @Override
    public Outcome run(SocietySpec spec, PreventionPlan plan, RunKey key) {
        Society society = new Society(spec, plan, key);
        Traces traces = new Traces(society.state());
        FrameworkObserver framework =
                new FrameworkObserver(society.state(), anchors, AssessmentSettings.standard(), traces);
        PatternReader patterns = new PatternReader(society.state(), PatternThresholds.standard(), traces);
        society.addObserver(framework);
        society.addObserver(patterns);
        society.start();
        society.runToEnd();
        return society.outcome().observed(new Observations(framework.scores(), patterns.findings()));
    }
}
