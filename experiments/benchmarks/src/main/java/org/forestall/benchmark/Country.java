package org.forestall.benchmark;

import java.util.List;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;

/** The country that all measurements run in: a shipped one of 16 districts and 3 groups, with a sample of any size. */
final class Country {

    private static final String NAME = "contested-election";
    private static final long SEED = 20261121;

    private Country() {}

    /** The scenario with a sample of so many people and runs of so many years. */
    static Scenario scenario(int people, int years) {
        return Scenarios.load(NAME, List.of("people=" + people, "years=" + years))
                .orThrow();
    }

    /** A started society under the first option, in which nothing is done. */
    static Society society(int people, int years, int replicate) {
        return society(scenario(people, years), replicate);
    }

    /** A started society under the first option of a scenario. */
    static Society society(Scenario scenario, int replicate) {
        String option = scenario.optionIds().get(0);
        Society society = new Society(scenario.society(), scenario.planFor(option), new RunKey(SEED, replicate));
        society.start();
        return society;
    }
}
