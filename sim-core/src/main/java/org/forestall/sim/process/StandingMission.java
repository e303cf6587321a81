package org.forestall.sim.process;

import org.forestall.sim.spec.InitialPeacekeepersSpec;
import org.forestall.sim.state.SocietyState;

/**
 * Peacekeepers who were there before the run, as they stand in a week: all of them until they begin to leave, then fewer
 * each week. No draws.
 */
final class StandingMission {

    private StandingMission() {}

    /** Share of those posted at the start that is still there, in [0, 1]; 0 if nobody was. */
    static double share(SocietyState state) {
        InitialPeacekeepersSpec mission = state.spec.initial().peacekeepers();
        if (mission.posted().isEmpty()) {
            return 0;
        }
        double weeksLeft = state.peacekeepersGone - state.week;
        return Shapes.clamp(weeksLeft / (mission.drawDownWeeks() + 1));
    }

    /** Uniformed persons in all districts. */
    static double persons(SocietyState state) {
        double posted = 0;
        for (int persons : state.peacekeepers) {
            posted += persons;
        }
        return posted * share(state);
    }

    /** Raises the presence of protectors to that of the mission where it is the larger. */
    static void stand(SocietyState state) {
        double share = share(state);
        if (share <= 0) {
            return;
        }
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            double perThousand =
                    share * 1000 * state.peacekeepers[districtIdx] / Math.max(1, state.civiliansIn(districtIdx));
            state.districts.protectors[districtIdx] = Math.max(state.districts.protectors[districtIdx], perThousand);
        }
    }
}
