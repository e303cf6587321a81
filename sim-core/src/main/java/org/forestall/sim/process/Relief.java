package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.FlightSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.ActorClass;
import org.forestall.sim.state.Posture;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.state.Status;

/**
 * Access, relief and what their lack costs. Access falls with fear, with fighting and under a repressive executive; relief is
 * also kept from the group on which those in power have turned, and diverted by armed groups. Displaced people strain the
 * services of the place that takes them in. Residents who are cut off, and displaced people, die of deprivation in excess
 * of the usual.
 *
 * <p>Draws: by community two uniforms for deaths and two that spread them over sex and age.
 */
final class Relief {

    private Relief() {}

    static void run(SocietyState state, FlightSettings settings) {
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            access(state, settings, districtIdx);
            host(state, districtIdx);
            double back = settings.reliefReturn() * (1 - state.districts.relief[districtIdx]);
            state.districts.relief[districtIdx] = Shapes.clamp(state.districts.relief[districtIdx] + back);
        }
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            deny(state, settings, communityIdx);
        }
        profit(state, settings);
        if (state.isOn(Mechanism.DEPRIVATION)) {
            for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
                deprive(state, settings, communityIdx);
            }
        }
    }

    /** Access shrinks where people live in fear, where there is fighting and under repression, and recovers slowly. */
    private static void access(SocietyState state, FlightSettings settings, int districtIdx) {
        double most = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            most = Math.max(most, state.communities.fear[state.layout.communityIdx(districtIdx, groupIdx)]);
        }
        double fought = state.districts.fighting[districtIdx];
        double shut = settings.accessLossOfRepression() * severity(state);
        double usual = state.spec.districts().get(districtIdx).access();
        double target = usual * (1 - 0.7 * most) * (1 - 0.5 * fought / (fought + 1)) * Math.max(0, 1 - shut);
        state.districts.access[districtIdx] += 0.1 * (target - state.districts.access[districtIdx]);
    }

    /** How far the executive has gone beyond holding, in [0, 1]. */
    private static double severity(SocietyState state) {
        return Math.max(0, state.executiveRung().ordinal() - Rung.HOLD.ordinal()) / 3.0;
    }

    private static void host(SocietyState state, int districtIdx) {
        double displaced = 0;
        double people = 0;
        for (int groupIdx = 0; groupIdx < state.layout.groups; groupIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
            displaced += state.ledger.count(communityIdx, Status.DISPLACED);
            people += state.ledger.count(communityIdx, Status.RESIDENT);
        }
        state.districts.hosting[districtIdx] = people + displaced == 0 ? 0 : displaced / (people + displaced);
    }

    /** Relief is kept from a group on which an executive has turned, or against which armed groups campaign there. */
    private static void deny(SocietyState state, FlightSettings settings, int communityIdx) {
        double wanted = 0;
        if (state.isOn(Mechanism.DENIAL_OF_RELIEF)) {
            int groupIdx = state.layout.groupOf(communityIdx);
            boolean chosen = state.executive >= 0
                    && state.leaders.target[state.executive] == groupIdx
                    && state.executiveRung().compareTo(Rung.MOBILISE_EXCLUSION) >= 0;
            wanted = chosen ? settings.denial() * severity(state) : 0;
            if (isUnderCampaign(state, state.layout.districtOf(communityIdx), groupIdx)) {
                wanted = Shapes.either(wanted, 0.5 * settings.denial());
            }
        }
        state.communities.denial[communityIdx] += 0.1 * (wanted - state.communities.denial[communityIdx]);
    }

    private static boolean isUnderCampaign(SocietyState state, int districtIdx, int groupIdx) {
        for (int a = 0; a < state.armed.count; a++) {
            if (state.armed.posture[a] == Posture.CAMPAIGN.ordinal()
                    && state.armed.target[a] == groupIdx
                    && state.armed.postedIn(a, districtIdx) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Share of relief that armed groups divert in a district. */
    private static double diverted(SocietyState state, FlightSettings settings, int districtIdx) {
        double takers = 0;
        for (int a = 0; a < state.armed.count; a++) {
            takers +=
                    takes(state, a) ? state.armed.postedIn(a, districtIdx) * (1 - ArmedForces.restraint(state, a)) : 0;
        }
        double perThousand = 1000 * takers / Math.max(1000, state.civiliansIn(districtIdx));
        return Shapes.clamp(settings.diversion()
                * perThousand
                / (perThousand + 1)
                * state.levers.in(Lever.AID_DIVERSION, districtIdx));
    }

    private static boolean takes(SocietyState state, int a) {
        Posture posture = Posture.of(state.armed.posture[a]);
        return posture != Posture.HOLD && posture != Posture.PROTECT;
    }

    /** What is diverted pays those who divert it. */
    private static void profit(SocietyState state, FlightSettings settings) {
        for (int a = 0; a < state.armed.count; a++) {
            double best = 0;
            for (int districtIdx = 0; districtIdx < state.layout.districts && takes(state, a); districtIdx++) {
                if (state.armed.postedIn(a, districtIdx) > 0) {
                    best = Math.max(
                            best, diverted(state, settings, districtIdx) * state.districts.hosting[districtIdx]);
                }
            }
            state.armed.finance[a] = Shapes.clamp(state.armed.finance[a] + settings.diversionPays() * best);
        }
    }

    /** Share of need that relief and services meet for a community, in [0, 1]. */
    private static double met(SocietyState state, FlightSettings settings, int communityIdx) {
        int districtIdx = state.layout.districtOf(communityIdx);
        double access = Shapes.clamp(state.districts.access[districtIdx] + state.levers.in(Lever.ACCESS, districtIdx));
        double services =
                Shapes.clamp(state.districts.services[districtIdx] + state.levers.in(Lever.SERVICES, districtIdx));
        double strained = services * (1 - Math.min(0.9, settings.hostStrain() * state.districts.hosting[districtIdx]));
        return access
                * strained
                * (0.5 + 0.5 * state.districts.relief[districtIdx])
                * (1 - diverted(state, settings, districtIdx))
                * (1 - state.communities.denial[communityIdx]);
    }

    private static void deprive(SocietyState state, FlightSettings settings, int communityIdx) {
        int districtIdx = state.layout.districtOf(communityIdx);
        double lacking = 1 - met(state, settings, communityIdx);
        long key = state.draws.key(Purpose.DEPRIVATION, state.week);
        double usual = state.spec.districts().get(districtIdx).services();
        double lost = Math.max(0, usual - state.districts.services[districtIdx]);
        double denied = state.communities.denial[communityIdx];
        double besieged = settings.siegeMortality() * Math.max(state.communities.fear[communityIdx], denied) * lacking
                + settings.lostServicesMortality() * lost * lacking;
        long died = die(state, communityIdx, Status.DISPLACED, settings.displacedMortality() * lacking, key, 0)
                + die(state, communityIdx, Status.RESIDENT, besieged, key, 1);
        if (died > 0 && denied > 0.01) {
            int groupIdx = state.layout.groupOf(communityIdx);
            state.harm.acts.add(ActorClass.STATE_FORCES, groupIdx, ActCategory.DEPRIVATION, Math.round(denied * died));
        }
    }

    private static long die(SocietyState state, int communityIdx, Status from, double share, long key, int index) {
        double expected = share * state.ledger.count(communityIdx, from);
        if (expected <= 0) {
            return 0;
        }
        int community = state.layout.keyOf(communityIdx);
        return state.ledger.move(
                communityIdx,
                from,
                communityIdx,
                Status.DIED_OF_DEPRIVATION,
                Draws.round(expected, state.draws.uniform(key, community, index)),
                null,
                state.draws.uniform(key, community, index + 2));
    }
}
