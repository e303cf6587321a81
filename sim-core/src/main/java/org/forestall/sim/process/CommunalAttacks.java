package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/** Attacks of communities on one another without orders, and the reprisals that recent harm provokes. */
final class CommunalAttacks {

    private CommunalAttacks() {}

    static void run(SocietyState state, ViolenceSettings settings) {
        int groups = state.layout.groups;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            int districtIdx = state.layout.districtOf(communityIdx);
            double people = state.ledger.civilians(communityIdx);
            double hostile = 0;
            for (int other = 0; other < groups; other++) {
                hostile += state.communities.meanHostility[communityIdx * groups + other];
            }
            if (people <= 0) {
                continue;
            }
            for (int other = 0; other < groups; other++) {
                if (other != state.layout.groupOf(communityIdx)) {
                    int cell = communityIdx * groups + other;
                    double direction = hostile <= 0
                            ? 1.0 / Math.max(1, groups - 1)
                            : state.communities.meanHostility[cell] / hostile;
                    attack(state, settings, communityIdx, districtIdx, other, people, direction);
                }
            }
        }
    }

    private static void attack(
            SocietyState state,
            ViolenceSettings settings,
            int communityIdx,
            int districtIdx,
            int other,
            double people,
            double direction) {
        int victims = state.layout.communityIdx(districtIdx, other);
        double targets = state.ledger.civilians(victims);
        if (targets <= 0) {
            return;
        }
        double meeting = 2 * targets / (targets + people);
        double active = state.communities.participantShare[communityIdx] * state.ledger.grownUps(communityIdx) / 1000;
        int cell = communityIdx * state.layout.groups + other;
        double disputes = settings.disputesPerWeek()
                * (people / 1e5)
                * state.districts.disputeRate[districtIdx]
                * (1 + state.spec.model().flight().hostDisputes() * state.districts.hosting[districtIdx])
                * state.levers.in(Lever.LOCAL_DISPUTES, districtIdx)
                * (1
                        - 0.7
                                * Shapes.clamp(state.districts.localPeace[districtIdx]
                                        + state.levers.in(Lever.LOCAL_PEACE, districtIdx)));
        double reprisal = 1
                + settings.reprisal()
                        * state.gate(Mechanism.RETALIATION)
                        * state.communities.freshHarm[cell]
                        * state.levers.in(Lever.REPRISALS, districtIdx);
        double mean = (settings.incidentsPerParticipant() * active * direction + disputes * direction * 0.5)
                * Math.min(1, meeting)
                * reprisal
                * Protection.exposed(state, settings, victims);
        int pair = state.layout.keyOf(communityIdx);
        double u = state.draws.uniformPair(state.draws.key(Purpose.COMMUNAL_INCIDENTS, state.week), pair, other, 0);
        int incidents = Math.min(60, Draws.poisson(mean, u));
        if (incidents == 0) {
            return;
        }
        double bound = Math.max(1, Math.min(settings.communalBound() * targets, 3 * 1000 * active + 3));
        long key = state.draws.key(Purpose.COMMUNAL_SEVERITY, state.week);
        double killed = 0;
        for (int i = 0; i < incidents; i++) {
            double size =
                    Draws.boundedPareto(settings.communalTail(), bound, state.draws.uniformPair(key, pair, other, i));
            // Most incidents injure and do not kill: what is drawn is harm, of which one in three is death.
            killed += size / 3;
        }
        int coalition = coalition(state, state.layout.groupOf(communityIdx));
        Harm.inflict(
                state,
                victims,
                killed,
                state.layout.groupOf(communityIdx),
                Actor.of(Actor.Sort.COMMUNAL, state.layout.groupOf(communityIdx)),
                coalition,
                true,
                state.communities.lastHarmEvent[cell],
                Harm.COMMUNAL * 4096 + pair);
    }

    /** Who answers for what a crowd does: the side of a leadership that has mobilised its people, or else the people alone. */
    private static int coalition(SocietyState state, int groupIdx) {
        for (int i = 0; i < state.leaders.count; i++) {
            if (state.leaders.group[i] == groupIdx && state.leaders.rung[i] >= Rung.MOBILISE_EXCLUSION.ordinal()) {
                int side = Entrenchment.coalitionOf(state, i);
                if (side >= 0) {
                    return side;
                }
            }
        }
        return 1 + state.layout.armedGroups + groupIdx;
    }
}
