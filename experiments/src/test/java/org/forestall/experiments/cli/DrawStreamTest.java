package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.sim.draws.Draws;
import org.forestall.sim.draws.Purpose;
import org.junit.jupiter.api.Test;

class DrawStreamTest {

    /** Whoever changes these numbers gives the stream another name, so that old results are not continued with new luck. */
    @Test
    void theNameOfTheDrawStreamStandsForTheseNumbers() {
        Draws draws = new Draws(20310106, 3);
        long key = draws.key(Purpose.values()[0], 5);

        assertThat(Forestall.DRAW_STREAM).isEqualTo("keyed-splitmix-1");
        assertThat(draws.seed()).isEqualTo(-3715521888228527518L);
        assertThat(draws.uniform(key, 7)).isEqualTo(0.879837275219826);
    }
}
