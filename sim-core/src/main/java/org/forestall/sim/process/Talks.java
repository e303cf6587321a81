package org.forestall.sim.process;

import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.AgreementSettings;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Outside;
import org.forestall.sim.state.SocietyState;

/**
 * Talks, and the agreement between leaderships that they may lead to. An agreement adds dialogue and restraint while it
 * holds; it holds as far as others help to keep it. A breach costs trust in talks and is a trigger of its own. Rival forums
 * of talks make an agreement less likely.
 *
 * <p>Draws: one uniform a week, for an agreement or for its breach.
 */
final class Talks {

    private Talks() {}

    /** Weekly share in which trust in talks comes back; assumed: half in about three years. */
    private static final double TRUST_RETURN = 0.005;

    static void run(SocietyState state) {
        if (!state.isOn(Mechanism.AGREEMENTS)) {
            return;
        }
        AgreementSettings settings = state.spec.model().agreements();
        Outside outside = state.outside;
        outside.trustInTalks = Shapes.clamp(outside.trustInTalks + TRUST_RETURN * (1 - outside.trustInTalks));
        double chance = Math.min(
                1,
                (outside.agreementWeek < 0 ? reached(state, settings) : broken(state, settings))
                        / SocietySpec.WEEKS_PER_YEAR);
        if (chance <= 0 || state.draws.uniform(state.draws.key(Purpose.AGREEMENT, state.week), 0) >= chance) {
            return;
        }
        if (outside.agreementWeek < 0) {
            outside.agreementWeek = state.week;
            outside.agreementEnforcement = enforcement(state);
            outside.agreementsReached++;
            note(state, 1);
        } else {
            outside.agreementWeek = -1;
            outside.agreementsBroken++;
            outside.trustInTalks *= 1 - settings.trustLost();
            state.triggers.pulse(TriggerKind.POLITICAL_PROCESS, -1, settings.relapse());
            note(state, 0);
        }
    }

    /** What an agreement does this week: it works through the levers of dialogue and restraint. */
    static void apply(SocietyState state) {
        if (state.outside.agreementWeek < 0) {
            return;
        }
        double calm = state.spec.model().agreements().calm() * (0.5 + 0.5 * kept(state));
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            state.levers.apply(Lever.DIALOGUE, districtIdx, calm);
            state.levers.apply(Lever.RESTRAINT, districtIdx, 0.5 * calm);
        }
    }

    private static double reached(SocietyState state, AgreementSettings settings) {
        double rivalry = 1;
        for (double further = state.levers.rivalForums; further > 0; further--) {
            rivalry *= 1 - settings.lostToRivalForum() * Math.min(1, further);
        }
        return settings.reachedPerYear()
                * Shapes.clamp(state.levers.talks)
                * meanCommitment(state)
                * state.outside.trustInTalks
                * rivalry;
    }

    private static double broken(SocietyState state, AgreementSettings settings) {
        double strain = 0.5 + state.nation.triggerPressure + meanThreat(state);
        return settings.brokenPerYear() * strain * (1 - settings.enforcementHolds() * kept(state));
    }

    /** Enforcement of the agreement as it is now: half of it was promised at the start, half has to be there. */
    private static double kept(SocietyState state) {
        return 0.5 * state.outside.agreementEnforcement + 0.5 * enforcement(state);
    }

    private static double enforcement(SocietyState state) {
        return Shapes.clamp(state.levers.national(Lever.ENFORCEMENT) + 0.5 * Protection.nationalShield(state));
    }

    private static double meanCommitment(SocietyState state) {
        return state.leaders.count == 0 ? 0 : Shapes.mean(state.leaders.commitment);
    }

    private static double meanThreat(SocietyState state) {
        return state.leaders.count == 0 ? 0 : Shapes.mean(state.leaders.perceivedThreat);
    }

    private static void note(SocietyState state, int reached) {
        state.log.add(state.week, EventKind.AGREEMENT, -1, Actor.NOBODY, -1, false, ActCategory.NONE, 0, -1, reached);
    }
}
