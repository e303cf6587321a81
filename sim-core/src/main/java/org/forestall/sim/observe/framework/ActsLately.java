package org.forestall.sim.observe.framework;

import org.forestall.sim.observe.pattern.Traces;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.SocietyState;

/**
 * Acts of the last year by group of the victims and category. The state counts acts since the start; this keeps those counts
 * as they stood every four weeks of a year, in one flat ring, so that nothing is allocated while a run goes on.
 */
final class ActsLately {

    private static final ActCategory[] CATEGORIES = ActCategory.values();
    private static final ActorClass[] ACTORS = ActorClass.values();
    private static final int RING = Traces.YEAR + 1;

    private final int groups;

    /** Acts since the start, as they stood: {@code (place * groups + groupIdx) * COUNT + category}. */
    private final long[] counts;

    private int periods;

    ActsLately(SocietyState state) {
        groups = state.layout.groups;
        counts = new long[RING * groups * ActCategory.COUNT];
        for (int place = 0; place < RING; place++) {
            count(state, place);
        }
    }

    /** Takes in four weeks that have just passed. */
    void periodPassed(SocietyState state) {
        periods++;
        count(state, periods % RING);
    }

    private void count(SocietyState state, int place) {
        for (int groupIdx = 0; groupIdx < groups; groupIdx++) {
            for (ActCategory category : CATEGORIES) {
                counts[at(place, groupIdx, category)] = sinceStart(state, groupIdx, category);
            }
        }
    }

    private static long sinceStart(SocietyState state, int groupIdx, ActCategory category) {
        long sum = 0;
        for (ActorClass actor : ACTORS) {
            sum += state.harm.acts.of(actor, groupIdx, category);
        }
        return sum;
    }

    /** Acts of a category against a group within a year; since the start within the first year. */
    long of(int groupIdx, ActCategory category) {
        return counts[at(periods % RING, groupIdx, category)] - counts[at((periods + 1) % RING, groupIdx, category)];
    }

    /** Acts of a category against anybody within a year. */
    long of(ActCategory category) {
        long sum = 0;
        for (int groupIdx = 0; groupIdx < groups; groupIdx++) {
            sum += of(groupIdx, category);
        }
        return sum;
    }

    private int at(int place, int groupIdx, ActCategory category) {
        return (place * groups + groupIdx) * ActCategory.COUNT + category.ordinal();
    }
}
