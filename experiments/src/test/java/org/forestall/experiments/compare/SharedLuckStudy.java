package org.forestall.experiments.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.forestall.experiments.statistics.PairedEffect;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;

/**
 * How many futures it saves that options share their luck: the variance-reduction factor of every option of the shipped
 * countries against nothing done. The seed is fixed, so that docs/shared-luck.md can be made again to the last digit.
 */
final class SharedLuckStudy {

    static final int FUTURES = 200;
    static final int PEOPLE = 300;
    private static final long SEED = 20_310_106;
    private static final double LEVEL = 0.95;
    private static final String BASE = "nothing";

    private SharedLuckStudy() {}

    /** An outcome of which the difference is asked. */
    enum Asked {
        LOG_DEATHS(outcome -> Math.log1p(outcome.deaths())),
        DEATHS(Outcome::deaths),
        ONSET(outcome -> outcome.hasOnset() ? 1 : 0);

        private final ToDoubleFunction<Outcome> value;

        Asked(ToDoubleFunction<Outcome> value) {
            this.value = value;
        }

        private OptionalDouble factor(Outcome[] option, Outcome[] base) {
            return PairedEffect.of(values(option), values(base), LEVEL).varianceReductionFactor();
        }

        private double[] values(Outcome[] outcomes) {
            return Arrays.stream(outcomes).mapToDouble(value).toArray();
        }
    }

    /** Factors of one option, in the order of {@link Asked}; empty where no pair of futures differs. */
    record Row(String country, String option, List<OptionalDouble> factors) {

        OptionalDouble factor(Asked asked) {
            return factors.get(asked.ordinal());
        }
    }

    static List<Row> run(String country, int futures) {
        Scenario scenario = Scenarios.load(country, List.of("people=" + PEOPLE)).orThrow();
        Map<String, Outcome[]> outcomes = new LinkedHashMap<>();
        scenario.optionIds().forEach(option -> outcomes.put(option, live(scenario, option, futures)));
        Outcome[] base = outcomes.remove(BASE);
        List<Row> rows = new ArrayList<>();
        outcomes.forEach((option, lived) -> rows.add(new Row(
                country,
                option,
                Arrays.stream(Asked.values())
                        .map(asked -> asked.factor(lived, base))
                        .toList())));
        return rows;
    }

    private static Outcome[] live(Scenario scenario, String option, int futures) {
        return IntStream.range(0, futures)
                .parallel()
                .mapToObj(future -> {
                    Society society =
                            new Society(scenario.society(), scenario.planFor(option), new RunKey(SEED, future));
                    society.start();
                    society.runToEnd();
                    return society.outcome();
                })
                .toArray(Outcome[]::new);
    }

    /** The middle of the factors of one outcome, over all rows in which it has one. */
    static double median(List<Row> rows, Asked asked) {
        double[] sorted = rows.stream()
                .map(row -> row.factor(asked))
                .flatMapToDouble(OptionalDouble::stream)
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    static String start(Row row) {
        return "| " + row.country() + " | " + row.option() + " |";
    }

    static String page(List<Row> rows) {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # What it saves that options share their luck

                Every option of the countries of the library against *nothing*, %d futures each, %d people in the sample, the country's own
                years, master seed %d. The factor is the sum of the variances of both arms over the variance of the difference within
                futures: so many times more futures would be needed for an interval as narrow if each option had luck of its own. Where an
                option hardly changes anything the two futures are nearly the same, and the factor is large; one that turns most futures
                round leaves little to share, and the factor comes near 1. A dash: no future ended differently.

                Median over all options: %s for the logarithm of deaths, %s for deaths, %s for onset (aim: above 5 for the first).

                | country | option | log deaths | deaths | onset |
                | --- | --- | --- | --- | --- |
                """,
                FUTURES,
                PEOPLE,
                SEED,
                number(median(rows, Asked.LOG_DEATHS)),
                number(median(rows, Asked.DEATHS)),
                number(median(rows, Asked.ONSET))));
        rows.forEach(row -> page.append(line(row)));
        return page.append("""

                        The page is made anew by `mvn -B verify -Pfull -pl experiments -am -Dtest=SharedLuckStudyTest \
                        -Dsurefire.failIfNoSpecifiedTests=false -Dforestall.docs.write=true`;
                        the same test without the last setting fails where the page and the model differ.
                        """).toString();
    }

    private static String line(Row row) {
        Function<Asked, String> cell = asked ->
                row.factor(asked).isPresent() ? number(row.factor(asked).getAsDouble()) : "–";
        return start(row) + " " + cell.apply(Asked.LOG_DEATHS) + " | " + cell.apply(Asked.DEATHS) + " | "
                + cell.apply(Asked.ONSET) + " |\n";
    }

    /** Three figures are more than 200 futures tell. */
    private static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.0f" : "%.1f", value);
    }
}
