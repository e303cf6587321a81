package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.process.ArmedForces;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.state.Rung;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Armed conflict: when there is one, and what it does and does not bring. Exact, with fixed luck: no false alarms. */
class ConflictDirectionsTest {

    private static final int FUTURES = 20;

    private static Outcome[] futures(SocietySpec spec) {
        return IntStream.range(0, FUTURES)
                .mapToObj(replicate -> Society.run(spec, PreventionPlan.nothing(), new RunKey(23, replicate)))
                .toArray(Outcome[]::new);
    }

    private static double intensity(double battleDeaths) {
        return Scene.of(SmallSociety.troubled(1, 2).unarmed())
                .set(state -> state.nation.battleDeathsYear = battleDeaths)
                .run(ArmedForces.class)
                .read(state -> state.nation.conflictIntensity);
    }

    @Test
    void belowTheThresholdOfBattleDeathsThereIsNoArmedConflict() {
        assertThat(intensity(20)).isZero();
        assertThat(intensity(100)).isPositive().isLessThan(intensity(500));
    }

    @Test
    void massViolenceNeedsNoArmedConflict() {
        assertThat(futures(SmallSociety.burning(2, 2)
                        .people(200)
                        .off(Mechanism.ARMED_CONFLICT)
                        .build()))
                .anyMatch(outcome -> outcome.hasOnset() && outcome.conflictWeeks() == 0);
    }

    @Test
    void armedConflictRaisesHarmToCivilians() {
        SmallSociety fighting = SmallSociety.troubled(1, 2)
                .people(200)
                .years(1)
                .set("model.armed.battlesPerWeek", 10.0)
                .set("model.armed.civilianHarmPerLoss", 5.0);
        SocietySpec war = fighting.build();
        SocietySpec peace = fighting.off(Mechanism.ARMED_CONFLICT).build();

        assertThat(killedWithRebelsRising(war)).isGreaterThan(killedWithRebelsRising(peace));
    }

    private static double killedWithRebelsRising(SocietySpec spec) {
        return Scene.of(spec, 0)
                .set(state -> Arrays.fill(state.leaders.rung, Rung.REPRESS.ordinal()))
                .run(26, ArmedForces.class)
                .read(state -> Scene.sum(state.communities.killed));
    }
}
