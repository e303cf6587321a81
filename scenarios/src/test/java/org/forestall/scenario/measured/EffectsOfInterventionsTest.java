package org.forestall.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What each intervention of the catalogue does at the strength at which it is shipped, as the only measure from the first
 * day, in a country of the library that it fits. The table is kept for the page about effects.
 */
class EffectsOfInterventionsTest {

    private static final String HEAD = "id,country,quantity,sign,futures,without,difference,low,high,onsetsWithout,"
            + "onsetsWith,onsetDifference,onsetLow,onsetHigh,logDeaths,logDeathsLow,logDeathsHigh,costRu";
    private static final Kept TABLE = new Kept("effects.csv", HEAD);

    private static final long SEED = 20310106;
    private static final int FUTURES = 100;
    private static final int PEOPLE = 300;
    private static final int UNIFORMED = 4000;
    private static final int READ_AFTER = 3 * SocietySpec.WEEKS_PER_YEAR;
    private static final int WEEKS_AFTER_ONSET = 4;

    /** What one future of five years showed: the quantity after three, and how it ended. */
    private record Shown(double quantity, Outcome outcome) {

        double onset() {
            return outcome.hasOnset() ? 1 : 0;
        }

        double logDeaths() {
            return Math.log1p(outcome.deaths());
        }
    }

    private final Map<String, Scenario> countries = new HashMap<>();
    private final Map<String, Map<String, Shown[]>> untouched = new HashMap<>();

    private Scenario country(String name) {
        return countries.computeIfAbsent(
                name, each -> Scenarios.load(each, List.of("people=" + PEOPLE)).orThrow());
    }

    /** What futures showed under a plan, for each of some trials in one country. */
    private Map<String, Shown[]> shown(List<Trial> trials, PreventionPlan plan, int futures) {
        Map<String, Shown[]> shown = new HashMap<>();
        trials.forEach(trial -> shown.put(trial.id(), new Shown[futures]));
        for (int future = 0; future < futures; future++) {
            Scenario country = country(trials.get(0).country());
            Society society = new Society(country.society(), plan, new RunKey(SEED, future));
            society.start();
            Map<String, Double> read = new HashMap<>();
            while (society.week() < society.weeksToRun()) {
                society.step();
                if (society.week() == READ_AFTER) {
                    trials.forEach(trial -> read.put(trial.id(), trial.read(society)));
                }
            }
            Outcome outcome = society.outcome();
            for (Trial trial : trials) {
                shown.get(trial.id())[future] = new Shown(read.get(trial.id()), outcome);
            }
        }
        return shown;
    }

    /** Futures in which nothing is done; the trials of a country share them. */
    private Shown[] nothing(Trial trial, int futures) {
        Map<String, Shown[]> shown = untouched.computeIfAbsent(trial.country(), name -> {
            List<Trial> there = Trial.ALL.stream()
                    .filter(each -> each.country().equals(name))
                    .toList();
            return shown(there, PreventionPlan.nothing(), futures);
        });
        return shown.get(trial.id());
    }

    private PreventionPlan plan(Trial trial) {
        InterventionSpec intervention = country(trial.country()).catalogue().stream()
                .filter(each -> each.id().equals(trial.id()))
                .findFirst()
                .orElseThrow();
        MeasureSpec measure = new MeasureSpec(
                trial.id(),
                trial.afterOnset() ? StartRule.AFTER_ONSET : StartRule.ON_DATE,
                "",
                "",
                trial.afterOnset() ? WEEKS_AFTER_ONSET : 0,
                1,
                1,
                List.of(),
                UNIFORMED);
        return new PreventionPlan(
                new OptionSpec("only", "Only", "One intervention.", 1, 0.7, List.of(measure)), List.of(intervention));
    }

    private String row(Trial trial, int futures) {
        Shown[] without = nothing(trial, futures);
        Shown[] with = shown(List.of(trial), plan(trial), futures).get(trial.id());
        double mean =
                Arrays.stream(without).mapToDouble(Shown::quantity).average().orElseThrow();
        return String.join(
                ",",
                trial.id(),
                trial.country(),
                trial.quantity(),
                Integer.toString(trial.sign()),
                Integer.toString(futures),
                Kept.number(mean),
                differences(with, without, Shown::quantity).cells(),
                Long.toString(onsets(without)),
                Long.toString(onsets(with)),
                differences(with, without, Shown::onset).cells(),
                differences(with, without, Shown::logDeaths).cells(),
                Kept.number(Arrays.stream(with)
                        .mapToDouble(shown -> shown.outcome().costRu())
                        .average()
                        .orElseThrow()));
    }

    private static Differences differences(Shown[] with, Shown[] without, ToDoubleFunction<Shown> value) {
        return Differences.between(
                Arrays.stream(with).mapToDouble(value).toArray(),
                Arrays.stream(without).mapToDouble(value).toArray());
    }

    private static long onsets(Shown[] shown) {
        return Arrays.stream(shown).filter(each -> each.outcome().hasOnset()).count();
    }

    @Test
    void everyInterventionHasATrialAndARow() {
        List<String> ids = Scenarios.shippedInterventions().stream()
                .map(InterventionSpec::id)
                .toList();

        assertThat(Trial.ALL).extracting(Trial::id).containsExactlyElementsOf(ids);
        assertThat(TABLE.rows()).extracting(row -> row.split(",", 2)[0]).containsExactlyElementsOf(ids);
    }

    /**
     * The nearest quantity does not move the wrong way by more than its interval. Were a measure without any effect, that
     * would happen in 2.5 of 100 tries; the seed is fixed. Looks at the table that is kept, which the full build measures.
     */
    @Test
    void nothingMovesTheWrongWay() {
        assertThat(TABLE.rows()).allSatisfy(row -> {
            double sign = TABLE.value(row, "sign");
            assertThat(sign * TABLE.value(row, sign > 0 ? "high" : "low"))
                    .as(row)
                    .isGreaterThanOrEqualTo(0);
        });
    }

    /**
     * Measured anew, each nearest quantity has an interval that reaches into the one that is kept. While the model stays as it
     * is the two are the same; after a change that shuffles luck alone, a row falls out in about 6 of 1,000 cases.
     */
    @Tag("ensembles")
    @Test
    void theTableStillSaysWhatTheProgramShows() {
        List<String> measured =
                Trial.ALL.stream().map(trial -> row(trial, FUTURES)).toList();
        TABLE.keep(measured);
        TABLE.checkIntervals(measured, "low", "high");
    }
}
