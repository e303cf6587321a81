package org.forestall.experiments.select;

import java.util.Optional;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.Interval;

/**
 * One arm of a search.
 *
 * @param arm the arm
 * @param replicates replicates in which it took part
 * @param mean mean of the outcome over them
 * @param difference mean difference to the leader over the replicates that both have, arm less leader
 * @param interval interval of that difference; it may be looked at at any time and holds for all pairs of arms at once; empty
 *     for the leader
 * @param standing what can be said
 */
public record RankedArm(
        Arm arm, int replicates, double mean, double difference, Optional<Interval> interval, Standing standing) {

    /** What can be said of an arm beside the leader. */
    public enum Standing {
        /** The leader, all others having dropped out. */
        NAMED("named the best"),
        /** The leader while others are still in the search. */
        LEADS("leads, not decided"),
        /** Not dropped out. */
        OPEN("still in the search"),
        /** Dropped out, and the whole interval is within the zone: at most as much worse as does not matter. */
        WITHIN_ZONE("within the zone of the best"),
        /** Dropped out, and the interval excludes that it is as good. */
        WORSE("worse"),
        /** Dropped out by the rule; how much worse it is cannot be told from so few futures. */
        DROPPED("dropped, by how much is open");

        private final String wording;

        Standing(String wording) {
            this.wording = wording;
        }

        /** Words for tables. */
        public String wording() {
            return wording;
        }
    }
}
