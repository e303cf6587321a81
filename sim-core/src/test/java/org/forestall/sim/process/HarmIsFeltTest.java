package org.forestall.sim.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.state.Role;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Harm reaches those who live through it: as fear, as trauma, as flight where there is somewhere to go. */
class HarmIsFeltTest {

    private static Society start(SmallSociety society) {
        Society started = new Society(society.build(), PreventionPlan.nothing(), new RunKey(5, 0));
        started.start();
        return started;
    }

    @Test
    void civiliansKilledInFightingFrightenTheirCommunity() {
        Society society = start(SmallSociety.burning(2, 2)
                .only(Mechanism.ARMED_CONFLICT, Mechanism.ESCALATION_LADDER)
                .set("model.armed.battlesPerWeek", 5.0)
                .set("model.armed.civilianHarmPerLoss", 5.0)
                .set("model.violence.campaignPerThousand", 0.0)
                .set("model.violence.abusePerThousand", 0.0));

        double fear = 0;
        for (int week = 0; week < 100; week++) {
            society.step();
            fear = Math.max(fear, society.state().communities.fear[0]);
        }

        assertThat(society.outcome().combatantsKilled()).isPositive();
        assertThat(society.outcome().killed()).isPositive();
        assertThat(fear).isPositive();
    }

    @Test
    void harmLeavesTrauma() {
        Society society = start(SmallSociety.burning(2, 2));

        for (int week = 0; week < 104; week++) {
            society.step();
        }

        assertThat(society.state().communities.killed[1]).isPositive();
        assertThat(society.state().communities.meanTrauma[1]).isPositive();
    }

    @Test
    void nobodyLeavesTheSampleWhereNobodyCanLeave() {
        Society society = start(SmallSociety.burning(1, 2).district(0, "border", false));

        for (int week = 0; week < 104; week++) {
            society.step();
        }

        assertThat(society.state().communities.fear[1]).isGreaterThan(0.2);
        assertThat(society.outcome().fled()).isZero();
        assertThat(society.state().people.role).doesNotContain(Role.ABSENT.code());
    }
}
