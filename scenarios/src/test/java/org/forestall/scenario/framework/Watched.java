package org.forestall.scenario.framework;

import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.framework.Anchors;
import org.forestall.sim.observe.framework.AssessmentSettings;
import org.forestall.sim.observe.framework.Factor;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;

/** A future of nothing done with somebody who scores it. */
record Watched(Society society, FrameworkObserver scores) {

    private static final Anchors ANCHORS = AnchorFile.shipped();

    static Watched begin(SocietySpec spec, RunKey key) {
        return watch(new Society(spec, PreventionPlan.nothing(), key));
    }

    static Watched watch(Society society) {
        FrameworkObserver scores = new FrameworkObserver(
                society.state(), ANCHORS, AssessmentSettings.standard(), new Traces(society.state()));
        society.addObserver(scores);
        society.start();
        return new Watched(society, scores);
    }

    static Watched run(SocietySpec spec, RunKey key) {
        Watched watched = begin(spec, key);
        watched.society.runToEnd();
        return watched;
    }

    int onsetWeek() {
        return society.state().harm.onsetWeek;
    }

    /** Mean over the run of the true score of a factor; NaN if it never applied. */
    double mean(Factor factor) {
        return IntStream.range(0, scores.scorings())
                .mapToDouble(scoring -> scores.truth(scoring, factor))
                .filter(score -> !Double.isNaN(score))
                .average()
                .orElse(Double.NaN);
    }

    double last(Factor factor) {
        return scores.truth(scores.scorings() - 1, factor);
    }

    /** First week in which the true score of a factor reached a level; a late week if it never did. */
    double crossing(Factor factor, double level) {
        for (int scoring = 0; scoring < scores.scorings(); scoring++) {
            if (scores.truth(scoring, factor) >= level) {
                return Traces.EVERY_WEEKS * (scoring + 1.0);
            }
        }
        return 10_000;
    }
}
