package org.forestall.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The models that are timed do the same work. */
class ReferenceSpeedTest {

    /**
     * Shares of one run at side 100 scatter by 0.0025 and about 0.02 among seeds, so that means of 6 differ by less than
     * 6 standard errors of the difference but once in 5e8 times.
     */
    @Test
    void thePlainModelAndTheReferenceModelGiveTheSameShares() {
        double active = 0;
        double jailed = 0;
        for (int seed = 0; seed < 6; seed++) {
            ReferenceSpeed.Measured ours = ReferenceSpeed.run("forestall", 100, 50, 100, seed);
            ReferenceSpeed.Measured plain = ReferenceSpeed.run("plain", 100, 50, 100, seed);
            assertThat(plain.agents()).isBetween(7000L, 7800L);
            assertThat(ours.agents()).isBetween(7000L, 7800L);
            assertThat(ours.speed()).isPositive();
            active += (ours.active() - plain.active()) / 6;
            jailed += (ours.jailed() - plain.jailed()) / 6;
        }

        assertThat(active).isCloseTo(0, within(6 * 0.0025 * Math.sqrt(2.0 / 6)));
        assertThat(jailed).isCloseTo(0, within(6 * 0.02 * Math.sqrt(2.0 / 6)));
    }

    @Test
    void speedsAreReadFromAllLinesButTheFirst() {
        String printed =
                "peer,side,agents,steps,wall_s,cpu_s,agent_steps_per_cpu_s,mean_active,mean_jailed,peak_rss_kb\n"
                        + "mason-HEAP,40,1167,10,0.1,0.1,500,0.01,0.1,1\nmason-HEAP,40,1167,10,0.1,0.1,700,0.01,0.1,1\n"
                        + "mason-HEAP,40,1167,10,0.1,0.1,800,0.01,0.1,1\n";

        assertThat(ReferenceSpeed.speedsIn(printed)).isEqualTo(List.of(700.0, 800.0));
    }
}
