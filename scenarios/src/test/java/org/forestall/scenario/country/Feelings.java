package org.forestall.scenario.country;

import org.forestall.sim.Society;
import org.forestall.sim.state.SocietyState;

/** What people of a society feel on average in the week that was simulated last. */
final class Feelings {

    private Feelings() {}

    /** Mean grievance of a group, in [0, 1]. */
    static double grievanceOf(String group, Society society) {
        SocietyState state = society.state();
        int groupIdx = state.layout.groupIdx(group);
        double sum = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            if (state.layout.groupOf(communityIdx) == groupIdx) {
                sum += state.initial[communityIdx] * state.communities.meanGrievance[communityIdx];
                people += state.initial[communityIdx];
            }
        }
        return sum / people;
    }

    /** Mean hostility of all others towards a group, in [0, 1]. */
    static double hostilityTowards(String group, Society society) {
        SocietyState state = society.state();
        int groupIdx = state.layout.groupIdx(group);
        double sum = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            if (state.layout.groupOf(communityIdx) != groupIdx) {
                int cell = communityIdx * state.layout.groups + groupIdx;
                sum += state.initial[communityIdx] * state.communities.meanHostility[cell];
                people += state.initial[communityIdx];
            }
        }
        return sum / people;
    }
}
