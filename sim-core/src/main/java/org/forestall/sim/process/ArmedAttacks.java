package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** What armed groups do to civilians: abuse by those that prey, fight or repress, campaigns under orders, detention. */
final class ArmedAttacks {

    private ArmedAttacks() {}

    /** Relative exposure to detention; assumed. */
    private static final double[] DETAINED = {0, 0.25, 0.1, 0.05, 1, 0.3};

    static void run(SocietyState state, ViolenceSettings settings, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        Posture posture = Posture.of(state.armed.posture[a]);
        double loose = 1 - ArmedForces.restraint(state, a);
        double fearless = 1 - 0.8 * state.gate(Mechanism.DETERRENCE) * state.armed.expectedSanction[a];
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double members = state.armed.postedIn(a, districtIdx) / 1000.0;
            if (members <= 0) {
                continue;
            }
            if (posture == Posture.CAMPAIGN) {
                campaign(state, settings, a, districtIdx, members, loose * fearless);
            } else if (abuses(state, group, posture)) {
                abuse(state, settings, a, districtIdx, members, loose * fearless);
            }
            if (group.alignment() == Alignment.STATE && state.executiveRung().compareTo(Rung.REPRESS) >= 0) {
                detain(state, settings, a, districtIdx, members);
            }
        }
    }

    private static boolean abuses(SocietyState state, ArmedGroupSpec group, Posture posture) {
        boolean represses = group.alignment() == Alignment.STATE
                && state.executiveRung().compareTo(Rung.REPRESS) >= 0
                && group.kind() != ArmedGroupKind.SELF_DEFENCE;
        return posture == Posture.PREY || posture == Posture.CONTEST || represses;
    }

    private static void abuse(
            SocietyState state, ViolenceSettings settings, int a, int districtIdx, double members, double loose) {
        int own = state.blamedGroup[a];
        double all = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            all += other == own ? 0 : weightAgainst(state, districtIdx, other);
        }
        long key = state.draws.key(Purpose.ARMED_INCIDENTS, state.week);
        for (int other = 0; other < state.layout.groups && all > 0; other++) {
            if (other == own) {
                continue;
            }
            int victims = state.layout.communityIdx(districtIdx, other);
            double mean = settings.abusePerThousand()
                    * members
                    * loose
                    * (0.3 + 0.7 * state.armed.arms[a])
                    * (1 + state.nation.permissiveness)
                    * (weightAgainst(state, districtIdx, other) / all)
                    * Protection.exposed(state, settings, victims);
            int killed = Draws.poisson(mean, state.draws.uniformPair(key, a, state.layout.keyOf(victims), 0));
            if (killed > 0) {
                Harm.inflict(
                        state,
                        victims,
                        killed,
                        own,
                        Actor.of(Actor.Sort.ARMED_GROUP, a),
                        state.coalition[a],
                        true,
                        commanderMove(state, a),
                        Harm.ABUSE * 4096 + a);
            }
        }
    }

    private static double weightAgainst(SocietyState state, int districtIdx, int groupIdx) {
        return state.ledger.civilians(state.layout.communityIdx(districtIdx, groupIdx))
                * (0.3 + Attitudes.discrimination(state, groupIdx));
    }

    private static void campaign(
            SocietyState state, ViolenceSettings settings, int a, int districtIdx, double members, double loose) {
        int target = state.armed.target[a];
        int victims = state.layout.communityIdx(districtIdx, target);
        double people = state.ledger.civilians(victims);
        if (people <= 0) {
            return;
        }
        double presence = people / (people + 5000);
        double mean = settings.campaignPerThousand()
                * members
                * loose
                * state.armed.command[a]
                * (0.3 + 0.7 * state.armed.arms[a])
                * presence
                * Protection.exposed(state, settings, victims);
        double z = Draws.normalQuantile(state.draws.uniformPair(
                state.draws.key(Purpose.ARMED_SEVERITY, state.week), a, state.layout.keyOf(victims), 0));
        double spread = settings.campaignSpread();
        double killed = mean * StrictMath.exp(spread * z - 0.5 * spread * spread);
        Harm.inflict(
                state,
                victims,
                Math.min(killed, 0.05 * people),
                state.blamedGroup[a],
                Actor.of(Actor.Sort.ARMED_GROUP, a),
                state.coalition[a],
                true,
                commanderMove(state, a),
                Harm.CAMPAIGN * 4096 + a);
    }

    private static int commanderMove(SocietyState state, int a) {
        int commander = state.armed.commander[a];
        if (commander < 0 && state.coalition[a] == HarmRecord.STATE) {
            commander = state.executive;
        }
        return commander < 0 ? -1 : state.leaders.lastMove[commander];
    }

    private static void detain(SocietyState state, ViolenceSettings settings, int a, int districtIdx, double members) {
        int target = state.leaders.target[state.executive];
        if (target < 0) {
            return;
        }
        int communityIdx = state.layout.communityIdx(districtIdx, target);
        int community = state.layout.keyOf(communityIdx);
        long key = state.draws.key(Purpose.DETENTION, state.week);
        double wanted = settings.detainedPerThousand()
                * members
                * (1 - 0.5 * ArmedForces.restraint(state, a))
                * state.ledger.civilians(communityIdx)
                / Math.max(1, state.civiliansIn(districtIdx));
        long detained = state.ledger.move(
                communityIdx,
                Status.RESIDENT,
                communityIdx,
                Status.DETAINED,
                Draws.round(wanted, state.draws.uniformPair(key, a, community, 0)),
                DETAINED,
                state.draws.uniformPair(key, a, community, 1));
        state.communities.detained[communityIdx] += detained;
        Harm.feelDetention(state, communityIdx, detained, commanderMove(state, a));
    }
}
