package org.forestall.sim.process;

import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupKind;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.LeaderSettings;
import org.forestall.sim.spec.LeadershipKind;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/**
 * How far a leadership sees a group behind those who challenge it: armed challengers who are said to stand for it, the
 * more so the more its grievances make it likely to back them (Valentino, Huth and Balch-Lindsay 2004, Int. Organ. 58,
 * p. 375), a movement in the streets, an opposition that may win a vote or is thought to have had a hand in a coup or a
 * killing (2013 report, paragraphs 21 and 27). For those out of power the challenger is the group that holds the state, the
 * more so the harder the state represses. No draws.
 */
final class Rivalry {

    private Rivalry() {}

    /** Rivalry as seen by a leadership, in [0, 1]. */
    static double of(SocietyState state, LeaderSettings settings, int i, int groupIdx) {
        if (i != state.executive) {
            int repression = Math.max(0, state.executiveRung().ordinal() - Rung.HOLD.ordinal());
            return groupIdx == state.stateGroup ? 0.4 + 0.2 * repression : 0;
        }
        return Shapes.either(
                armed(state, settings, groupIdx),
                Shapes.either(inTheStreets(state, settings, groupIdx), forPower(state, settings, groupIdx)));
    }

    private static double armed(SocietyState state, LeaderSettings settings, int groupIdx) {
        double own = 1;
        double opposed = 0;
        for (int a = 0; a < state.armed.count; a++) {
            ArmedGroupSpec group = state.spec.armedGroups().get(a);
            double strength = state.armed.members(a) * state.armed.arms[a];
            if (group.alignment() == Alignment.STATE) {
                own += strength;
            } else if (group.kind() == ArmedGroupKind.NON_STATE && state.blamedGroup[a] == groupIdx) {
                opposed += strength;
            }
        }
        double ratio = opposed / own;
        return ratio / (ratio + settings.rivalHalf()) * (0.4 + 0.6 * grievance(state, groupIdx));
    }

    /** Mean grievance of a group, in [0, 1]: where rebels have no people behind them, people are rather left alone. */
    private static double grievance(SocietyState state, int groupIdx) {
        double sum = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
            sum += state.initial[communityIdx] * state.communities.meanGrievance[communityIdx];
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : sum / people;
    }

    private static double inTheStreets(SocietyState state, LeaderSettings settings, int groupIdx) {
        double protesters = 0;
        double people = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
            protesters += state.initial[communityIdx] * state.communities.protesterShare[communityIdx];
            people += state.initial[communityIdx];
        }
        return people == 0 ? 0 : Math.min(1, settings.rivalryOfProtest() * 10 * protesters / people);
    }

    private static double forPower(SocietyState state, LeaderSettings settings, int groupIdx) {
        for (int i = 0; i < state.leaders.count; i++) {
            boolean opposes = state.spec.leaderships().get(i).kind() == LeadershipKind.OPPOSITION;
            if (opposes && state.leaders.group[i] == groupIdx) {
                double near = Math.min(1, state.nation.electionTension);
                double vote = settings.rivalryOfContest() * Attitudes.contestStakes(state) * (0.3 + 0.7 * near);
                double seizure = state.triggers.of(TriggerKind.COUP.ordinal(), -1)
                        + state.triggers.of(TriggerKind.ASSASSINATION.ordinal(), -1);
                return Shapes.either(
                        Math.min(1, vote), Math.min(1, settings.rivalryOfSeizure() * Math.min(1, seizure)));
            }
        }
        return 0;
    }
}
