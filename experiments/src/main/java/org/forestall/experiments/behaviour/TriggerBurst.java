package org.forestall.experiments.behaviour;

import java.util.stream.LongStream;
import org.forestall.sim.Society;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.TriggerKind;
import org.forestall.sim.state.SocietyState;

/**
 * Five triggers strike a society at once, and its twin not; what is left of the difference is read off later.
 *
 * @param week week in which they strike
 */
record TriggerBurst(int week) {

    private static final int WATCHED_WEEKS = 104;
    private static final TriggerKind[] BURST = {
        TriggerKind.UNREST,
        TriggerKind.ASSASSINATION,
        TriggerKind.ELECTION_DISPUTE,
        TriggerKind.ECONOMIC_SHOCK,
        TriggerKind.SPILL_OVER
    };

    /**
     * What the triggers left behind.
     *
     * @param onset whether mass violence began in the two years after them and not in the twin
     * @param peak largest rise of mean threat above the twin, index
     * @param later rise of mean threat above the twin at the end of the two years, index
     * @param killedPerMillion civilians killed in those years above the twin, for each million people
     */
    record Echo(boolean onset, double peak, double later, double killedPerMillion) {

        double shareLeft() {
            return peak <= 0 ? 0 : Math.max(0, later) / peak;
        }
    }

    Echo strike(Society society) {
        while (society.week() < week) {
            society.step();
        }
        Society twin = society.branch(PreventionPlan.nothing());
        for (TriggerKind kind : BURST) {
            society.state().triggers.pulse(kind, -1, 0.6);
        }
        double peak = 0;
        double rise = 0;
        for (int i = 0; i < WATCHED_WEEKS; i++) {
            society.step();
            twin.step();
            rise = meanThreat(society.state()) - meanThreat(twin.state());
            peak = Math.max(peak, rise);
        }
        boolean onset = society.state().harm.onsetWeek >= 0 && twin.state().harm.onsetWeek < 0;
        double killed = killedPerMillion(society.state()) - killedPerMillion(twin.state());
        return new Echo(onset, peak, rise, killed);
    }

    private static double killedPerMillion(SocietyState state) {
        return 1e6
                * LongStream.of(state.communities.killed).sum()
                / LongStream.of(state.initial).sum();
    }

    private static double meanThreat(SocietyState state) {
        double weighted = 0;
        double people = 0;
        for (int communityIdx = 0; communityIdx < state.layout.communities; communityIdx++) {
            for (int other = 0; other < state.layout.groups; other++) {
                weighted += state.initial[communityIdx]
                        * state.communities.meanThreat[communityIdx * state.layout.groups + other];
            }
            people += state.initial[communityIdx];
        }
        return weighted / people;
    }
}
