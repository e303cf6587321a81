package org.forestall.viz.replay;

import java.util.Locale;
import org.forestall.sim.observe.Severity;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** What a replay draws of the whole country through time. */
public enum Curve {
    /** Mean threat felt from other groups, in [0, 1]. */
    TENSION(1) {
        @Override
        double read(SocietyState state) {
            double sum = 0;
            double people = 0;
            for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
                long here = Layer.peopleAtStart(state, districtIdx);
                sum += here * Layer.TENSION.read(state, districtIdx);
                people += here;
            }
            return sum / Math.max(1, people);
        }
    },
    /** Strength of incitement in public speech, the loudest against any group, in [0, 1]. */
    INCITEMENT(1) {
        @Override
        double read(SocietyState state) {
            double most = 0;
            for (double voice : state.groups.incitement) {
                most = Math.max(most, voice);
            }
            return most;
        }
    },
    /** Pressure of triggers on the whole country, 0 for none. */
    TRIGGERS(1) {
        @Override
        double read(SocietyState state) {
            return state.nation.triggerPressure;
        }
    },
    /** Stock of resilience, in [0, 1]. */
    RESILIENCE(1) {
        @Override
        double read(SocietyState state) {
            return state.nation.resilience;
        }
    },
    /** Mean trust in the state, in [0, 1]. */
    TRUST(1) {
        @Override
        double read(SocietyState state) {
            double sum = 0;
            double people = 0;
            for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
                sum += state.initial[communityIdx] * state.communities.meanTrust[communityIdx];
                people += state.initial[communityIdx];
            }
            return sum / Math.max(1, people);
        }
    },
    /** Mean attention from outside, in [0, 1]. */
    ATTENTION(1) {
        @Override
        double read(SocietyState state) {
            double sum = 0;
            for (double attention : state.outside.attention) {
                sum += attention;
            }
            return sum / Math.max(1, state.outside.attention.length);
        }
    },
    /** Rung of the executive, 0 includes others to 4 turns force against civilians. */
    EXECUTIVE(4) {
        @Override
        double read(SocietyState state) {
            return state.executiveRung().ordinal();
        }
    },
    /** Highest rung of any other leadership, likewise. */
    OTHER_LEADERS(4) {
        @Override
        double read(SocietyState state) {
            int highest = 0;
            for (int leaderIdx = 0; leaderIdx < state.leaders.rung.length; leaderIdx++) {
                highest = leaderIdx == state.executive ? highest : Math.max(highest, state.leaders.rung[leaderIdx]);
            }
            return highest;
        }
    },
    /** People displaced inside the country or abroad, of 100. */
    DISPLACED(0) {
        @Override
        double read(SocietyState state) {
            long people = 0;
            for (long start : state.initial) {
                people += start;
            }
            long displaced = state.ledger.total(Status.DISPLACED) + state.ledger.total(Status.ABROAD);
            return 100.0 * displaced / Math.max(1, people);
        }
    },
    /** Severity of deliberate violence in the year before, see {@link Severity}, 0 to 5. */
    SEVERITY(5) {
        @Override
        double read(SocietyState state) {
            return Severity.of(state.harm.inWindow());
        }
    };

    private final double top;

    Curve(double top) {
        this.top = top;
    }

    /** End of the scale, or 0 where it follows from the run. */
    double top() {
        return top;
    }

    /** Name in keys of texts and in pages. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Value at the end of the week that has just passed. */
    abstract double read(SocietyState state);
}
