package org.forestall.sim.process;

import java.util.Arrays;
import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.observe.ActCategory;
import org.forestall.sim.observe.EventKind;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.ArmedSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.ArmedGroups;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.state.Status;

/**
 * Armed groups: finance and arms follow supply; members join out of communities where many are willing and leave where
 * money and cohesion fail; posture follows orders, gain and restraint; forces shift towards where their posture draws
 * them; opposed groups in one district fight, with losses on both sides and harm to bystanders that depends on restraint.
 * Members are persons of the ledger from enlistment to death.
 *
 * <p>Draws: rounding of joining, leaving and moving by armed group and place; one uniform for battles and one for losses
 * by pair of groups and district.
 */
@PhaseNote(
        order = 8,
        title = "Armed groups",
        does = "Armed groups finance, arm, recruit, take a posture, move and fight one another.",
        reads = {
            StatePart.ARMED_GROUPS,
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.NATION,
            StatePart.LEADERSHIPS,
            StatePart.LEDGER
        },
        writes = {
            StatePart.ARMED_GROUPS,
            StatePart.LEDGER,
            StatePart.NATION,
            StatePart.DISTRICTS,
            StatePart.COMMUNITIES,
            StatePart.EVENT_LOG
        },
        rows = "S-011 S-047 S-048 S-073 S-074 S-075 S-076 S-097")
public final class ArmedForces implements Phase {

    private static final double[] ENLISTED = {0, 0.08, 0, 0, 1, 0};

    /** Spacing of districts in keys of draws; above the most districts that a society can have. */
    private static final int MOST_DISTRICTS = 256;

    @Override
    public void run(SocietyState state) {
        ArmedSettings settings = state.spec.model().armed();
        // The week's dead are counted from here on: fighting harms bystanders before violence without battle does.
        Arrays.fill(state.communities.killedThisWeek, 0);
        for (int a = 0; a < state.armed.count; a++) {
            supply(state, settings, a);
            choosePosture(state, a);
            if (state.isOn(Mechanism.ARMED_RECRUITMENT)) {
                recruit(state, settings, a);
                desert(state, settings, a);
            }
            move(state, settings, a);
        }
        presence(state);
        state.nation.battleDeathsYear *= 1 - 1.0 / SocietySpec.WEEKS_PER_YEAR;
        if (state.isOn(Mechanism.ARMED_CONFLICT)) {
            battles(state, settings);
        }
        intensity(state, settings);
    }

    /** Restraint towards civilians with what measures add, in [0, 1]; a quarter less where resilience is switched off. */
    static double restraint(SocietyState state, int armedIdx) {
        return Shapes.clamp(state.armed.restraint[armedIdx] * (0.75 + 0.25 * state.gate(Mechanism.RESILIENCE))
                + state.levers.national(Lever.RESTRAINT));
    }

