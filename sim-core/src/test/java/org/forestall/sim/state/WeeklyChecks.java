package org.forestall.sim.state;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold at the end of every week of every society. */
public final class WeeklyChecks {

    private WeeklyChecks() {}

    /** All checks. */
    public static void check(SocietyState state) {
        people(state);
        members(state);
        killed(state);
        bounds(state);
    }

    /** Every person is in the ledger exactly once. */
    static void people(SocietyState state) {
        long people = 0;
        for (long persons : state.initial) {
            people += persons;
        }
        assertThat(state.ledger.total()).as("persons in week %d", state.week).isEqualTo(people);
    }

    /** Members of armed groups are the same persons in the ledger, by origin and by post. */
    static void members(SocietyState state) {
        int communities = state.layout.communities;
        for (int a = 0; a < state.armed.count; a++) {
            long from = 0;
            for (int c = 0; c < communities; c++) {
                from += state.armed.membersFrom[a * communities + c];
            }
            assertThat(state.armed.members(a))
                    .as("posted members of armed group %d in week %d", a, state.week)
                    .isEqualTo(from);
        }
        for (int c = 0; c < communities; c++) {
            long members = 0;
            for (int a = 0; a < state.armed.count; a++) {
                members += state.armed.membersFrom[a * communities + c];
            }
            assertThat(state.ledger.count(c, Status.ARMED))
                    .as("armed persons of community %d in week %d", c, state.week)
                    .isEqualTo(members);
        }
    }

    /** Counters of killed agree with the ledger. */
    static void killed(SocietyState state) {
        long[] byCell = new long[state.layout.groups * Demographics.CELLS];
        for (int c = 0; c < state.layout.communities; c++) {
            assertThat(state.communities.killed[c])
                    .as("killed of community %d in week %d", c, state.week)
                    .isEqualTo(state.ledger.count(c, Status.KILLED));
            for (int cell = 0; cell < Demographics.CELLS; cell++) {
                byCell[state.layout.groupOf(c) * Demographics.CELLS + cell] +=
                        state.ledger.count(c, Status.KILLED, cell);
            }
        }
        assertThat(state.communities.killedByCell).isEqualTo(byCell);
    }

    /** Every number is finite and within its bounds. */
    static void bounds(SocietyState state) {
        Bounds bounds = new Bounds();
        state.accept(bounds);
        assertThat(bounds.breaches).as("week %d", state.week).isEmpty();
    }
}
