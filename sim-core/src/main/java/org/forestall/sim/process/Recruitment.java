package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.ArmedSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.ArmedGroups;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Joining and leaving armed groups. Members are persons of the ledger all along. */
final class Recruitment {

    private Recruitment() {}

    static void recruit(SocietyState state, ArmedSettings settings, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        if (group.kind() == ArmedGroupKind.ARMY || group.kind() == ArmedGroupKind.POLICE) {
            return;
        }
        long key = state.draws.key(Purpose.ARMED_RECRUITMENT, state.week);
        boolean grows = ArmedForces.isStateMilitia(group) && ArmedForces.isMobilising(state);
        double growth =
                grows ? settings.militiaGrowthPerYear() / SocietySpec.WEEKS_PER_YEAR * state.armed.members(a) : 0;
        double means = state.armed.finance[a] * state.armed.arms[a];
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            double share = state.armed.composition[a * state.layout.groups + groupIdx];
            for (int districtIdx = 0; districtIdx < state.layout.districts && share > 0; districtIdx++) {
                if (state.armed.postedIn(a, districtIdx) == 0) {
                    continue;
                }
                int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
                double near = nearness(state.armed, a, districtIdx);
                double willing = state.communities.participantShare[communityIdx]
                                * state.ledger.count(communityIdx, Status.RESIDENT)
                                * settings.recruitPerYear()
                                / SocietySpec.WEEKS_PER_YEAR
                                * means
                                * share
                        + growth * share * near;
                double wanted = willing * near * state.levers.in(Lever.RECRUITMENT, districtIdx);
                if (wanted > 0) {
                    double u = state.draws.uniformPair(key, a, state.layout.keyOf(communityIdx), 0);
                    join(state, a, communityIdx, districtIdx, Draws.round(wanted, u), key);
                }
            }
        }
    }

    static void desert(SocietyState state, ArmedSettings settings, int a) {
        double rate = settings.desertPerYear()
                / SocietySpec.WEEKS_PER_YEAR
                * (1 - state.armed.cohesion[a])
                * (1 - state.armed.finance[a]);
        long key = state.draws.key(Purpose.ARMED_RECRUITMENT, state.week);
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            long members = state.armed.membersFrom[a * state.layout.communities + communityIdx];
            if (members > 0 && rate > 0) {
                int community = state.layout.keyOf(communityIdx);
                long leaving = Draws.round(rate * members, state.draws.uniformPair(key, a, community, 2));
                leave(state, a, communityIdx, leaving, state.draws.uniformPair(key, a, community, 3));
            }
        }
    }

    /** Share of the group's members that are posted in a district. */
    private static double nearness(ArmedGroups armed, int a, int districtIdx) {
        long members = armed.members(a);
        return members == 0 ? 0 : (double) armed.postedIn(a, districtIdx) / members;
    }

    private static void join(SocietyState state, int a, int communityIdx, int districtIdx, long persons, long key) {
        double u = state.draws.uniformPair(key, a, state.layout.keyOf(communityIdx), 1);
        long joined = state.ledger.move(
                communityIdx, Status.RESIDENT, communityIdx, Status.ARMED, persons, ArmedGroups.ENLISTED, u);
        state.armed.membersFrom[a * state.layout.communities + communityIdx] += joined;
        state.armed.posted[a * state.layout.districts + districtIdx] += joined;
    }

    /** Takes members out of a group, from its largest posts first, and sends them home. */
    private static void leave(SocietyState state, int a, int communityIdx, long persons, double u) {
        long left = state.ledger.move(communityIdx, Status.ARMED, communityIdx, Status.RESIDENT, persons, null, u);
        state.armed.membersFrom[a * state.layout.communities + communityIdx] -= left;
        long open = left;
        while (open > 0) {
            int at = a * state.layout.districts + largestPost(state, a);
            long taken = Math.min(open, state.armed.posted[at]);
            state.armed.posted[at] -= taken;
            open -= taken;
        }
    }

    private static int largestPost(SocietyState state, int a) {
        int best = 0;
        for (int districtIdx = 1; districtIdx < state.layout.districts; districtIdx++) {
            if (state.armed.postedIn(a, districtIdx) > state.armed.postedIn(a, best)) {
                best = districtIdx;
            }
        }
        return best;
    }
}
