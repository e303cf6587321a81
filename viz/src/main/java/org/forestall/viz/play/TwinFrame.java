package org.forestall.viz.play;

import java.util.List;
import java.util.Optional;

/**
 * The same week of two futures with the same luck.
 *
 * @param base the future that the other is compared with
 * @param other the other future
 * @param splits weeks so far in which something happened in one and not in the other, the first ones
 */
public record TwinFrame(Frame base, Frame other, List<Split> splits) {

    /** Keeps a copy. */
    public TwinFrame {
        splits = List.copyOf(splits);
    }

    /**
     * A week in which the two went differently.
     *
     * @param week from 0
     * @param onlyBase what happened only in the first
     * @param onlyOther what happened only in the second
     */
    public record Split(int week, List<PlayEvent> onlyBase, List<PlayEvent> onlyOther) {

        /** Keeps copies. */
        public Split {
            onlyBase = List.copyOf(onlyBase);
            onlyOther = List.copyOf(onlyOther);
        }
    }

    /** The other less the first, after a week. */
    public double difference(Gauge gauge, int week) {
        return other.history().value(gauge, week) - base.history().value(gauge, week);
    }

    /** First week that went differently. */
    public Optional<Split> firstSplit() {
        return splits.stream().findFirst();
    }
}
