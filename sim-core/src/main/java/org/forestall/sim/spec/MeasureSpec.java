package org.forestall.sim.spec;

import java.time.LocalDate;
import java.util.List;

/** One intervention as an option uses it: when, where, how strongly. */
public record MeasureSpec(
        @Parameter(meaning = "Intervention of the catalogue.", refersTo = "interventions")
        String use,

        @Parameter(meaning = "Whether it starts on a date or after onset.", byDefault = "on-date")
        StartRule startRule,

        @Parameter(meaning = "First day; empty means the first day of the run.", byDefault = "")
        String start,

        @Parameter(meaning = "Last day; empty means the end of the run.", byDefault = "")
        String end,

        @Parameter(
                meaning = "Weeks between onset and start, when it starts after onset.",
                unit = "weeks",
                max = 520,
                byDefault = "0")
        int delayWeeks,

        @Parameter(meaning = "Strength against the catalogue's, 0 for none.", unit = "ratio", max = 3, byDefault = "1")
        double strength,

        @Parameter(
                meaning = "How far it is carried out, against what is usual; 0 is a measure on paper.",
                unit = "ratio",
                byDefault = "1")
        double implementation,

        @Parameter(meaning = "Districts; empty means all.", byDefault = "[]", refersTo = "districts")
        List<String> districts,

        @Parameter(meaning = "Uniformed persons, for peace operations.", unit = "persons", max = 1e6, byDefault = "0")
        int uniformed) {

    /** Day on which the measure starts, or null for the first day of the run. */
    public LocalDate startDate() {
        return start.isEmpty() ? null : LocalDate.parse(start);
    }

    /** Day on which the measure ends, or null for the end of the run. */
    public LocalDate endDate() {
        return end.isEmpty() ? null : LocalDate.parse(end);
    }
}
