package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Consumer;
import org.forestall.sim.process.Resilience;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** The stock of resilience rises with each of its sources. Exact: no false alarms. */
class ResilienceDirectionsTest {

    private static double stock(SmallSociety society, Consumer<SocietyState> change) {
        return Scene.of(society).set(change).read(Resilience::stock);
    }

    private static double stock(Consumer<SocietyState> change) {
        return stock(SmallSociety.troubled(1, 2), change);
    }

    @Test
    void everySourceOfResilienceRaisesTheStock() {
        double usual = stock(state -> {});

        assertThat(stock(state -> state.leaders.commitment[0] = 0.9)).isGreaterThan(usual);
        assertThat(stock(state -> Arrays.fill(state.institutions.service, 0.9))).isGreaterThan(usual);
        assertThat(stock(state -> state.nation.civicSpace = 0.9)).isGreaterThan(usual);
        assertThat(stock(state -> state.nation.impunity = 0.1)).isGreaterThan(usual);
        assertThat(stock(state -> Arrays.fill(state.armed.restraint, 0.9))).isGreaterThan(usual);
        assertThat(stock(state -> Arrays.fill(state.communities.leaderStance, 0.95)))
                .isGreaterThan(usual);
        assertThat(stock(SmallSociety.troubled(1, 2).set("civilSociety.density", 0.9), state -> {}))
                .isGreaterThan(usual);
        assertThat(stock(SmallSociety.troubled(1, 2).group(0, "bridgingTies", 0.9), state -> {}))
                .isGreaterThan(usual);
    }
}
