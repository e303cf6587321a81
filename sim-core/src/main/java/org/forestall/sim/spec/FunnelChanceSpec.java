package org.forestall.sim.spec;

import java.time.LocalDate;

/** One step from warning to action as a policy sets it for a time, in place of what the model would make of it. */
public record FunnelChanceSpec(
        @Parameter(meaning = "Step that is set.") FunnelStep step,

        @Parameter(
                meaning =
                        "Chance of the step, given all before it; for the step 'detected' the share of signs that is seen.",
                unit = "share")
        double chance,

        @Parameter(meaning = "First day on which it is so; empty means the first day of the policy.", byDefault = "")
        String start,

        @Parameter(meaning = "First day on which it is so no longer; empty means the end of the run.", byDefault = "")
        String end) {

    /** First day, or null for the first day of the run. */
    public LocalDate startDate() {
        return start.isEmpty() ? null : LocalDate.parse(start);
    }

    /** First day after, or null for the end of the run. */
    public LocalDate endDate() {
        return end.isEmpty() ? null : LocalDate.parse(end);
    }
}
