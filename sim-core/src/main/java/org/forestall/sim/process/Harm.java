package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.Demographics;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/** Enters harm to civilians: takes victims from the ledger, keeps records and log, and lets communities feel it. */
final class Harm {

    private Harm() {}

    /** Relative exposure to killing by demographic cell; assumed: adult men most, children and women less. */
    private static final double[] KILLED = {0.5, 0.7, 0.7, 0.6, 1.6, 0.9};

    private static final Status[] CIVILIANS = {Status.RESIDENT, Status.DISPLACED, Status.INJURED};

    /** Weight of a person detained against a person killed, in what is felt as harm; assumed. */
    private static final double DETENTION_AS_HARM = 0.1;

    // Sources of harm, by which draws about it are keyed.
    static final int COMMUNAL = 0;
    static final int ABUSE = 1;
    static final int CAMPAIGN = 2;
    private static final int BATTLE = 3;
    private static final int FORCE = 4;
    static final int NULL_MODEL = 5;

    /**
     * Kills and injures civilians of a community and enters it in ledger, record and log.
     *
     * @param killed expected deaths; rounded by a keyed draw
     * @param byGroup group that is blamed, or -1
     * @param coalition coalition of the harm record, or -1 if nobody targeted them
     * @param source number that keys the draws of this harm
     */
    static void inflict(
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
        if (deliberate) {
            ActorClass by = classOf(state, actor);
            state.communities.harmedBy[communityIdx] = by.ordinal();
            state.harm.acts.add(by, groupIdx, ActCategory.KILLING, died);
            state.harm.acts.add(by, groupIdx, ActCategory.INJURY, hurt);
        }
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
        boolean byForces = Actor.sortOf(actor) == Actor.Sort.ARMED_GROUP && coalition == HarmRecord.STATE;
        if (!byForces || repressionBreedsHarm(state)) {
            feel(state, communityIdx, byGroup, died + 0.1 * hurt, event);
        }
    }

    private static ActorClass classOf(SocietyState state, int actor) {
        return Actor.sortOf(actor) == Actor.Sort.ARMED_GROUP
                ? ActorClass.of(
                        state.spec.armedGroups().get(Actor.indexOf(actor)).kind())
                : ActorClass.COMMUNITY;
    }

    /** Whether what forces of the state do is felt: always, unless the executive represses and backlash is off. */
    private static boolean repressionBreedsHarm(SocietyState state) {
        return state.isOn(Mechanism.REPRESSION_BACKLASH)
                || state.executiveRung().compareTo(Rung.REPRESS) < 0;
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
                inflict(state, victims, share, -1, Actor.NOBODY, -1, false, battleEvent, BATTLE * 4096 + pair % 4096);
            }
        }
    }

    /** Civilians killed by force that was meant to protect others. */
    static void byMeasures(SocietyState state, int communityIdx, long killed) {
        long before = state.communities.killed[communityIdx];
        if (killed > 0) {
            inflict(state, communityIdx, killed, -1, Actor.NOBODY, -1, false, -1, FORCE * 4096);
        }
        state.harm.killedByMeasures += (int) (state.communities.killed[communityIdx] - before);
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

    /** Lets a community feel that the state holds some of its people without due process. */
    static void feelDetention(SocietyState state, int communityIdx, long detained, int event) {
        if (detained > 0 && state.isOn(Mechanism.REPRESSION_BACKLASH)) {
            feel(state, communityIdx, state.stateGroup, DETENTION_AS_HARM * detained, event);
        }
    }

    /** Lets a community feel acts other than killing. */
    static void feelActs(SocietyState state, int communityIdx, int byGroup, double acts, int event) {
        if (byGroup != state.stateGroup || repressionBreedsHarm(state)) {
            feel(state, communityIdx, byGroup, state.spec.model().acts().feltAsHarm() * acts, event);
        }
    }

    /** Lets the community feel the harm, its own group nearby in part, and everywhere a little. */
    private static void feel(SocietyState state, int communityIdx, int byGroup, double harmed, int event) {
        ViolenceSettings settings = state.spec.model().violence();
        int groupIdx = state.layout.groupOf(communityIdx);
        if (byGroup < 0 || byGroup == groupIdx) {
            return;
        }
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
        if (felt > 0.01 && event >= 0) {
            state.communities.lastHarmEvent[cell] = event;
        }
        state.communities.shock[communityIdx] = Shapes.either(state.communities.shock[communityIdx], 0.3 * felt);
    }
}
