package org.forestall.sim.spec;

import java.time.LocalDate;
import java.util.List;

/** A dated event that everybody knows of in advance. */
public record CalendarEntrySpec(
        @Parameter(meaning = "Which trigger the event can become.")
        TriggerKind kind,

        @Parameter(meaning = "Name shown to people.") String name,
        @Parameter(meaning = "Day on which it falls.") LocalDate date,

        @Parameter(meaning = "How much hangs on it.", unit = "index", byDefault = "0.5")
        double severity,

        @Parameter(
                meaning = "Weeks before the day in which tension builds up.",
                unit = "weeks",
                max = 104,
                byDefault = "26")
        int buildUpWeeks,

        @Parameter(meaning = "Districts concerned; empty means all.", byDefault = "[]", refersTo = "districts")
        List<String> districts) {}
