package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.FlightSettings;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.state.Status;

/**
 * Flight, return and deprivation. Fear follows killing near by and fades; people leave for the safer of the next
 * districts, or across a border as far as neighbours keep it open; they bring news of harm to their kin; they come back slowly
 * when it is calm. Access, relief and deaths of deprivation are in {@link Relief}.
 *
 * <p>Draws: by community one uniform each for leaving, crossing, the split over roads, return and deprivation; for each of
 * these moves one more that spreads it over sex and age.
 */
@PhaseNote(
        order = 10,
        title = "Flight and deprivation",
        does = "People flee, tell, return, and die of deprivation where they are cut off or relief is kept from them.",
        reads = {StatePart.COMMUNITIES, StatePart.DISTRICTS, StatePart.LEADERSHIPS, StatePart.LEDGER},
        writes = {
            StatePart.LEDGER,
            StatePart.COMMUNITIES,
            StatePart.DISTRICTS,
            StatePart.ARMED_GROUPS,
            StatePart.OUTSIDE,
            StatePart.HARM_RECORD,
            StatePart.EVENT_LOG
        },
        rows = "S-089 S-090 S-101 S-102 S-103 S-119 S-203 S-243 S-244 S-285")
public final class FlightAndDeprivation implements Phase {

    /** Fear below which people stay, and return; assumed. */
    private static final double UNEASE = 0.03;

    /** People who flee in a week in one place from which on the log notes it. */
    private static final long NOTABLE = 1000;

    private final double[] pull;

    /** A phase for societies whose districts have at most so many neighbours. */
    public FlightAndDeprivation(int districts) {
        pull = new double[districts];
    }

