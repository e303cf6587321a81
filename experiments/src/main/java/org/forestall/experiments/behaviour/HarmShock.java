package org.forestall.experiments.behaviour;

import org.forestall.sim.Society;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.SocietyState;

/**
 * One community is harmed by another, its twin is not. The harm is put into what the community feels, not into the ledger,
 * so that the twins differ in nothing else.
 *
 * @param district where they live
 * @param victims group of the community that is harmed
 * @param others group that is blamed
 * @param week when it happens
 */
record HarmShock(String district, String victims, String others, int week) {

    private static final double FELT = 0.5;
    private static final int WATCHED_WEEKS = 12;

    /**
     * What follows.
     *
     * @param harmedInReturn people of the blamed group killed or injured in the district above the twin
     */
    record Echo(double harmedInReturn) {}

    Echo strike(Society society) {
        while (society.week() < week) {
            society.step();
        }
        Society twin = society.branch(PreventionPlan.nothing());
        SocietyState state = society.state();
        int districtIdx = state.layout.districtIdx(district);
        int harmed = state.layout.communityIdx(districtIdx, state.layout.groupIdx(victims));
        int blamed = state.layout.communityIdx(districtIdx, state.layout.groupIdx(others));
        state.communities.freshHarm[harmed * state.layout.groups + state.layout.groupIdx(others)] = FELT;
        for (int i = 0; i < WATCHED_WEEKS; i++) {
            society.step();
            twin.step();
        }
        return new Echo(casualties(society.state(), blamed) - casualties(twin.state(), blamed));
    }

    private static double casualties(SocietyState state, int communityIdx) {
        return state.communities.killed[communityIdx] + state.communities.injured[communityIdx];
    }
}
