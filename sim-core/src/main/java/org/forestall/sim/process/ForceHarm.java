package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.SocietyState;

/**
 * Civilians killed by the force that outsiders use against those who harm them: the price of the last resort. They are
 * counted as killed and, beside that, as harm that a measure did.
 *
 * <p>Draws: one uniform a community where force is used.
 */
final class ForceHarm {

    private ForceHarm() {}

    static void run(SocietyState state, ViolenceSettings settings) {
        long key = state.draws.key(Purpose.FORCE_HARM, state.week);
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double force = Shapes.clamp(state.levers.in(Lever.FORCE, state.layout.districtOf(communityIdx)));
            if (force > 0) {
                double mean = settings.forceToll() * force * state.ledger.civilians(communityIdx) / 1e6;
                double u = state.draws.uniform(key, state.layout.keyOf(communityIdx));
                Harm.byMeasures(state, communityIdx, Draws.poisson(mean, u));
            }
        }
    }
}
