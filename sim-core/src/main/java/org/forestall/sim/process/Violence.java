package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.observe.ActCategory;
import org.forestall.sim.observe.EventKind;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.Demographics;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.state.Status;

/**
 * Harm to civilians from three sources: communal incidents without orders, abuse by armed groups that prey or repress,
 * and campaigns that a leadership has ordered. Incidents are Poisson in number and heavy-tailed in size, bounded by who is
 * present; campaigns are lognormal around what force, restraint and hindrance allow. Protectors, self-protection and
 * rescue prevent shares of the harm. Victims are taken from the ledger, person for person.
 *
 * <p>Draws: by pair of community and other group one uniform for the number of incidents and one an incident for its size;
 * by armed group and community one for abuse and one for a campaign week; rounding and demographic spread of each harm.
 */
@PhaseNote(
        order = 9,
        title = "Violence",
        does = "Communal incidents, abuse and campaigns harm civilians, as far as protection does not prevent it.",
        reads = {
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.ARMED_GROUPS,
            StatePart.LEADERSHIPS,
            StatePart.GROUPS,
            StatePart.NATION,
            StatePart.OUTSIDE,
            StatePart.LEDGER
        },
        writes = {StatePart.LEDGER, StatePart.COMMUNITIES, StatePart.HARM_RECORD, StatePart.EVENT_LOG},
        rows = "S-004 S-010 S-013 S-019 S-088 S-089")
public final class Violence implements Phase {

    /** Relative exposure to killing by demographic cell; assumed: adult men most, children and women less. */
    private static final double[] KILLED = {0.5, 0.7, 0.7, 0.6, 1.6, 0.9};

    /** Relative exposure to detention; assumed. */
    private static final double[] DETAINED = {0, 0.25, 0.1, 0.05, 1, 0.3};

    private static final Status[] CIVILIANS = {Status.RESIDENT, Status.DISPLACED, Status.INJURED};
    private static final int COMMUNAL = 0;
    private static final int ABUSE = 1;
    private static final int CAMPAIGN = 2;
    private static final int BATTLE = 3;

    @Override
    public void run(SocietyState state) {
        state.harm.beginWeek(state.week);
        ViolenceSettings settings = state.spec.model().violence();
        if (state.isOn(Mechanism.COMMUNAL_VIOLENCE)) {
            communal(state, settings);
        }
        for (int a = 0; a < state.armed.count; a++) {
            armed(state, settings, a);
        }
        release(state, settings);
        heal(state, settings);
    }

    private static void communal(SocietyState state, ViolenceSettings settings) {
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
        double active = state.communities.participantShare[communityIdx] * people / 1000;
        int cell = communityIdx * state.layout.groups + other;
        double disputes = settings.disputesPerWeek()
                * (people / 1e5)
                * state.districts.disputeRate[districtIdx]
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
                * exposed(state, settings, victims);
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
        int coalition = 1 + state.layout.armedGroups + state.layout.groupOf(communityIdx);
        harm(
                state,
                victims,
                killed,
                state.layout.groupOf(communityIdx),
                Actor.of(Actor.Sort.COMMUNAL, state.layout.groupOf(communityIdx)),
                coalition,
                true,
                state.communities.lastHarmEvent[cell],
                COMMUNAL * 4096 + pair);
    }

    /** Share of harm that protection does not prevent, in [0, 1]. */
    private static double exposed(SocietyState state, ViolenceSettings settings, int communityIdx) {
        int districtIdx = state.layout.districtOf(communityIdx);
        double unarmed = state.levers.in(Lever.UNARMED_PROTECTION, districtIdx);
        double left = 1 - protectorShield(state, districtIdx);
        if (state.isOn(Mechanism.SELF_PROTECTION_AND_RESCUE)) {
            double self = settings.selfProtectionMost()
                    * Shapes.clamp(state.communities.selfProtection[communityIdx]
                            + 0.5 * state.districts.localPeace[districtIdx]);
            left *= (1 - self) * (1 - Math.min(0.5, settings.rescuePerHelper() * helpersNear(state, communityIdx)));
        }
        return left
                * (1 - Shapes.clamp(unarmed))
                * (1 - state.gate(Mechanism.WARNING_AND_RESPONSE) * state.outside.protectiveResponse);
    }

    /** Share of harm that armed protectors from outside prevent in a district, in [0, 1]. */
    static double protectorShield(SocietyState state, int districtIdx) {
        ViolenceSettings settings = state.spec.model().violence();
        double present = state.districts.protectors[districtIdx];
        return settings.protectorMost() * present / (present + settings.protectorHalf());
    }

