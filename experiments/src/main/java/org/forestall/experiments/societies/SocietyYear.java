package org.forestall.experiments.societies;

import java.util.List;
import java.util.stream.Collectors;
import org.forestall.scenario.bind.Numerals;

/**
 * One year of one society.
 *
 * @param society number of the society
 * @param year year of the run, from 0
 * @param numbers a number for each {@link YearColumn}, in its order
 * @param episodeActor who carried the episode of the year: {@code state}, {@code non-state}, {@code community} or empty
 * @param episodeTarget id of the group harmed in it, or empty
 */
public record SocietyYear(int society, int year, List<Double> numbers, String episodeActor, String episodeTarget) {

    /** Keeps a copy of the numbers. */
    public SocietyYear {
        numbers = List.copyOf(numbers);
        if (numbers.size() != YearColumn.values().length) {
            throw new IllegalArgumentException(
                    "a year has " + YearColumn.values().length + " numbers, not " + numbers.size());
        }
    }

    /** One of the numbers. */
    public double get(YearColumn column) {
        return numbers.get(column.ordinal());
    }

    /** Whether one of the numbers is above 0. */
    public boolean has(YearColumn column) {
        return get(column) > 0;
    }

    /** The year as a line of CSV. */
    String csv() {
        return society + "," + year + ","
                + numbers.stream().map(Numerals::shortest).collect(Collectors.joining(","))
                + "," + episodeActor + "," + episodeTarget + "\n";
    }
}
