package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.forestall.sim.process.ArmedForces;
import org.forestall.sim.process.MemoryAndEpisodes;
import org.forestall.sim.state.HarmRecord;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What counts towards onset, and how episodes follow one another. Exact: no false alarms. */
class EpisodesTest {

    @Test
    void onlyDeliberateDeathsCountTowardsOnset() {
        SocietyState state = Scene.of(SmallSociety.troubled(1, 2)
                        .set("model.armed.battlesPerWeek", 20.0)
                        .set("model.armed.lossShare", 0.2)
                        .set("model.armed.civilianHarmPerLoss", 10.0))
                .set(start -> Arrays.fill(start.leaders.rung, Rung.REPRESS.ordinal()))
                .run(26, ArmedForces.class)
                .state();

        assertThat(Scene.sum(state.communities.killed)).isPositive();
        assertThat(state.harm.inWindow()).isZero();
    }

    @Test
    void anEpisodeEndsAndAnotherCanBegin() {
        Scene scene = Scene.of(SmallSociety.troubled(1, 2).set("model.onset.deaths", 1000.0));
        SocietyState state = scene.state();
        state.harm.add(0, HarmRecord.STATE, 1, 1000);
        scene.run(MemoryAndEpisodes.class);
        assertThat(state.harm.onsetWeek).isZero();
        assertThat(state.harm.inEpisode).isOne();

        for (int week = 0; week < 53; week++) {
            state.harm.beginWeek(state.week);
            scene.run(MemoryAndEpisodes.class);
        }
        assertThat(state.harm.inEpisode).isZero();

        state.harm.add(state.week, HarmRecord.STATE, 1, 1000);
        scene.run(MemoryAndEpisodes.class);
        assertThat(state.harm.inEpisode).isOne();
        assertThat(state.harm.onsetWeek).isZero();
    }
}
