package org.forestall.sim.observe;

import org.forestall.sim.spec.FunnelStep;

/**
 * A decision of an outside actor about a response.
 *
 * @param week week of the decision
 * @param actor id of the actor
 * @param responds whether it decided to respond
 * @param approval approval among those who decided, in [0, 1]
 * @param division how divided those who decide were, in [0, 1]
 * @param isPrompted whether an alert came before it
 * @param reached last step on the way from warning to action that was reached
 */
public record DecisionOutcome(
        int week,
        String actor,
        boolean responds,
        double approval,
        double division,
        boolean isPrompted,
        FunnelStep reached) {}
