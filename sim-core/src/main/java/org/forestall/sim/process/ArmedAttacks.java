package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.ActorClass;
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
        double loose = (1 - ArmedForces.restraint(state, a)) * (0.3 + 0.7 * state.armed.arms[a]);
        double fearless = 1 - 0.8 * state.gate(Mechanism.DETERRENCE) * state.armed.expectedSanction[a];
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double members = state.armed.postedIn(a, districtIdx) / 1000.0;
            if (members <= 0) {
                continue;
            }
            if (posture == Posture.CAMPAIGN) {
                campaign(state, settings, a, districtIdx, members * loose, fearless);
            } else if (abuses(state, group, posture)) {
                abuse(state, settings, a, districtIdx, members * loose * fearless);
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

    private static void abuse(SocietyState state, ViolenceSettings settings, int a, int districtIdx, double force) {
        int own = state.blamedGroup[a];
        double all = 0;
        for (int other = 0; other < state.layout.groups; other++) {
            all += other == own ? 0 : weightAgainst(state, settings, a, districtIdx, other);
        }
        long key = state.draws.key(Purpose.ARMED_INCIDENTS, state.week);
        boolean covered = state.coalition[a] == HarmRecord.STATE && ArmedForces.isMobilising(state);
        double zeal = (0.9 + state.spec.armedGroups().get(a).exclusionaryIdeology())
                * (covered ? 1 + settings.abuseOfMobilisation() : 1)
                * (1 + settings.abuseOfFighting() * Math.min(1, state.districts.fighting[districtIdx]));
        for (int other = 0; other < state.layout.groups && all > 0; other++) {
            if (other == own) {
                continue;
            }
            int victims = state.layout.communityIdx(districtIdx, other);
            double exposure = force
                    * zeal
                    * (1 + state.nation.permissiveness)
                    * (weightAgainst(state, settings, a, districtIdx, other) / all)
                    * Protection.exposed(state, settings, victims);
            double mean = settings.abusePerThousand() * exposure;
            int killed = Draws.poisson(mean, state.draws.uniformPair(key, a, state.layout.keyOf(victims), 0));
            if (killed > 0) {
                harm(state, a, victims, killed, Harm.ABUSE);
            }
            GraveActs.commit(state, a, victims, exposure);
        }
    }

    private static void harm(SocietyState state, int a, int victims, double killed, int source) {
        Harm.inflict(
                state,
                victims,
                killed,
                state.blamedGroup[a],
                Actor.of(Actor.Sort.ARMED_GROUP, a),
                state.coalition[a],
                true,
                commanderMove(state, a),
                source * 4096 + a);
    }

    /**
     * How much of the harm falls on a group: by numbers, by discrimination, and, where forces fight rebels, by the group
     * that rebels are said to stand for.
     */
    private static double weightAgainst(
            SocietyState state, ViolenceSettings settings, int a, int districtIdx, int groupIdx) {
        double suspected = state.armed.posture[a] == Posture.CONTEST.ordinal() && standsForOpponents(state, a, groupIdx)
                ? settings.suspicion()
                : 0;
        return state.ledger.civilians(state.layout.communityIdx(districtIdx, groupIdx))
                * (0.3 + Attitudes.discrimination(state, groupIdx) + suspected);
    }

    private static boolean standsForOpponents(SocietyState state, int a, int groupIdx) {
        for (int b = 0; b < state.armed.count; b++) {
            if (state.blamedGroup[b] == groupIdx && state.armed.members(b) > 0 && ArmedForces.opposed(state, a, b)) {
                return true;
            }
        }
        return false;
    }

    private static void campaign(
            SocietyState state, ViolenceSettings settings, int a, int districtIdx, double force, double fearless) {
        int target = state.armed.target[a];
        int victims = state.layout.communityIdx(districtIdx, target);
        double people = state.ledger.civilians(victims);
        if (people <= 0) {
            return;
        }
        double presence = people / (people + 5000);
        double exposure = force
                * fearless
                * obeyed(state, a)
                * presence
                * effort(state, settings, a)
                * Math.max(0, 1 - state.levers.in(Lever.FORCE, districtIdx))
                * Protection.exposed(state, settings, victims);
        double z = Draws.normalQuantile(state.draws.uniformPair(
                state.draws.key(Purpose.ARMED_SEVERITY, state.week), a, state.layout.keyOf(victims), 0));
        double spread = settings.campaignSpread();
        double killed = settings.campaignPerThousand()
                * exposure
                * GraveActs.weapons(state, a, victims, fearless)
                * StrictMath.exp(spread * z - 0.5 * spread * spread);
        harm(state, a, victims, Math.min(killed, 0.05 * people), Harm.CAMPAIGN);
        GraveActs.commit(state, a, victims, exposure);
    }

    /**
     * How hard a campaign is fought, 1 for a middling one by irregulars that have just begun: what those who ordered it
     * mean to reach, how far the coalition has organised itself around it, and how many of regular forces are free for it.
     */
    private static double effort(SocietyState state, ViolenceSettings settings, int a) {
        int commander = commander(state, a);
        double aim = commander < 0 ? 1 : state.leaders.aim[commander];
        double organised = state.gate(Mechanism.ENTRENCHMENT) * state.harm.entrenched[state.coalition[a]];
        return aim * (1 + settings.effortOfEntrenchment() * organised) * free(state, settings, a);
    }

    /** Share of a force that is free for a campaign; above 1 where many who are not counted as members help. */
    private static double free(SocietyState state, ViolenceSettings settings, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        if (isRegular(group.kind())) {
            return 1 - settings.tiedShare();
        }
        return group.alignment() == Alignment.STATE ? 1 : settings.irregularReach();
    }

    /** Share of an order that is carried out: regular forces need command, irregulars who live among people need it less. */
    private static double obeyed(SocietyState state, int a) {
        double command = state.armed.command[a];
        return isRegular(state.spec.armedGroups().get(a).kind()) ? command : 0.5 + 0.5 * command;
    }

    private static boolean isRegular(ArmedGroupKind kind) {
        return kind == ArmedGroupKind.ARMY || kind == ArmedGroupKind.POLICE;
    }

    private static int commander(SocietyState state, int a) {
        int commander = state.armed.commander[a];
        return commander < 0 && state.coalition[a] == HarmRecord.STATE ? state.executive : commander;
    }

    static int commanderMove(SocietyState state, int a) {
        int commander = commander(state, a);
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
        ActorClass by = ActorClass.of(state.spec.armedGroups().get(a).kind());
        state.harm.acts.add(by, target, ActCategory.DETENTION, detained);
        double held = state.ledger.count(communityIdx, Status.DETAINED) * state.armed.postedIn(a, districtIdx);
        GraveActs.inDetention(state, a, communityIdx, detained, held / Math.max(1, stateForces(state, districtIdx)));
        Harm.feelDetention(state, communityIdx, detained, commanderMove(state, a));
    }

    private static double stateForces(SocietyState state, int districtIdx) {
        double sum = 0;
        for (int a = 0; a < state.armed.count; a++) {
            sum += state.coalition[a] == HarmRecord.STATE ? state.armed.postedIn(a, districtIdx) : 0;
        }
        return sum;
    }
}
