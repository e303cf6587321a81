package org.forestall.sim.process;

import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.ViolenceSettings;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.SocietyState;

/**
 * Why campaigns go on: a coalition that harms civilians week after week organises itself around it, and those who gave the
 * orders have much to fear from stopping. The hold loosens by weariness, outside pressure and force, by defeat, which shows in the
 * means that leaderships weigh, and where the group has been driven out. No draws.
 */
final class Entrenchment {

    private Entrenchment() {}

    static void follow(SocietyState state) {
        ViolenceSettings settings = state.spec.model().violence();
        double kept = Shapes.weeklyDecay(settings.entrenchHalfLifeWeeks());
        double full = 0.1 * state.spec.model().onset().deaths();
        HarmRecord harm = state.harm;
        for (int coalition = 0; coalition < harm.coalitions; coalition++) {
            double dose = Math.min(1, harm.byCoalition(state.week, coalition) / full);
            double now = harm.entrenched[coalition] * (1 - (1 - dose) * (1 - kept));
            harm.entrenched[coalition] =
                    now < 1e-6 && dose == 0 ? 0 : Shapes.clamp(now + settings.entrenchPace() * dose * (1 - now));
        }
    }

    /** Share of the chance to step down from a campaign that entrenchment takes away, in [0, 1]. */
    static double hold(SocietyState state, int leadershipIdx) {
        int target = state.leaders.target[leadershipIdx];
        int coalition = coalitionOf(state, leadershipIdx);
        if (coalition < 0 || target < 0 || !state.isOn(Mechanism.ENTRENCHMENT)) {
            return 0;
        }
        double pressed = Shapes.clamp(state.outside.pressure
                + state.levers.national(Lever.OUTSIDE_PRESSURE)
                + state.levers.national(Lever.FORCE)
                + state.levers.national(Lever.AMNESTY));
        return state.spec.model().violence().entrenchHold()
                * state.harm.entrenched[coalition]
                * freshness(state, leadershipIdx)
                * (1 - pressed)
                * remaining(state, target);
    }

    /** What weariness has left since a leadership's last move, in [0, 1]: supporters tire and money runs out. */
    static double freshness(SocietyState state, int leadershipIdx) {
        int order = state.leaders.lastMove[leadershipIdx];
        double years = order < 0 ? 0 : (state.week - state.log.week(order)) / (double) SocietySpec.WEEKS_PER_YEAR;
        return Shapes.halved(years / state.spec.model().violence().wearinessYears());
    }

    /** Coalition that a leadership commands, or -1. */
    static int coalitionOf(SocietyState state, int leadershipIdx) {
        if (leadershipIdx == state.executive) {
            return HarmRecord.STATE;
        }
        for (int a = 0; a < state.armed.count; a++) {
            if (state.armed.commander[a] == leadershipIdx) {
                return state.coalition[a];
            }
        }
        return -1;
    }

    /** Share of a group that is still in the country. */
    private static double remaining(SocietyState state, int groupIdx) {
        double there = 0;
        double before = 0;
        for (int districtIdx = 0; districtIdx < state.layout.districts; districtIdx++) {
            int communityIdx = state.layout.communityIdx(districtIdx, groupIdx);
            there += state.ledger.civilians(communityIdx);
            before += state.initial[communityIdx];
        }
        return before == 0 ? 0 : Math.min(1, there / before);
    }
}
