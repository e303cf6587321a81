package org.forestall.sim.spec;

import java.time.LocalDate;
import java.util.Map;

/** Peacekeepers who are there when the run starts, whatever option is chosen, and when they leave. */
public record InitialPeacekeepersSpec(
        @Parameter(
                meaning = "Uniformed persons by district on the first day.",
                unit = "persons",
                max = 1e6,
                byDefault = "{}",
                refersTo = "districts")
        Map<String, Integer> posted,

        @Parameter(meaning = "First day on which the last of them are gone; empty means they stay.", byDefault = "")
        String until,

        @Parameter(
                meaning = "Weeks before that day over which they leave, evenly.",
                unit = "weeks",
                max = 520,
                byDefault = "13")
        int drawDownWeeks) {

    /** First day without them, or null if they stay. */
    public LocalDate untilDate() {
        return until.isEmpty() ? null : LocalDate.parse(until);
    }
}
