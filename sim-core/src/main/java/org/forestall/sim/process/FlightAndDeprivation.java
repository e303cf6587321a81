package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.FlightSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.StatePart;
import org.forestall.sim.state.Status;

/**
 * Flight, return and deprivation. Fear follows killing near by and fades; people leave for the safer of the next
 * districts, or across an open border; they come back slowly when it is calm. Displaced people without relief, and
 * residents who are cut off, die of deprivation in excess of the usual.
 *
 * <p>Draws: by community one uniform each for leaving, crossing, the split over roads, return and deprivation; for each of
 * these moves one more that spreads it over sex and age.
 */
@PhaseNote(
        order = 10,
        title = "Flight and deprivation",
        does = "People flee, return, and die of deprivation where they are cut off.",
        reads = {StatePart.COMMUNITIES, StatePart.DISTRICTS, StatePart.LEDGER},
        writes = {StatePart.LEDGER, StatePart.COMMUNITIES, StatePart.DISTRICTS, StatePart.EVENT_LOG},
        rows = "S-090")
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
        access(state);
        if (state.isOn(Mechanism.DEPRIVATION)) {
            for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
                deprive(state, settings, communityIdx);
            }
        }
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
            gone += state.ledger.move(communityIdx, from, there, Status.DISPLACED, share, null, spread);
        }
        return gone;
    }

    /** Openness of the most open neighbour, in [0, 1]. */
    private static double openBorder(SocietyState state) {
        double open = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            if (actor.kind() == OutsideActorKind.NEIGHBOUR) {
                open = Math.max(open, actor.openBorder());
            }
        }
        return open;
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

    /** Access shrinks where people live in fear and recovers slowly towards what the scenario gives. */
    private static void access(SocietyState state) {
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double most = 0;
            for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
                most = Math.max(most, state.communities.fear[state.layout.communityIdx(districtIdx, groupIdx)]);
            }
            double usual = state.spec.districts().get(districtIdx).access();
            double target = usual * (1 - 0.7 * most);
            state.districts.access[districtIdx] += 0.1 * (target - state.districts.access[districtIdx]);
        }
    }

    private static void deprive(SocietyState state, FlightSettings settings, int communityIdx) {
        int districtIdx = state.layout.districtOf(communityIdx);
        double relief = Shapes.clamp(state.districts.access[districtIdx] + state.levers.in(Lever.ACCESS, districtIdx))
                * Shapes.clamp(state.districts.services[districtIdx] + state.levers.in(Lever.SERVICES, districtIdx));
        long displaced = state.ledger.count(communityIdx, Status.DISPLACED);
        long residents = state.ledger.count(communityIdx, Status.RESIDENT);
        int community = state.layout.keyOf(communityIdx);
        long key = state.draws.key(Purpose.DEPRIVATION, state.week);
        double ofDisplaced = settings.displacedMortality() * (1 - relief) * displaced;
        double besieged = settings.siegeMortality() * state.communities.fear[communityIdx] * (1 - relief) * residents;
        if (ofDisplaced > 0) {
            state.ledger.move(
                    communityIdx,
                    Status.DISPLACED,
                    communityIdx,
                    Status.DIED_OF_DEPRIVATION,
                    Draws.round(ofDisplaced, state.draws.uniform(key, community, 0)),
                    null,
                    state.draws.uniform(key, community, 2));
        }
        if (besieged > 0) {
            state.ledger.move(
                    communityIdx,
                    Status.RESIDENT,
                    communityIdx,
                    Status.DIED_OF_DEPRIVATION,
                    Draws.round(besieged, state.draws.uniform(key, community, 1)),
                    null,
                    state.draws.uniform(key, community, 3));
        }
    }
}
