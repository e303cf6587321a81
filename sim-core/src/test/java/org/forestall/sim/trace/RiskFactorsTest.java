package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** One risk factor at a time, over thirty futures that share their luck. Exact, with fixed luck: no false alarms. */
class RiskFactorsTest {

    private static final int FUTURES = 30;

    private static double mean(SocietySpec spec, ToDoubleFunction<Outcome> quantity) {
        return IntStream.range(0, FUTURES)
                .mapToObj(replicate -> Society.run(spec, PreventionPlan.nothing(), new RunKey(23, replicate)))
                .mapToDouble(quantity)
                .average()
                .orElseThrow();
    }

    private static double lastTension(Outcome outcome) {
        return outcome.series().stream()
                .filter(series -> series.kind() == SeriesKind.TENSION)
                .mapToDouble(series -> series.values().get(series.values().size() - 1))
                .findFirst()
                .orElseThrow();
    }

    private static SmallSociety country() {
        return SmallSociety.burning(2, 2)
                .off(Mechanism.ARMED_CONFLICT)
                .people(200)
                .years(2);
    }

    @Test
    void moreImpunityMeansMoreHarm() {
        assertThat(mean(country().set("nation.impunity", 0.9).build(), outcome -> Math.log1p(outcome.killed())))
                .isGreaterThan(
                        mean(country().set("nation.impunity", 0.1).build(), outcome -> Math.log1p(outcome.killed())));
    }

    @Test
    void moreUnaddressedPastMeansMoreTension() {
        SmallSociety marked = SmallSociety.troubled(2, 2).people(200).years(1);

        assertThat(mean(marked.group(1, "pastAtrocitiesUnaddressed", 0.9).build(), RiskFactorsTest::lastTension))
                .isGreaterThan(
                        mean(marked.group(1, "pastAtrocitiesUnaddressed", 0.0).build(), RiskFactorsTest::lastTension));
    }
}
