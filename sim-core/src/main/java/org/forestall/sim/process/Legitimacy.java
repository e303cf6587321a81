package org.forestall.sim.process;

import org.forestall.sim.spec.Dimension;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.SocietyState;

/**
 * Legitimacy of the state in the eyes of each community, and the level to which its people are used. It rests on what
 * institutions do for them, the economy and equal treatment, and falls with disputed votes and seizures of power. People
 * compare with what they are used to, and get used to a new level within months: so a sudden loss brings out many and a
 * slow one few, even if it goes deeper (Epstein 2002, PNAS 99 suppl. 3, p. 7243, on jumps in legitimacy).
 *
 * <p>No draws.
 */
final class Legitimacy {

    private Legitimacy() {}

    static void move(SocietyState state) {
        double pace = 1 - Shapes.weeklyDecay(state.spec.model().attitudes().legitimacyWeeks());
        double[] usual = state.communities.usualLegitimacy;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double now = felt(state, communityIdx);
            state.communities.legitimacy[communityIdx] = now;
            usual[communityIdx] =
                    usual[communityIdx] < 0 ? now : usual[communityIdx] + pace * (now - usual[communityIdx]);
        }
    }

    private static double felt(SocietyState state, int communityIdx) {
        int own = state.layout.groupOf(communityIdx);
        double loss = state.nation.legitimacyLoss * (own == state.stateGroup ? 0.4 : 1);
        return Shapes.clamp(0.2
                + 0.8 * state.institutions.serviceFor(own)
                + 0.3 * (state.nation.economy - 0.5)
                + state.levers.in(Lever.TRUST_IN_STATE, state.layout.districtOf(communityIdx))
                - 0.2 * Attitudes.discrimination(state, own)
                - 0.1 * state.groups.in(own, Dimension.SOCIAL) * state.gate(Mechanism.DISCRIMINATION)
                - loss);
    }

    /** How far legitimacy lies below what people are used to, in [0, 1]. */
    static double shock(SocietyState state, int communityIdx) {
        double lost = state.communities.usualLegitimacy[communityIdx] - state.communities.legitimacy[communityIdx];
        return state.gate(Mechanism.LEGITIMACY_SHOCK) * Math.max(0, lost);
    }
}
