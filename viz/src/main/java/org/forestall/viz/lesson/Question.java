package org.forestall.viz.lesson;

import org.forestall.viz.play.Gauge;

/** What a learner predicts before a step is run. */
public sealed interface Question {

    /**
     * To draw a line through time.
     *
     * @param gauge what the line is of
     */
    record Draw(Gauge gauge) implements Question {}

    /**
     * To pick one of some answers.
     *
     * @param answers how many there are
     */
    record Pick(int answers) implements Question {}
}
