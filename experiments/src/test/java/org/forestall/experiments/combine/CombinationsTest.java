package org.forestall.experiments.combine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.forestall.experiments.plan.Portfolio;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.OptionSpec;
import org.junit.jupiter.api.Test;

class CombinationsTest {

    private static final Scenario SCENARIO = Scenarios.load("contested-election", List.of("people=200", "years=2"))
            .orThrow();

    private static Portfolio portfolio(int fewest, int most, List<String> starts, boolean apart) {
        return new Portfolio(
                fewest,
                most,
                List.of("mediation", "counter-speech", "local-peace"),
                starts,
                apart,
                Optional.empty(),
                0);
    }

    private static List<String> ids(Portfolio portfolio) {
        List<Combination> all = Combinations.all(portfolio);
        assertThat(Combinations.count(portfolio)).isEqualTo(all.size());
        return all.stream().map(Combination::id).toList();
    }

    /** Names are part of stored results, so they must not change. */
    @Test
    void idsAndTheirOrderAreFixed() {
        assertThat(ids(portfolio(2, 2, List.of(), false)))
                .containsExactly("mediation_counter-speech", "mediation_local-peace", "counter-speech_local-peace");
        assertThat(ids(portfolio(1, 2, List.of("2031-03-03"), false)))
                .containsExactly(
                        "mediation_2031-03-03",
                        "counter-speech_2031-03-03",
                        "local-peace_2031-03-03",
                        "mediation_counter-speech_2031-03-03",
                        "mediation_local-peace_2031-03-03",
                        "counter-speech_local-peace_2031-03-03");
        assertThat(ids(portfolio(2, 2, List.of("2031-03-03", "2032-01-05"), true)))
                .hasSize(12)
                .contains("mediation_counter-speech_2031-03-03", "mediation-2031-03-03_counter-speech-2032-01-05")
                .doesNotHaveDuplicates();
    }

    @Test
    void partsMoveAsAWholeAndKeepTheirLength() {
        OptionSpec option = Combinations.option(
                new Combination(List.of("counter-speech", "mediation"), List.of("2031-02-03", "2031-02-03")), SCENARIO);
        assertThat(option.name()).isEqualTo("Counter-speech + Mediation from 3 Feb 2031");
        Combination whereAllStartAlike =
                new Combination(List.of("counter-speech", "mediation"), List.of("2031-02-03", "2031-02-03"));
        assertThat(Combinations.option(whereAllStartAlike, SCENARIO, false).name())
                .isEqualTo("Counter-speech + Mediation");
        assertThat(option.measures()).hasSize(2);
        // 2032-01-05 to 2033-01-02 are 363 days.
        assertThat(option.measures().get(0).start()).isEqualTo("2031-02-03");
        assertThat(option.measures().get(0).end()).isEqualTo("2032-02-01");
        assertThat(option.measures().get(1).start()).isEqualTo("2031-02-03");
        assertThat(option.measures().get(1).end()).isEmpty();
    }

    /** An end that a move carries beyond the run is the end of the run. */
    @Test
    void whatWouldEndAfterTheRunRunsToItsEnd() {
        OptionSpec option =
                Combinations.option(new Combination(List.of("counter-speech"), List.of("2032-06-07")), SCENARIO);
        assertThat(option.measures().get(0).end()).isEmpty();
    }

    @Test
    void plannedCostIsWhatAFutureCostsWhenNothingIsPutOff() {
        for (String id : List.of("mediation", "local-peace", "early-warning", "election-package")) {
            double planned = PlannedCost.of(SCENARIO.planFor(id).option(), SCENARIO.society(), SCENARIO.catalogue());
            // A measure is put off in some futures, and what is put off is not paid for.
            double dearest = 0;
            for (int replicate = 0; replicate < 4; replicate++) {
                Society society = new Society(SCENARIO.society(), SCENARIO.planFor(id), new RunKey(1, replicate));
                society.start();
                society.runToEnd();
                dearest = Math.max(dearest, society.outcome().costRu());
            }
            assertThat(dearest).as(id).isCloseTo(planned, within(1e-9 * Math.max(1, planned)));
        }
        assertThat(PlannedCost.of(SCENARIO.planFor("late-response").option(), SCENARIO.society(), SCENARIO.catalogue()))
                .isZero();
    }
}
