package org.forestall.viz.play;

import java.util.List;
import org.forestall.sim.Society;

/** Pictures of a society that somebody else steps. */
public final class Frames {

    private Frames() {}

    /** The present week. It has no history and tells nothing of flight, which both need somebody who looks every week. */
    public static Frame of(Course course, Society society) {
        return new FrameMaker(society).frame(course, society.week(), List.of(), new History(course.weeks()));
    }
}
