package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.forestall.sim.process.Resilience;
import org.forestall.sim.process.Structure;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.state.SocietyState;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Whom institutions serve, and what they live on. Exact: no false alarms. */
class ServiceDirectionsTest {

    private static double afterAWeek(Consumer<SocietyState> change, ToDoubleFunction<SocietyState> quantity) {
        return Scene.of(SmallSociety.troubled(1, 2).discriminated(1, 0).set("model.structure.economyVolatility", 0.0))
                .set(change)
                .run(Structure.class)
                .read(quantity);
    }

    private static Consumer<SocietyState> including(int groupIdx, double inclusion) {
        return state -> {
            for (int kind = 0; kind < InstitutionKind.values().length; kind++) {
                state.institutions.inclusion[kind * state.layout.groups + groupIdx] = inclusion;
            }
        };
    }

    @Test
    void institutionsServeAGroupAsFarAsItIsIncluded() {
        ToDoubleFunction<SocietyState> parity =
                state -> state.institutions.serviceFor(1) / state.institutions.serviceFor(0);

        assertThat(afterAWeek(including(1, 0.5), parity)).isEqualTo(1);
        assertThat(afterAWeek(including(1, 0.1), parity)).isLessThan(1);
        assertThat(afterAWeek(including(1, 0.1), state -> state.communities.legitimacy[1]))
                .isLessThan(afterAWeek(including(1, 0.5), state -> state.communities.legitimacy[1]));
    }

    @Test
    void aPoorEconomyLowersTheStockOfResilience() {
        assertThat(afterAWeek(state -> state.nation.economy = 0.05, Resilience::stock))
                .isLessThan(afterAWeek(state -> state.nation.economy = 0.5, Resilience::stock));
    }
}
