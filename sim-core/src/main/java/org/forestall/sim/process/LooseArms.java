package org.forestall.sim.process;

import org.forestall.sim.spec.ArmedSettings;
import org.forestall.sim.spec.DistrictSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.OutsideActorKind;
import org.forestall.sim.spec.OutsideActorSpec;
import org.forestall.sim.state.Districts;
import org.forestall.sim.state.SocietyState;

/**
 * Arms outside state control, by district: they spread with fighting, with the forces of the state gone, across borders
 * from neighbours in turmoil and along roads; control of the flow takes from what comes in. No draws.
 */
final class LooseArms {

    private LooseArms() {}

    /** Share of the fighting record that is left after a week: half a year halves it. */
    private static final double KEPT = Shapes.weeklyDecay(26);

    static void spread(SocietyState state, ArmedSettings settings) {
        Districts districts = state.districts;
        double sum = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            districts.fighting[districtIdx] *= KEPT;
            if (state.isOn(Mechanism.LOOSE_ARMS)) {
                double wanted = Shapes.clamp(inflow(state, settings, districtIdx));
                double change = settings.looseArmsPace() * (wanted - districts.looseArms[districtIdx]);
                districts.looseArms[districtIdx] = Shapes.clamp(districts.looseArms[districtIdx] + change);
            }
            sum += districts.looseArms[districtIdx];
        }
        state.nation.looseArms = sum / state.layout.districts;
    }

    private static double inflow(SocietyState state, ArmedSettings settings, int districtIdx) {
        double fought = state.districts.fighting[districtIdx];
        double presence = state.districts.statePresence[districtIdx];
        DistrictSpec district = state.spec.districts().get(districtIdx);
        double near = 0;
        int[] roads = state.layout.neighboursOf(districtIdx);
        for (int neighbour : roads) {
            near = Math.max(near, state.districts.looseArms[neighbour]);
        }
        double lawless = settings.looseArmsOfCollapse() / (1 + presence);
        double start = state.spec.nation().looseArms() * state.levers.in(Lever.ARMS_FLOW, districtIdx);
        double added = (settings.looseArmsOfFighting() * fought / (fought + 1)
                        + lawless
                        + (district.border() ? settings.looseArmsOfSpillOver() * spillOver(state) : 0)
                        + 0.1 * Math.max(0, near - state.districts.looseArms[districtIdx]))
                * state.levers.in(Lever.ARMS_FLOW, districtIdx);
        return Shapes.either(start, Shapes.clamp(added));
    }

    /** Turmoil in the neighbourhood: the largest rate at which it spills over, up to once a year. */
    private static double spillOver(SocietyState state) {
        double most = 0;
        for (int i = 0; i < state.spec.outside().size(); i++) {
            OutsideActorSpec actor = state.spec.outside().get(i);
            most = Math.max(most, actor.kind() == OutsideActorKind.NEIGHBOUR ? actor.spillOverRate() : 0);
        }
        return Math.min(1, most);
    }

    /** Loose arms within reach of an armed group: the mean over its posts, or over the country if it has none. */
    static double within(SocietyState state, int a) {
        double weighted = 0;
        double members = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double posted = state.armed.postedIn(a, districtIdx);
            weighted += posted * state.districts.looseArms[districtIdx];
            members += posted;
        }
        return members == 0 ? state.nation.looseArms : weighted / members;
    }
}
