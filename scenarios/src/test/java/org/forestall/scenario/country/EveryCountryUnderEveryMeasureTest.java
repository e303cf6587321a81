package org.forestall.scenario.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.PreventionPlan;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StartRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shipped country, new ones included, runs with each of the thirty-five interventions as its only measure. Exact: no
 * false alarms. One year and a small sample in the ordinary build, the length and the sample of users at full size.
 */
class EveryCountryUnderEveryMeasureTest {

    private static final int UNIFORMED = 4000;
    private static final int YEARS = Futures.FULL ? 5 : 1;
    private static final int PEOPLE = Futures.FULL ? 5000 : 200;

    @ParameterizedTest
    @MethodSource("names")
    void runsToItsEndWithEveryInterventionAsItsOnlyMeasure(String name) {
        Scenario country = Scenarios.load(name, List.of("people=" + PEOPLE, "years=" + YEARS))
                .orThrow();
        assertThat(country.catalogue()).hasSizeGreaterThanOrEqualTo(35);

        for (InterventionSpec intervention : country.catalogue()) {
            Outcome outcome = Society.run(country.society(), only(intervention), new RunKey(35, 0));

            assertThat(outcome.weeks()).as(intervention.id()).isEqualTo(YEARS * SocietySpec.WEEKS_PER_YEAR);
            assertThat(outcome.costRu()).as(intervention.id()).isPositive().isFinite();
        }
    }

    private static PreventionPlan only(InterventionSpec intervention) {
        MeasureSpec measure =
                new MeasureSpec(intervention.id(), StartRule.ON_DATE, "", "", 0, 1, 1, List.of(), UNIFORMED);
        return new PreventionPlan(
                new OptionSpec("only", "Only", "A measure by itself.", 1, 0.7, List.of(measure)),
                List.of(intervention));
    }

    static Stream<String> names() {
        return Scenarios.shippedNames().stream();
    }
}
