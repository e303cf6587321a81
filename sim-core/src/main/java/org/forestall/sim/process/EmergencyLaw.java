package org.forestall.sim.process;

import org.forestall.sim.draws.Purpose;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.spec.TriggerSettings;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/**
 * Emergency law: adopted by an executive that mobilises exclusion, or for another reason, such as a disaster, an
 * epidemic, unrest, a killing or a coup; it curbs oversight, courts and expression all the same (2013 report, paragraphs
 * 23 and 30). Parliament can hold it back. A repressive executive prolongs it.
 *
 * <p>Draws: one uniform a week.
 */
final class EmergencyLaw {

    private EmergencyLaw() {}

    static void decide(SocietyState state) {
        if (!state.isOn(Mechanism.EMERGENCY_LAW) || state.executive < 0) {
            return;
        }
        TriggerSettings settings = state.spec.model().triggers();
        if (state.nation.emergencyWeeks > 0) {
            run(state, settings);
            return;
        }
        double reason = isMobilising(state) ? 1 : Math.min(1, crisis(state));
        double perYear = settings.emergencyPerYear()
                * reason
                * (1 - 0.7 * state.institutions.service(InstitutionKind.LEGISLATURE));
        double chance = 1 - StrictMath.exp(-perYear / SocietySpec.WEEKS_PER_YEAR);
        if (chance > 0 && state.draws.uniform(state.draws.key(Purpose.EMERGENCY, state.week), 0) < chance) {
            state.nation.emergencyWeeks = settings.emergencyWeeks();
            note(state, 1);
        }
    }

    private static void run(SocietyState state, TriggerSettings settings) {
        state.nation.emergencyWeeks--;
        if (state.nation.emergencyWeeks == 0) {
            if (state.executiveRung().compareTo(Rung.REPRESS) >= 0) {
                state.nation.emergencyWeeks = settings.emergencyWeeks();
            } else {
                note(state, 0);
            }
        }
    }

    private static boolean isMobilising(SocietyState state) {
        return state.executiveRung().compareTo(Rung.MOBILISE_EXCLUSION) >= 0;
    }

    private static double crisis(SocietyState state) {
        return state.triggers.most(TriggerKind.DISASTER)
                + state.triggers.most(TriggerKind.EPIDEMIC)
                + state.triggers.most(TriggerKind.UNREST)
                + state.triggers.most(TriggerKind.ASSASSINATION)
                + state.triggers.most(TriggerKind.COUP)
                + state.nation.conflictIntensity;
    }

    private static void note(SocietyState state, int begins) {
        state.log.add(
                state.week,
                EventKind.EMERGENCY,
                -1,
                Actor.of(Actor.Sort.LEADERSHIP, state.executive),
                -1,
                false,
                ActCategory.NONE,
                0,
                begins == 1 ? LeaderDecisions.latestTrigger(state) : -1,
                begins);
    }

    /** Share of oversight, courts and expression that is left this week, in [0, 1]. */
    static double left(SocietyState state) {
        return state.nation.emergencyWeeks > 0
                ? 1 - state.spec.model().triggers().emergencyCurb()
                : 1;
    }
}
