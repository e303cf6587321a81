package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.forestall.sim.process.Violence;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Prevention is worth something where risk is low. Exact: no false alarms. */
class CalmCountryTest {

    private static final long PEOPLE = 4_000_000;

    private static double killed(Consumer<SocietyState> change) {
        return Scene.of(SmallSociety.quiet(1, 2).personsEverywhere((int) (PEOPLE / 2)))
                .set(change)
                .run(260, Violence.class)
                .read(state -> Scene.sum(state.communities.killed));
    }

    @Test
    void localPeaceHelpsALittleInACalmCountry() {
        double usual = killed(state -> {});
        double helped = killed(state -> state.levers.apply(Lever.LOCAL_PEACE, 0, 0.4));

        assertThat(helped).isLessThan(usual);
        assertThat((usual - helped) / PEOPLE).isLessThan(1e-4);
    }
}
