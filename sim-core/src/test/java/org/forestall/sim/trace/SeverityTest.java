package org.forestall.sim.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.sim.observe.Severity;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.worlds.SmallSociety;
import org.junit.jupiter.api.Test;

/** Grades of violence, and what else is recorded of a society's state. Exact, with fixed luck: no false alarms. */
class SeverityTest {

    private static Outcome run(SocietySpec spec) {
        return Society.run(spec, PreventionPlan.nothing(), new RunKey(23, 0));
    }

    private static double last(Outcome outcome, SeriesKind kind) {
        return outcome.series().stream()
                .filter(series -> series.kind() == kind)
                .mapToDouble(series -> series.values().get(series.values().size() - 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gradesRiseByHalvesAsDeathsDouble() {
        assertThat(Severity.of(0)).isZero();
        assertThat(Severity.of(299)).isZero();
        assertThat(Severity.of(300)).isEqualTo(0.5);
        assertThat(Severity.of(1000)).isEqualTo(1);
        assertThat(Severity.of(1999)).isEqualTo(1);
        assertThat(Severity.of(2000)).isEqualTo(1.5);
        assertThat(Severity.of(127_999)).isEqualTo(4);
        assertThat(Severity.of(256_000)).isEqualTo(5);
        assertThat(Severity.of(100_000_000)).isEqualTo(5);
    }

    @Test
    void severityLegitimacyAndStabilityTellABurningCountryFromAQuietOne() {
        Outcome burning = run(SmallSociety.burning(2, 2).people(200).build());
        Outcome quiet =
                run(SmallSociety.quiet(2, 2).people(200).everyInstitution(0.7).build());
        double worst = burning.series().stream()
                .filter(series -> series.kind() == SeriesKind.SEVERITY)
                .flatMap(series -> series.values().stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();

        assertThat(worst).isPositive();
        assertThat(last(quiet, SeriesKind.SEVERITY)).isZero();
        assertThat(last(burning, SeriesKind.LEGITIMACY)).isLessThan(last(quiet, SeriesKind.LEGITIMACY));
        assertThat(last(burning, SeriesKind.STABILITY)).isLessThan(last(quiet, SeriesKind.STABILITY));
    }
}
