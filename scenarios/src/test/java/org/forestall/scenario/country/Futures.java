package org.forestall.scenario.country;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.ActOutcome;
import org.forestall.sim.observe.CommunityOutcome;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.ActorClass;

/** Simulated futures of a shipped country under shared luck: future i of any two ensembles has the same luck. */
final class Futures {

    /** Whether tests run at full size. */
    static final boolean FULL = "full".equals(System.getProperty("forestall.tests"));

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

    /** Futures as they stand after some weeks. */
    static List<Society> after(int weeks, int futures, String option, Scenario country) {
        return IntStream.range(0, futures)
                .mapToObj(future -> {
                    Society society = start(future, option, country);
                    for (int week = 0; week < weeks; week++) {
                        society.step();
                    }
                    return society;
                })
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

    /** Civilians whom actors of a class killed on purpose. */
    static long killedBy(ActorClass actor, Outcome outcome) {
        return outcome.acts().stream()
                .filter(act -> act.actor() == actor && act.category() == ActCategory.KILLING)
                .mapToLong(ActOutcome::acts)
                .sum();
    }

    /** People of a group who fled; who fled twice counts twice. */
    static long fled(String group, Outcome outcome) {
        return outcome.communities().stream()
                .filter(community -> community.group().equals(group))
                .mapToLong(CommunityOutcome::fled)
                .sum();
    }
}
