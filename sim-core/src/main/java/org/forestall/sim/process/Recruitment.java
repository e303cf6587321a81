package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.ArmedSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.ArmedGroups;
import org.forestall.sim.state.Demographics;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Joining, being forced to join and leaving armed groups. Members are persons of the ledger all along. */
final class Recruitment {

    private Recruitment() {}

    /** Who is taken by force, relative by demographic cell; assumed: men and boys most, women and girls as well. */
    private static final double[] FORCED = {0.05, 0.1, 0, 0.3, 1, 0};

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
                double near = nearness(state, settings, a, districtIdx);
                if (near <= 0) {
                    continue;
                }
                int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
                double willing = state.communities.participantShare[communityIdx]
                                * state.ledger.grownUps(communityIdx)
                                * settings.recruitPerYear()
                                / SocietySpec.WEEKS_PER_YEAR
                                * means
                                * share
                        + growth * share * near;
                double wanted = willing * near * state.levers.in(Lever.RECRUITMENT, districtIdx);
                if (wanted > 0) {
                    double u = state.draws.uniformPair(key, a, state.layout.keyOf(communityIdx), 0);
                    long persons = Draws.round(wanted, u);
                    double spread = state.draws.uniformPair(key, a, state.layout.keyOf(communityIdx), 1);
                    join(state, a, communityIdx, districtIdx, persons, ArmedGroups.ENLISTED, spread);
                }
                force(state, settings, a, communityIdx, share * near);
            }
        }
    }

    /** Takes people, children among them, by force: groups that fight or campaign, without restraint. */
    private static void force(SocietyState state, ArmedSettings settings, int a, int communityIdx, double share) {
        Posture posture = Posture.of(state.armed.posture[a]);
        if (!state.isOn(Mechanism.GRAVE_ACTS) || posture == Posture.HOLD || posture == Posture.PROTECT) {
            return;
        }
        double wanted = settings.forcedPerYear()
                / SocietySpec.WEEKS_PER_YEAR
                * state.armed.members(a)
                * (1 - ArmedForces.restraint(state, a))
                * share;
        if (wanted <= 0) {
            return;
        }
        long key = state.draws.key(Purpose.FORCED_RECRUITMENT, state.week);
        int community = state.layout.keyOf(communityIdx);
        long persons = Draws.round(wanted, state.draws.uniformPair(key, a, community, 0));
        double spread = state.draws.uniformPair(key, a, community, 1);
        long taken = join(state, a, communityIdx, state.layout.districtOf(communityIdx), persons, FORCED, spread);
        int groupIdx = state.layout.groupOf(communityIdx);
        ActorClass by = ActorClass.of(state.spec.armedGroups().get(a).kind());
        state.harm.acts.add(by, groupIdx, ActCategory.FORCED_RECRUITMENT, taken);
        for (int sex = 0; sex < 2 && taken > 0; sex++) {
            state.harm.acts.childrenRecruited[groupIdx] += state.ledger.lastMoved(Demographics.cell(sex, 0));
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

    /**
     * How near a group is to the people of a district: the share of its members who are posted there. A group that stands
     * for a community spreads to where it has nobody, as far as arms are loose and forces of the state few.
     */
    private static double nearness(SocietyState state, ArmedSettings settings, int a, int districtIdx) {
        long members = state.armed.members(a);
        double posted = members == 0 ? 0 : (double) state.armed.postedIn(a, districtIdx) / members;
        if (state.spec.armedGroups().get(a).alignment() != Alignment.COMMUNITY) {
            return posted;
        }
        double open = settings.spread()
                * state.districts.looseArms[districtIdx]
                / (1 + state.districts.statePresence[districtIdx]);
        return Shapes.clamp(posted + open);
    }

    private static long join(
            SocietyState state, int a, int communityIdx, int districtIdx, long persons, double[] weights, double u) {
        long joined = state.ledger.move(communityIdx, Status.RESIDENT, communityIdx, Status.ARMED, persons, weights, u);
        state.armed.membersFrom[a * state.layout.communities + communityIdx] += joined;
        state.armed.posted[a * state.layout.districts + districtIdx] += joined;
        return joined;
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
