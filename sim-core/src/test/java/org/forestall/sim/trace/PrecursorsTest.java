package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.Series;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Mass violence has a history. Exact: no false alarms. */
class PrecursorsTest {

    private static Society burnt() {
        Society society = new Society(
                SmallSociety.burning(2, 2).people(200).build(), PreventionPlan.nothing(), new RunKey(23, 0));
        society.start();
        society.runToEnd();
        return society;
    }

    @Test
    void leadershipsClimbRungByRungBeforeACampaign() {
        SocietyState state = burnt().state();
        int[] rung = new int[state.leaders.count];
        java.util.Arrays.fill(rung, Rung.HOLD.ordinal());
        int campaigns = 0;
        for (int id = 0; id < state.log.size(); id++) {
            if (state.log.kind(id) == EventKind.LADDER) {
                int leader = org.forestall.sim.state.Actor.indexOf(state.log.actor(id));
                int now = state.log.detail(id) >>> 8;
                assertThat(Math.abs(now - rung[leader])).isOne();
                rung[leader] = now;
                campaigns += now == Rung.CAMPAIGN.ordinal() ? 1 : 0;
            }
        }
        assertThat(campaigns).isPositive();
    }

    @Test
    void signsComeBeforeMassViolence() {
        Outcome outcome = burnt().outcome();
        List<Double> ladder = values(outcome, SeriesKind.LADDER);
        List<Double> incitement = values(outcome, SeriesKind.INCITEMENT);
        int pointBeforeOnset = outcome.onsetWeek() / 4 - 1;

        assertThat(outcome.onsetWeek()).isGreaterThan(12);
        assertThat(ladder.get(pointBeforeOnset)).isGreaterThanOrEqualTo(Rung.REPRESS.ordinal());
        assertThat(incitement.get(pointBeforeOnset)).isGreaterThan(incitement.get(0));
    }

    private static List<Double> values(Outcome outcome, SeriesKind kind) {
        return outcome.series().stream()
                .filter(series -> series.kind() == kind)
                .map(Series::values)
                .findFirst()
                .orElseThrow();
    }
}