    @Override
    public void run(SocietyState state) {
        FlightSettings settings = state.spec.model().flight();
        fear(state, settings);
        if (state.isOn(Mechanism.FLIGHT)) {
            for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
                flee(state, settings, communityIdx);
                comeBack(state, settings, communityIdx);
            }
        }
        borders(state, settings);
        Relief.run(state, settings);
    }

    private static void fear(SocietyState state, FlightSettings settings) {
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double people = Math.max(1000, state.ledger.civilians(communityIdx));
            double fresh =
                    settings.fearPerTenThousand() * state.communities.killedThisWeek[communityIdx] * 1e4 / people;
            double kept = state.communities.fear[communityIdx] * (1 - settings.fearFade());
            state.communities.fear[communityIdx] = Shapes.either(kept, Math.min(1, fresh));
        }
    }

    private void flee(SocietyState state, FlightSettings settings, int communityIdx) {
        double fear = state.communities.fear[communityIdx];
        long residents = state.ledger.count(communityIdx, Status.RESIDENT);
        long displaced = state.ledger.count(communityIdx, Status.DISPLACED);
        if (fear <= UNEASE || residents + displaced == 0) {
            return;
        }
        double share = settings.leavePerWeek() * fear * fear;
        int community = state.layout.keyOf(communityIdx);
        long key = state.draws.key(Purpose.FLIGHT, state.week);
        long leaving = Draws.round(share * residents, state.draws.uniform(key, community, 0));
        long movingOn = Draws.round(share * displaced, state.draws.uniform(key, community, 1));
        long residentsLeft = send(state, settings, communityIdx, Status.RESIDENT, leaving, 2);
        long left = residentsLeft + send(state, settings, communityIdx, Status.DISPLACED, movingOn, 3);
        state.communities.fled[communityIdx] += left;
        int by = state.communities.harmedBy[communityIdx];
        if (by >= 0) {
            state.harm.acts.add(ActorClass.of(by), state.layout.groupOf(communityIdx), ActCategory.DISPLACEMENT, left);
        }
        if (residents > 0) {
            double departed = state.communities.departedShare[communityIdx] + (double) residentsLeft / residents;
            state.communities.departedShare[communityIdx] = Math.min(1, departed);
        }
        if (left >= NOTABLE) {
            state.log.add(
                    state.week,
                    EventKind.FLIGHT,
                    state.layout.districtOf(communityIdx),
                    Actor.NOBODY,
                    state.layout.groupOf(communityIdx),
                    false,
                    ActCategory.DISPLACEMENT,
                    left,
                    lastHarm(state, communityIdx),
                    0);
        }
    }

    private static int lastHarm(SocietyState state, int communityIdx) {
        int latest = -1;
        for (int other = 0; other < state.layout.groups; other++) {
            latest = Math.max(latest, state.communities.lastHarmEvent[communityIdx * state.layout.groups + other]);
        }
        return latest;
    }

    private long send(
            SocietyState state, FlightSettings settings, int communityIdx, Status from, long persons, int index) {
        int districtIdx = state.layout.districtOf(communityIdx);
        int groupIdx = state.layout.groupOf(communityIdx);
        int community = state.layout.keyOf(communityIdx);
        double open = state.spec.districts().get(districtIdx).border() ? openBorder(state) : 0;
        long abroadKey = state.draws.key(Purpose.FLIGHT_ABROAD, state.week);
        long crossing =
                Draws.round(persons * settings.abroadShare() * open, state.draws.uniform(abroadKey, community, index));
        long gone = state.ledger.move(
                communityIdx,
                from,
                communityIdx,
                Status.ABROAD,
                crossing,
                null,
                state.draws.uniform(abroadKey, community, index + 4));
        int[] roads = state.layout.neighboursOf(districtIdx);
        double all = 0;
        for (int i = 0; i < roads.length; i++) {
            int there = state.layout.communityIdx(roads[i], groupIdx);
            double safe = 1 - state.communities.fear[there];
            double kin = (double) state.ledger.civilians(there) / Math.max(1, state.civiliansIn(roads[i]));
            pull[i] = safe * safe * (0.15 + kin);
            all += pull[i];
        }
        long inside = persons - gone;
        long roadKey = state.draws.key(Purpose.FLIGHT_DESTINATION, state.week);
        double u = state.draws.uniform(roadKey, community, index);
        double cumulative = 0;
        long placed = 0;
        for (int i = 0; i < roads.length && all > 0; i++) {
            cumulative += inside * (pull[i] / all);
            long share = Math.min(inside, (long) Math.floor(cumulative + u)) - placed;
            placed += share;
            int there = state.layout.communityIdx(roads[i], groupIdx);
            double spread = state.draws.uniformPair(roadKey, community, state.layout.keyOf(there), index + 4);
            long arrived = state.ledger.move(communityIdx, from, there, Status.DISPLACED, share, null, spread);
            tell(state, settings, communityIdx, there, arrived);
            gone += arrived;
        }
        return gone;
    }

    /** Openness of the most open neighbour, in [0, 1]. */
    private static double openBorder(SocietyState state) {
        double open = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            if (state.spec.outside().get(i).kind() == OutsideActorKind.NEIGHBOUR) {
                open = Math.max(open, state.outside.openBorder[i]);
            }
        }
        return open;
    }

    /** Neighbours close borders as they take in many people, and open them again as people go home. */
    private static void borders(SocietyState state, FlightSettings settings) {
        double people = 0;
        for (long persons : state.initial) {
            people += persons;
        }
        double share = people == 0 ? 0 : state.ledger.total(Status.ABROAD) / people;
        double full = share / (share + settings.borderHalf());
        for (int i = 0; i < state.spec.outside().size(); i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            if (actor.kind() == OutsideActorKind.NEIGHBOUR) {
                double wanted = actor.openBorder() * (1 - full);
                state.outside.openBorder[i] += 0.1 * (wanted - state.outside.openBorder[i]);
            }
        }
    }

    /** People who flee bring with them what they remember and what has just been done to them. */
    private static void tell(SocietyState state, FlightSettings settings, int from, int there, long arrived) {
        double share = settings.newsOfDisplaced() * arrived / Math.max(1000, state.ledger.civilians(there));
        if (share <= 0) {
            return;
        }
        double heard = Math.min(0.5, share);
        for (int other = 0; other < state.layout.groups; other++) {
            int told = there * state.layout.groups + other;
            int lived = from * state.layout.groups + other;
            state.communities.memory[told] += heard
                    * state.gate(Mechanism.MEMORY)
                    * Math.max(0, state.communities.memory[lived] - state.communities.memory[told]);
            state.communities.freshHarm[told] +=
                    heard * Math.max(0, state.communities.freshHarm[lived] - state.communities.freshHarm[told]);
        }
    }

    private static void comeBack(SocietyState state, FlightSettings settings, int communityIdx) {
        if (state.communities.fear[communityIdx] > UNEASE) {
            return;
        }
        int community = state.layout.keyOf(communityIdx);
        int groupIdx = state.layout.groupOf(communityIdx);
        long key = state.draws.key(Purpose.RETURN, state.week);
        Draws draws = state.draws;
        long residentsBefore = state.ledger.count(communityIdx, Status.RESIDENT);
        long abroad = state.ledger.count(communityIdx, Status.ABROAD);
        long back = state.ledger.move(
                communityIdx,
                Status.ABROAD,
                communityIdx,
                Status.RESIDENT,
                Draws.round(settings.returnPerWeek() * abroad, draws.uniform(key, community, 0)),
                null,
                draws.uniform(key, community, 2));
        for (int neighbour : state.layout.neighboursOf(state.layout.districtOf(communityIdx))) {
            int camp = state.layout.communityIdx(neighbour, groupIdx);
            long room = state.initial[communityIdx] - state.ledger.civilians(communityIdx);
            long waiting = state.ledger.count(camp, Status.DISPLACED);
            if (room > 0 && waiting > 0) {
                int campKey = state.layout.keyOf(camp);
                double rounding = draws.uniformPair(key, community, campKey, 1);
                double spread = draws.uniformPair(key, community, campKey, 3);
                long returning = Math.min(room, Draws.round(settings.returnPerWeek() * waiting, rounding));
                back += state.ledger.move(
                        camp, Status.DISPLACED, communityIdx, Status.RESIDENT, returning, null, spread);
            }
        }
        long missing = state.initial[communityIdx] - residentsBefore;
        if (back > 0 && missing > 0) {
            // More can come back than are missing: those who were displaced here before they went abroad.
            double departed = state.communities.departedShare[communityIdx] - (double) back / missing;
            state.communities.departedShare[communityIdx] = Math.max(-1, departed);
        }
    }
}
