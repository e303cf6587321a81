package org.forestall.experiments.societies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.forestall.experiments.statistics.ClusteredShare;

/**
 * How often mass violence begins and goes on in a population of societies. Intervals are of 95 % and take societies, not
 * years, as independent.
 *
 * @param onset share of all society-years in which an episode began (V01)
 * @param onsetAtRisk the same among years that start without an episode under way
 * @param discrimination onset in the year that follows, where a group is discriminated at its start against where none is,
 *     among years that start without an episode (V06); empty if the population has no year of one of the two
 * @param continuation share of years with an episode at any time after which the next year has one too (V13); empty if no
 *     year with an episode has a next year
 * @param continuationAtEnds share of years that start with an episode and end with it
 * @param recurrence share of years that start without an episode after an earlier one of the run, in which one began;
 *     empty if there are none
 * @param byStrongFactors onset among years at risk by number of strong structural factors
 */
public record PopulationRates(
        ClusteredShare onset,
        ClusteredShare onsetAtRisk,
        Optional<ClusteredShare.Ratio> discrimination,
        Optional<ClusteredShare> continuation,
        Optional<ClusteredShare> continuationAtEnds,
        Optional<ClusteredShare> recurrence,
        Map<Integer, ClusteredShare> byStrongFactors) {

    private static final double LEVEL = 0.95;

    /** Keeps a copy of the map. */
    public PopulationRates {
        byStrongFactors = java.util.Collections.unmodifiableMap(new TreeMap<>(byStrongFactors));
    }

    /**
     * The rates of a table.
     *
     * @throws IllegalArgumentException if the table has no year that starts without an episode
     */
    public static PopulationRates of(SocietyYears table) {
        List<List<SocietyYear>> societies = List.copyOf(table.bySociety().values());
        Predicate<SocietyYear> atRisk = year -> !year.has(YearColumn.EPISODE_AT_START);
        Map<Integer, ClusteredShare> byFactors = new TreeMap<>();
        table.rows().stream()
                .filter(atRisk)
                .map(PopulationRates::factors)
                .distinct()
                .forEach(factors -> share(
                                societies, atRisk.and(year -> factors(year) == factors), PopulationRates::began)
                        .ifPresent(share -> byFactors.put(factors, share)));
        return new PopulationRates(
                share(societies, year -> true, PopulationRates::began)
                        .orElseThrow(() -> new IllegalArgumentException("no years")),
                share(societies, atRisk, PopulationRates::began)
                        .orElseThrow(() -> new IllegalArgumentException("no year starts without an episode")),
                ratio(
                        societies,
                        atRisk.and(year -> year.has(YearColumn.DISCRIMINATED_GROUPS)),
                        atRisk.and(year -> !year.has(YearColumn.DISCRIMINATED_GROUPS))),
                continuation(societies),
                share(
                        societies,
                        year -> year.has(YearColumn.EPISODE_AT_START),
                        year -> year.get(YearColumn.EPISODE_AT_END)),
                recurrence(societies),
                byFactors);
    }

    private static int factors(SocietyYear year) {
        return (int) year.get(YearColumn.STRONG_FACTORS);
    }

    private static double began(SocietyYear year) {
        return year.has(YearColumn.ONSETS) ? 1 : 0;
    }

    private static Optional<ClusteredShare.Ratio> ratio(
            List<List<SocietyYear>> societies, Predicate<SocietyYear> with, Predicate<SocietyYear> without) {
        Tally above = new Tally(societies, with, PopulationRates::began);
        Tally below = new Tally(societies, without, PopulationRates::began);
        return above.isEmpty() || below.isEmpty()
                ? Optional.empty()
                : Optional.of(ClusteredShare.Ratio.of(above.events, above.units, below.events, below.units, LEVEL));
    }

    private static Optional<ClusteredShare> share(
            List<List<SocietyYear>> societies, Predicate<SocietyYear> counts, ToDoubleFunction<SocietyYear> event) {
        Tally tally = new Tally(societies, counts, event);
        return tally.isEmpty() ? Optional.empty() : Optional.of(ClusteredShare.of(tally.events, tally.units, LEVEL));
    }

    /** A year with an episode, followed by its next year. */
    private static Optional<ClusteredShare> continuation(List<List<SocietyYear>> societies) {
        List<List<SocietyYear>> followers = new ArrayList<>();
        for (List<SocietyYear> years : societies) {
            List<SocietyYear> after = new ArrayList<>();
            for (int i = 1; i < years.size(); i++) {
                if (years.get(i - 1).has(YearColumn.EPISODE_WEEKS)) {
                    after.add(years.get(i));
                }
            }
            followers.add(after);
        }
        return share(followers, year -> true, year -> year.has(YearColumn.EPISODE_WEEKS) ? 1 : 0);
    }

    private static Optional<ClusteredShare> recurrence(List<List<SocietyYear>> societies) {
        List<List<SocietyYear>> after = new ArrayList<>();
        for (List<SocietyYear> years : societies) {
            List<SocietyYear> quiet = new ArrayList<>();
            boolean before = false;
            for (SocietyYear year : years) {
                if (before && !year.has(YearColumn.EPISODE_AT_START)) {
                    quiet.add(year);
                }
                before |= year.has(YearColumn.EPISODE_WEEKS);
            }
            after.add(quiet);
        }
        return share(after, year -> true, PopulationRates::began);
    }

    /** Events and years by society. */
    private static final class Tally {

        private final long[] events;
        private final long[] units;

        Tally(List<List<SocietyYear>> societies, Predicate<SocietyYear> counts, ToDoubleFunction<SocietyYear> event) {
            events = new long[societies.size()];
            units = new long[societies.size()];
            for (int i = 0; i < societies.size(); i++) {
                for (SocietyYear year : societies.get(i)) {
                    if (counts.test(year)) {
                        units[i]++;
                        events[i] += (long) event.applyAsDouble(year);
                    }
                }
            }
        }

        boolean isEmpty() {
            return java.util.Arrays.stream(units).sum() == 0;
        }
    }
}
