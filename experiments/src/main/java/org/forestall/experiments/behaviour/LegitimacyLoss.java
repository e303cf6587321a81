package org.forestall.experiments.behaviour;

import org.forestall.sim.Society;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.SocietyState;

/**
 * A society that loses legitimacy from outside, beside a twin that does not. The loss is held up week by week, so that it
 * does not heal while it is watched.
 *
 * @param loss loss at the end, index
 * @param weeks weeks over which it builds up evenly; 1 for a sudden loss
 */
record LegitimacyLoss(double loss, int weeks) {

    private static final int START = 10;
    private static final int WATCHED_WEEKS = 156;

    /** Most people in protest in a week above the twin, persons. */
    double peak(Society society) {
        while (society.week() < START) {
            society.step();
        }
        Society twin = society.branch(PreventionPlan.nothing());
        double peak = 0;
        for (int i = 0; i < WATCHED_WEEKS; i++) {
            double lost = loss * Math.min(1, (i + 1.0) / weeks);
            society.state().nation.legitimacyLoss = Math.max(society.state().nation.legitimacyLoss, lost);
            society.step();
            twin.step();
            peak = Math.max(peak, inProtest(society.state()) - inProtest(twin.state()));
        }
        return peak;
    }

    private static double inProtest(SocietyState state) {
        return state.persons(state.communities.protesterShare);
    }
}
