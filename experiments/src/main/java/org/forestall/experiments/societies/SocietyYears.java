package org.forestall.experiments.societies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The years of a population of societies.
 *
 * @param rows years in order of society and year
 */
public record SocietyYears(List<SocietyYear> rows) {

    /** Keeps a copy of the rows. */
    public SocietyYears {
        rows = List.copyOf(rows);
    }

    /** Runs societies on the calling thread and keeps their years. */
    public static SocietyYears simulate(PopulationSettings settings) {
        List<SocietyYear> rows = new ArrayList<>();
        for (int index = 0; index < settings.count(); index++) {
            rows.addAll(ofSociety(settings, index));
        }
        return new SocietyYears(rows);
    }

    /** Runs one society of a population and keeps its years. Pure, so that societies may be run on many threads. */
    public static List<SocietyYear> ofSociety(PopulationSettings settings, int index) {
        return SocietyHistory.of(settings, index, false).years();
    }

    /** Years by society, in order. */
    Map<Integer, List<SocietyYear>> bySociety() {
        Map<Integer, List<SocietyYear>> years = new LinkedHashMap<>();
        rows.forEach(row -> years.computeIfAbsent(row.society(), society -> new ArrayList<>())
                .add(row));
        return years;
    }
}
