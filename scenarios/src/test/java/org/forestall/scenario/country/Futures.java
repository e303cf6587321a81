package org.forestall.scenario.country;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;

/** Simulated futures of a shipped country under shared luck: future i of any two ensembles has the same luck. */
final class Futures {

    private static final long SEED = 20310106;

    private Futures() {}

    static Scenario country(String name, String... settings) {
        return Scenarios.load(
                        name,
                        Stream.concat(Stream.of("people=2000"), Stream.of(settings))
                                .toList())
                .orThrow();
    }

    static List<Outcome> of(int futures, String option, Scenario country) {
        return IntStream.range(0, futures)
                .mapToObj(future -> Society.run(country.society(), country.planFor(option), new RunKey(SEED, future)))
                .toList();
    }

    /** A future at its first week. */
    static Society start(int future, String option, Scenario country) {
        Society society = new Society(country.society(), country.planFor(option), new RunKey(SEED, future));
        society.start();
        return society;
    }

    static long onsets(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome::hasOnset).count();
    }
}
