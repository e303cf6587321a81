package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Fighting between armed groups, its dead, and the armed conflict that it adds up to. */
final class Battles {

    private Battles() {}

    /** Spacing of districts in keys of draws; above the most districts that a society can have. */
    private static final int MOST_DISTRICTS = 256;

    static void fight(SocietyState state, ArmedSettings settings) {
        for (int a = 0; a < state.armed.count; a++) {
            for (int b = a + 1; b < state.armed.count; b++) {
                if (ArmedForces.opposed(state, a, b) && (contests(state, a) || contests(state, b))) {
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
                * (1 - 0.5 * Protection.protectorShield(state, districtIdx));
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
        state.districts.fighting[districtIdx] += lost * 1e4 / Math.max(1000, state.civiliansIn(districtIdx));
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
        double harsh = 1 - 0.5 * (ArmedForces.restraint(state, a) + ArmedForces.restraint(state, b));
        boolean urban = state.spec.districts().get(districtIdx).urban();
        double civilians = settings.civilianHarmPerLoss() * lost * harsh * (urban ? settings.urbanToll() : 1);
        Harm.bystandersOfBattle(
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

    static void intensity(SocietyState state, ArmedSettings settings) {
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
