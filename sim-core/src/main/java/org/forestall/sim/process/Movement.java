package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedSettings;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.SocietyState;

/** Where armed groups go, and how present the state is. */
final class Movement {

    private Movement() {}

    /** Shifts a share of members along roads towards where the posture draws them. */
    static void move(SocietyState state, ArmedSettings settings, int a) {
        Posture posture = Posture.of(state.armed.posture[a]);
        if (posture == Posture.HOLD || posture == Posture.PROTECT) {
            return;
        }
        long key = state.draws.key(Purpose.ROUNDING, state.week);
        for (int from = 0; from < state.layout.districts; from++) {
            int to = from;
            double best = attraction(state, a, posture, from) * 1.1;
            for (int neighbour : state.layout.neighboursOf(from)) {
                double value = attraction(state, a, posture, neighbour);
                if (value > best) {
                    best = value;
                    to = neighbour;
                }
            }
            if (to != from) {
                double persons = settings.redeployPace() * state.armed.postedIn(a, from);
                long moved = Draws.round(persons, state.draws.uniformPair(key, a, from, 3));
                state.armed.posted[a * state.layout.districts + from] -= moved;
                state.armed.posted[a * state.layout.districts + to] += moved;
            }
        }
    }

    private static double attraction(SocietyState state, int a, Posture posture, int districtIdx) {
        double here = state.armed.postedIn(a, districtIdx) + 100.0;
        double drawn =
                switch (posture) {
                    case CAMPAIGN, PREY ->
                        state.armed.target[a] < 0
                                ? 1
                                : state.ledger.civilians(state.layout.communityIdx(districtIdx, state.armed.target[a]))
                                        / 1000.0;
                    case CONTEST ->
                        isRebel(state, a) ? shelter(state, a, districtIdx) : opponents(state, a, districtIdx);
                    case HOLD, PROTECT -> 0;
                };
        // Members spread out: a place that already has many of them draws fewer.
        return drawn / here;
    }

    private static boolean isRebel(SocietyState state, int a) {
        return state.spec.armedGroups().get(a).kind() == ArmedGroupKind.NON_STATE;
    }

    /** What draws rebels: people who may hide them, what can be seized, and few forces of the state. */
    private static double shelter(SocietyState state, int a, int districtIdx) {
        int kin = state.blamedGroup[a];
        double sympathy = 0;
        if (kin >= 0) {
            int communityIdx = state.layout.communityIdx(districtIdx, kin);
            sympathy = state.ledger.civilians(communityIdx)
                    / Math.max(1.0, state.civiliansIn(districtIdx))
                    * (0.2 + state.communities.meanGrievance[communityIdx]);
        }
        return 1000
                * sympathy
                * (0.5 + state.districts.resourceValue[districtIdx])
                / (1 + 0.2 * state.districts.statePresence[districtIdx]);
    }

    private static double opponents(SocietyState state, int a, int districtIdx) {
        double sum = 0;
        for (int b = 0; b < state.armed.count; b++) {
            if (ArmedForces.opposed(state, a, b)) {
                sum += state.armed.postedIn(b, districtIdx);
            }
        }
        return sum;
    }

    static void presence(SocietyState state) {
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double armed = 0;
            for (int a = 0; a < state.armed.count; a++) {
                ArmedGroupKind kind = state.spec.armedGroups().get(a).kind();
                if (kind == ArmedGroupKind.ARMY || kind == ArmedGroupKind.POLICE) {
                    armed += state.armed.postedIn(a, districtIdx);
                }
            }
            double people = Math.max(1, state.civiliansIn(districtIdx));
            state.districts.statePresence[districtIdx] =
                    1000 * armed / people * (1 - state.triggers.withdrawal[districtIdx]);
        }
    }
}
