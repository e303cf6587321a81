package org.forestall.sim.process;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.SocietyState;

/**
 * The null model: mass violence that comes at a constant rate and strikes any group but the one that holds the state, by
 * numbers, whatever the society is like. With every mechanism switched off it is the contrast to which a model with
 * mechanisms has to be better. Its rate is nil unless a scenario sets it.
 *
 * <p>Draws: one uniform a week for occurrence, one for the community, one for the size.
 */
final class ConstantHazard {

    private ConstantHazard() {}

    /** Tail exponent of sizes above the threshold of onset, and the largest as a multiple of it; assumed. */
    private static final double TAIL = 1.2;

    private static final double LARGEST = 50;

    private static final int OCCURRENCE = 0;
    private static final int PLACE = 1;
    private static final int SIZE = 2;

    static void strike(SocietyState state, ViolenceSettings settings) {
        if (settings.constantHazard() == 0) {
            return;
        }
        long key = state.draws.key(Purpose.CONSTANT_HAZARD, state.week);
        double chance = 1 - StrictMath.exp(-settings.constantHazard() / SocietySpec.WEEKS_PER_YEAR);
        int victims = victims(state, state.draws.uniform(key, 0, PLACE));
        if (victims < 0 || state.draws.uniform(key, 0, OCCURRENCE) >= chance) {
            return;
        }
        double times = Draws.boundedPareto(TAIL, LARGEST, state.draws.uniform(key, 0, SIZE));
        int actor = MemoryAndEpisodes.actorOf(state, HarmRecord.STATE);
        double killed = times * state.spec.model().onset().deaths();
        Harm.inflict(
                state, victims, killed, state.stateGroup, actor, HarmRecord.STATE, true, -1, Harm.NULL_MODEL * 4096);
    }

    /** A community of another group than the one that holds the state, by numbers, or -1 if there is none. */
    private static int victims(SocietyState state, double uniform) {
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            people += exposed(state, communityIdx);
        }
        double left = uniform * people;
        int last = -1;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            double here = exposed(state, communityIdx);
            if (here > 0) {
                last = communityIdx;
                if (left < here) {
                    return communityIdx;
                }
                left -= here;
            }
        }
        return last;
    }

    private static double exposed(SocietyState state, int communityIdx) {
        return state.layout.groupOf(communityIdx) == state.stateGroup ? 0 : state.ledger.civilians(communityIdx);
    }
}
