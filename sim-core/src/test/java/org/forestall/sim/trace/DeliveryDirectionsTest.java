package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.process.ProtectionAndJustice;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Lever;
import org.forestall.sim.spec.MeasureClass;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.worlds.Components;
import org.forestall.sim.worlds.Plans;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** What is delivered of what was planned, and who answers for what. Exact, with fixed luck: no false alarms. */
class DeliveryDirectionsTest {

    private static final SocietySpec COUNTRY =
            SmallSociety.troubled(1, 2).people(200).build();

    private static double delivered(MeasureClass measureClass) {
        InterventionSpec intervention = Components.with(
                Plans.intervention("m", 0, 26, List.of(Plans.effect(Lever.SANCTION, 1)), List.of()),
                "measureClass",
                measureClass);
        PreventionPlan plan = Plans.plan(List.of(intervention), Plans.measure("m", 1));
        return IntStream.range(0, 200)
                .mapToDouble(replicate -> {
                    Society society = new Society(COUNTRY, plan, new RunKey(29, replicate));
                    society.prevention().apply(society.state());
                    return society.state().levers.national(Lever.SANCTION);
                })
                .average()
                .orElseThrow();
    }

    private static double feared(SmallSociety society) {
        return Scene.of(society)
                .set(state -> java.util.Arrays.fill(state.institutions.service, 0.5))
                .run(ProtectionAndJustice.class)
                .read(state -> state.armed.expectedSanction[2]);
    }

    @Test
    void structuralMeasuresAreCarriedOutMoreReliably() {
        assertThat(delivered(MeasureClass.STRUCTURAL)).isGreaterThan(delivered(MeasureClass.OPERATIONAL));
    }

    @Test
    void whoCanDenyTheLinkExpectsLessPunishment() {
        assertThat(feared(SmallSociety.troubled(1, 2).armed(2, "deniability", 0.9)))
                .isLessThan(feared(SmallSociety.troubled(1, 2).armed(2, "deniability", 0.0)));
    }
}
