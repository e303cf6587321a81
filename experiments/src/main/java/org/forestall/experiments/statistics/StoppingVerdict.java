package org.forestall.experiments.statistics;

import java.util.List;

/** What a look at a growing set of runs says. */
public sealed interface StoppingVerdict {

    /** Matched pairs at this look. */
    int pairs();

    /** Widest half-width over the options, at the level of a single look, in the unit of the outcome. */
    double widestHalfWidth();

    /**
     * More runs are needed.
     *
     * @param nextLook planned number of replicates at the next look
     * @param pairs matched pairs at this look
     * @param widestHalfWidth widest half-width over the options
     */
    record KeepRunning(int nextLook, int pairs, double widestHalfWidth) implements StoppingVerdict {}

    /**
     * The runs end here.
     *
     * @param reason why
     * @param pairs matched pairs used
     * @param widestHalfWidth widest half-width over the options
     * @param intervals one per option, at the level of a single look
     */
    record Stop(StoppingReason reason, int pairs, double widestHalfWidth, List<Interval> intervals)
            implements StoppingVerdict {

        public Stop {
            intervals = List.copyOf(intervals);
        }
    }
}