    private static void supply(SocietyState state, ArmedSettings settings, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        double held = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            if (state.armed.postedIn(a, districtIdx) > 0) {
                held = Math.max(held, state.districts.resourceValue[districtIdx]);
            }
        }
        int sponsor = state.layout.outsideIdxOrNone(group.sponsor());
        double support = sponsor < 0 ? 0 : state.spec.outside().get(sponsor).support();
        boolean backed = isStateMilitia(group) && isMobilising(state);
        double income = group.resourceFinance() * held
                + (1 - group.resourceFinance()) * group.finance()
                + 0.5 * support
                + (backed ? 0.4 : 0);
        double finance = Shapes.clamp(income) * state.levers.national(Lever.FINANCE_FLOW);
        state.armed.finance[a] += settings.financePace() * (Shapes.clamp(finance) - state.armed.finance[a]);
        double flow = (0.6 * group.arms() + 0.3 * state.nation.looseArms + 0.3 * state.armed.finance[a] + 0.3 * support)
                * state.levers.national(Lever.ARMS_FLOW);
        state.armed.arms[a] += settings.armsPace() * (Shapes.clamp(flow) - state.armed.arms[a]);
    }

    private static boolean isStateMilitia(ArmedGroupSpec group) {
        return group.kind() == ArmedGroupKind.STATE_ALLIED_MILITIA && group.alignment() == Alignment.STATE;
    }

    private static boolean isMobilising(SocietyState state) {
        return state.executiveRung().compareTo(Rung.MOBILISE_EXCLUSION) >= 0;
    }

    private static void choosePosture(SocietyState state, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        int commander = state.layout.leadershipIdxOrNone(group.commandedBy());
        if (commander < 0 && group.alignment() == Alignment.STATE) {
            commander = state.executive;
        }
        int rung = commander < 0 ? Rung.HOLD.ordinal() : state.leaders.rung[commander];
        state.armed.target[a] = commander < 0 ? -1 : state.leaders.target[commander];
        state.armed.posture[a] = posture(state, group, a, rung).ordinal();
    }

    private static Posture posture(SocietyState state, ArmedGroupSpec group, int a, int rung) {
        boolean campaign = rung == Rung.CAMPAIGN.ordinal() && state.armed.target[a] >= 0;
        return switch (group.kind()) {
            case ARMY ->
                campaign ? Posture.CAMPAIGN : state.nation.conflictIntensity > 0 ? Posture.CONTEST : Posture.HOLD;
            case POLICE -> campaign && restraint(state, a) < 0.4 ? Posture.CAMPAIGN : Posture.PROTECT;
            case STATE_ALLIED_MILITIA ->
                campaign ? Posture.CAMPAIGN : rung >= Rung.MOBILISE_EXCLUSION.ordinal() ? Posture.PREY : Posture.HOLD;
            case NON_STATE ->
                campaign
                        ? Posture.CAMPAIGN
                        : rung >= Rung.REPRESS.ordinal() || state.nation.conflictIntensity > 0
                                ? Posture.CONTEST
                                : restraint(state, a) < 0.3 ? Posture.PREY : Posture.HOLD;
            case SELF_DEFENCE -> campaign ? Posture.CAMPAIGN : Posture.PROTECT;
        };
    }

    private static void recruit(SocietyState state, ArmedSettings settings, int a) {
        ArmedGroupSpec group = state.spec.armedGroups().get(a);
        if (group.kind() == ArmedGroupKind.ARMY || group.kind() == ArmedGroupKind.POLICE) {
            return;
        }
        long key = state.draws.key(Purpose.ARMED_RECRUITMENT, state.week);
        boolean grows = isStateMilitia(group) && isMobilising(state);
        double growth =
                grows ? settings.militiaGrowthPerYear() / SocietySpec.WEEKS_PER_YEAR * state.armed.members(a) : 0;
        double means = state.armed.finance[a] * state.armed.arms[a];
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            double share = group.composition().getOrDefault(state.layout.groupId(groupIdx), 0.0);
            for (int districtIdx = 0; districtIdx < state.layout.districts && share > 0; districtIdx++) {
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

    /** Share of the group's members that are posted in a district. */
    private static double nearness(ArmedGroups armed, int a, int districtIdx) {
        long members = armed.members(a);
        return members == 0 ? 0 : (double) armed.postedIn(a, districtIdx) / members;
    }

    private static void join(SocietyState state, int a, int communityIdx, int districtIdx, long persons, long key) {
        double u = state.draws.uniformPair(key, a, state.layout.keyOf(communityIdx), 1);
        long joined =
                state.ledger.move(communityIdx, Status.RESIDENT, communityIdx, Status.ARMED, persons, ENLISTED, u);
        state.armed.membersFrom[a * state.layout.communities + communityIdx] += joined;
        state.armed.posted[a * state.layout.districts + districtIdx] += joined;
    }

    private static void desert(SocietyState state, ArmedSettings settings, int a) {
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

    /** Shifts a share of members along roads towards where the posture draws them. */
    private static void move(SocietyState state, ArmedSettings settings, int a) {
        Posture posture = Posture.values()[state.armed.posture[a]];
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
            if (opposed(state, a, b)) {
                sum += state.armed.postedIn(b, districtIdx);
            }
        }
        return sum;
    }

    /** Whether two armed groups fight when they meet: the state and its allies against groups that contest it. */
    private static boolean opposed(SocietyState state, int a, int b) {
        boolean aState = state.spec.armedGroups().get(a).alignment() == Alignment.STATE;
        boolean bState = state.spec.armedGroups().get(b).alignment() == Alignment.STATE;
        return aState != bState
                && (state.spec.armedGroups().get(a).kind() == ArmedGroupKind.NON_STATE
                        || state.spec.armedGroups().get(b).kind() == ArmedGroupKind.NON_STATE);
    }

    private static void presence(SocietyState state) {
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double armed = 0;
            for (int a = 0; a < state.armed.count; a++) {
                ArmedGroupKind kind = state.spec.armedGroups().get(a).kind();
                if (kind == ArmedGroupKind.ARMY || kind == ArmedGroupKind.POLICE) {
                    armed += state.armed.postedIn(a, districtIdx);
                }
            }
            double people = Math.max(1, state.civiliansIn(districtIdx));
            state.districts.statePresence[districtIdx] = 1000 * armed / people;
        }
    }

    private static void battles(SocietyState state, ArmedSettings settings) {
        for (int a = 0; a < state.armed.count; a++) {
            for (int b = a + 1; b < state.armed.count; b++) {
                if (opposed(state, a, b) && (contests(state, a) || contests(state, b))) {
                    for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
                        battle(state, settings, a, b, districtIdx);
                    }
                }
            }
        }
    }

    private static boolean contests(SocietyState state, int a) {
        int posture = state.armed.posture[a];
        boolean nonState = state.spec.armedGroups().get(a).kind() == ArmedGroupKind.NON_STATE;
        return nonState && (posture == Posture.CONTEST.ordinal() || posture == Posture.CAMPAIGN.ordinal());
    }

    private static void battle(SocietyState state, ArmedSettings settings, int a, int b, int districtIdx) {
        double smaller = Math.min(state.armed.postedIn(a, districtIdx), state.armed.postedIn(b, districtIdx));
        if (smaller <= 0) {
            return;
        }
        double eagerness = Math.max(0, 1 - state.levers.national(Lever.DIALOGUE))
                * (1 - 0.5 * Violence.protectorShield(state, districtIdx));
        double mean = settings.battlesPerWeek() * Math.min(1, smaller / 1000) * eagerness;
        int pair = a * 64 + b;
        double u =
                state.draws.uniformPair(state.draws.key(Purpose.BATTLE_OCCURRENCE, state.week), pair, districtIdx, 0);
        int battles = Draws.poisson(mean, u);
        if (battles == 0) {
            return;
        }
        long key = state.draws.key(Purpose.BATTLE_LOSSES, state.week);
        double size = Draws.boundedPareto(1.6, 50, state.draws.uniformPair(key, pair, districtIdx, 0));
        double losses = battles * settings.lossShare() * smaller * size / 2.5;
        double armsA = 0.2 + state.armed.arms[a];
        double armsB = 0.2 + state.armed.arms[b];
        long lostA = fall(state, a, districtIdx, losses * armsB / (armsA + armsB), key, pair, 1);
        long lostB = fall(state, b, districtIdx, losses * armsA / (armsA + armsB), key, pair, 2);
        long lost = lostA + lostB;
        if (lost == 0) {
            return;
        }
        state.nation.battleDeathsYear += lost;
        int event = state.log.add(
                state.week,
                EventKind.BATTLE,
                districtIdx,
                Actor.of(Actor.Sort.ARMED_GROUP, a),
                -1,
                false,
                ActCategory.KILLING,
                lost,
                -1,
                b);
        double harsh = 1 - 0.5 * (restraint(state, a) + restraint(state, b));
        double civilians = settings.civilianHarmPerLoss() * lost * harsh;
        Violence.bystandersOfBattle(
                state,
                districtIdx,
                Draws.round(civilians, state.draws.uniformPair(key, pair, districtIdx, 3)),
                event,
                key,
                pair);
    }

    /** Members of a group who fall in a district, taken from their communities of origin in proportion. */
    private static long fall(SocietyState state, int a, int districtIdx, double losses, long key, int pair, int index) {
        int at = a * state.layout.districts + districtIdx;
        long wanted = Math.min(
                state.armed.posted[at], Draws.round(losses, state.draws.uniformPair(key, pair, districtIdx, index)));
        double members = state.armed.members(a);
        double cumulative = state.draws.uniformPair(key, pair, districtIdx, 5 + index);
        long placed = 0;
        long fallen = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities && members > 0; communityIdx++) {
            int origin = a * state.layout.communities + communityIdx;
            cumulative += wanted * (state.armed.membersFrom[origin] / members);
            long upTo = Math.min(wanted, (long) Math.floor(cumulative));
            long share = Math.min(upTo - placed, state.armed.membersFrom[origin]);
            if (share > 0) {
                int side = (pair * 2 + index) * MOST_DISTRICTS + districtIdx;
                double u = state.draws.uniformPair(key, side, state.layout.keyOf(communityIdx), 4);
                long died = state.ledger.move(communityIdx, Status.ARMED, communityIdx, Status.FALLEN, share, null, u);
                state.armed.membersFrom[origin] -= died;
                fallen += died;
            }
            placed += Math.max(0, share);
        }
        state.armed.posted[at] -= fallen;
        return fallen;
    }

    private static void intensity(SocietyState state, ArmedSettings settings) {
        boolean was = state.nation.conflictIntensity > 0;
        boolean is = state.nation.battleDeathsYear >= settings.conflictDeaths();
        state.nation.conflictIntensity =
                is ? Math.min(1, Math.max(0.05, state.nation.battleDeathsYear / settings.warDeaths())) : 0;
        if (was != is) {
            state.log.add(
                    state.week, EventKind.CONFLICT, -1, Actor.NOBODY, -1, false, ActCategory.NONE, 0, -1, is ? 1 : 0);
        }
    }
}