    /** Mean shield by protectors from outside over people, in [0, 1]. */
    static double nationalShield(SocietyState state) {
        double shielded = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double civilians = state.civiliansIn(districtIdx);
            shielded += civilians * protectorShield(state, districtIdx);
            people += civilians;
        }
        return people == 0 ? 0 : shielded / people;
    }

    private static double helpersNear(SocietyState state, int communityIdx) {
        double helpers = 0;
        double people = 0;
        int districtIdx = state.layout.districtOf(communityIdx);
        for (int other = 0; other < state.layout.groups; other++) {
            int neighbour = state.layout.communityIdx(districtIdx, other);
            if (neighbour != communityIdx) {
                double persons = state.ledger.civilians(neighbour);
                helpers += persons * state.communities.helperShare[neighbour];
                people += persons;
            }
        }
        return people == 0 ? 0 : helpers / people;
    }

    private static void armed(SocietyState state, ViolenceSettings settings, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        Posture posture = Posture.values()[state.armed.posture[a]];
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
                    * exposed(state, settings, victims);
            int killed = Draws.poisson(mean, state.draws.uniformPair(key, a, state.layout.keyOf(victims), 0));
            if (killed > 0) {
                harm(
                        state,
                        victims,
                        killed,
                        own,
                        Actor.of(Actor.Sort.ARMED_GROUP, a),
                        state.coalition[a],
                        true,
                        commanderMove(state, a),
                        ABUSE * 4096 + a);
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
                * exposed(state, settings, victims);
        double z = Draws.normalQuantile(state.draws.uniformPair(
                state.draws.key(Purpose.ARMED_SEVERITY, state.week), a, state.layout.keyOf(victims), 0));
        double spread = settings.campaignSpread();
        double killed = mean * StrictMath.exp(spread * z - 0.5 * spread * spread);
        harm(
                state,
                victims,
                Math.min(killed, 0.05 * people),
                state.blamedGroup[a],
                Actor.of(Actor.Sort.ARMED_GROUP, a),
                state.coalition[a],
                true,
                commanderMove(state, a),
                CAMPAIGN * 4096 + a);
    }

    private static int commanderMove(SocietyState state, int a) {
        int commander =
                state.layout.leadershipIdxOrNone(state.spec.armedGroups().get(a).commandedBy());
        if (commander < 0 && state.coalition[a] == org.forestall.sim.state.HarmRecord.STATE) {
            commander = state.executive;
        }
        return commander < 0 ? -1 : state.leaders.lastMove[commander];
    }

    /** Civilians caught in a battle: harmed, but not targeted. Spread over the groups of the district by numbers. */
    static void bystandersOfBattle(
            SocietyState state, int districtIdx, long killed, int battleEvent, long key, int pair) {
        if (killed <= 0) {
            return;
        }
        double people = Math.max(1, state.civiliansIn(districtIdx));
        double u = state.draws.uniformPair(key, pair, districtIdx, 5);
        double cumulative = 0;
        long placed = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            int victims = state.layout.communityIdx(districtIdx, groupIdx);
            cumulative += killed * (state.ledger.civilians(victims) / people);
            long share = Math.min(killed, (long) Math.floor(cumulative + u)) - placed;
            placed += share;
            if (share > 0) {
                harm(state, victims, share, -1, Actor.NOBODY, -1, false, battleEvent, BATTLE * 4096 + pair % 4096);
            }
        }
    }

    /**
     * Kills and injures civilians of a community and enters it in ledger, record and log.
     *
     * @param killed expected deaths; rounded by a keyed draw
     * @param byGroup group that is blamed, or -1
     * @param coalition coalition of the harm record, or -1 if nobody targeted them
     * @param source number that keys the draws of this harm
     */
    private static void harm(
            SocietyState state,
            int communityIdx,
            double killed,
            int byGroup,
            int actor,
            int coalition,
            boolean deliberate,
            int causeId,
            int source) {
        int community = state.layout.keyOf(communityIdx);
        long rounding = state.draws.key(Purpose.ROUNDING, state.week);
        long deaths = Draws.round(killed, state.draws.uniformPair(rounding, source, community, 0));
        double wounded = state.spec.model().violence().injuredPerKilled() * killed;
        long injured = Draws.round(wounded, state.draws.uniformPair(rounding, source, community, 1));
        long died = take(state, communityIdx, deaths, rounding, source);
        long hurt = injure(state, communityIdx, injured, state.draws.uniformPair(rounding, source, community, 7));
        if (died + hurt == 0) {
            return;
        }
        int groupIdx = state.layout.groupOf(communityIdx);
        state.communities.killed[communityIdx] += died;
        state.communities.killedThisWeek[communityIdx] += died;
        state.communities.injured[communityIdx] += hurt;
        if (coalition >= 0) {
            state.harm.add(state.week, coalition, groupIdx, died);
        }
        int event = state.log.add(
                state.week,
                EventKind.VIOLENCE,
                state.layout.districtOf(communityIdx),
                actor,
                groupIdx,
                deliberate,
                died > 0 ? ActCategory.KILLING : ActCategory.INJURY,
                died > 0 ? died : hurt,
                causeId,
                0);
        if (byGroup >= 0 && byGroup != groupIdx) {
            feel(state, communityIdx, byGroup, died + 0.1 * hurt, event);
        }
    }

    /** Enters deaths among civilians of a community, by status in proportion; returns how many. */
    private static long take(SocietyState state, int communityIdx, long persons, long rounding, int source) {
        double people = state.ledger.civilians(communityIdx);
        if (people <= 0) {
            return 0;
        }
        int community = state.layout.keyOf(communityIdx);
        long wanted = Math.min(persons, (long) people);
        double cumulative = state.draws.uniformPair(rounding, source, community, 2);
        long placed = 0;
        long taken = 0;
        int groupIdx = state.layout.groupOf(communityIdx);
        for (int i = 0; i < CIVILIANS.length; i++) {
            Status from = CIVILIANS[i];
            cumulative += wanted * (state.ledger.count(communityIdx, from) / people);
            long share = Math.max(0, Math.min(wanted, (long) Math.floor(cumulative)) - placed);
            placed += share;
            double spread = state.draws.uniformPair(rounding, source, community, 4 + i);
            taken += state.ledger.move(communityIdx, from, communityIdx, Status.KILLED, share, KILLED, spread);
            for (int cell = 0; cell < Demographics.CELLS && share > 0; cell++) {
                state.communities.killedByCell[groupIdx * Demographics.CELLS + cell] += state.ledger.lastMoved(cell);
            }
        }
        return taken;
    }

    private static long injure(SocietyState state, int communityIdx, long persons, double u) {
        long hurt = state.ledger.move(communityIdx, Status.RESIDENT, communityIdx, Status.INJURED, persons, KILLED, u);
        int groupIdx = state.layout.groupOf(communityIdx);
        for (int cell = 0; cell < Demographics.CELLS && hurt > 0; cell++) {
            state.communities.injuredByCell[groupIdx * Demographics.CELLS + cell] += state.ledger.lastMoved(cell);
        }
        return hurt;
    }

    /** Lets the community feel the harm, its own group nearby in part, and everywhere a little. */
    private static void feel(SocietyState state, int communityIdx, int byGroup, double harmed, int event) {
        ViolenceSettings settings = state.spec.model().violence();
        int groupIdx = state.layout.groupOf(communityIdx);
        int districtIdx = state.layout.districtOf(communityIdx);
        double people = Math.max(1000, state.ledger.civilians(communityIdx));
        double felt = Math.min(1, settings.harmPerTenThousand() * harmed * 1e4 / people);
        feelIn(state, communityIdx, byGroup, felt, event);
        for (int neighbour : state.layout.neighboursOf(districtIdx)) {
            feelIn(state, state.layout.communityIdx(neighbour, groupIdx), byGroup, felt * settings.harmNearby(), event);
        }
        for (int far = 0; far < state.layout.districts; far++) {
            if (far != districtIdx) {
                feelIn(state, state.layout.communityIdx(far, groupIdx), byGroup, felt * settings.harmAfar(), event);
            }
        }
    }

    private static void feelIn(SocietyState state, int communityIdx, int byGroup, double felt, int event) {
        if (felt <= 0) {
            // Joining with nothing would still round the last bit, and where no harm is felt nothing may change.
            return;
        }
        int cell = communityIdx * state.layout.groups + byGroup;
        state.communities.freshHarm[cell] = Shapes.either(state.communities.freshHarm[cell], felt);
        if (felt > 0.01) {
            state.communities.lastHarmEvent[cell] = event;
        }
        state.communities.shock[communityIdx] = Shapes.either(state.communities.shock[communityIdx], 0.3 * felt);
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
    }

    private static void release(SocietyState state, ViolenceSettings settings) {
        give(state, Status.DETAINED, settings.releasePerWeek(), Purpose.RECOVERY, 0);
    }

    private static void heal(SocietyState state, ViolenceSettings settings) {
        give(state, Status.INJURED, settings.healingPerWeek(), Purpose.RECOVERY, 1);
    }

    private static void give(SocietyState state, Status from, double share, Purpose purpose, int index) {
        long key = state.draws.key(purpose, state.week);
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            long there = state.ledger.count(communityIdx, from);
            if (there > 0) {
                int community = state.layout.keyOf(communityIdx);
                long persons = Draws.round(share * there, state.draws.uniform(key, community, index));
                double spread = state.draws.uniform(key, community, index + 2);
                state.ledger.move(communityIdx, from, communityIdx, Status.RESIDENT, persons, null, spread);
            }
        }
    }
}
