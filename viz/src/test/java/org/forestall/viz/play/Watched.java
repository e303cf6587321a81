package org.forestall.viz.play;

import org.forestall.scenario.framework.AnchorFile;
import org.forestall.sim.Society;
import org.forestall.sim.observe.framework.AssessmentSettings;
import org.forestall.sim.observe.framework.FrameworkObserver;
import org.forestall.sim.observe.framework.FrameworkScores;
import org.forestall.sim.observe.pattern.Traces;

/** A run that is watched from start to end without being played. */
record Watched(Course course) {

    FrameworkScores scores() {
        Society society = new Society(course.society(), course.plan(), course.luck());
        FrameworkObserver observer = new FrameworkObserver(
                society.state(), AnchorFile.shipped(), AssessmentSettings.standard(), new Traces(society.state()));
        society.addObserver(observer);
        society.start();
        society.runToEnd();
        return observer.scores();
    }
}
