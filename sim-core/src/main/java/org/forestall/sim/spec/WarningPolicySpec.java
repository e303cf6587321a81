package org.forestall.sim.spec;

import java.time.LocalDate;
import java.util.List;

/**
 * Who warns of what, to whom, how, and what follows: a plan that an option can put in place of the usual alert rule. What it
 * leaves out stays as the model has it.
 */
public record WarningPolicySpec(
        @Parameter(meaning = "Short name by which options refer to it.")
        String id,

        @Parameter(meaning = "Name shown to people.") String name,

        @Parameter(meaning = "What is agreed, in a sentence or two.", byDefault = "")
        String description,

        @Parameter(meaning = "First day on which it holds; empty means the first day of the run.", byDefault = "")
        String start,

        @Parameter(meaning = "First day on which it holds no longer; empty means the end of the run.", byDefault = "")
        String end,

        @Parameter(
                meaning = "Signals that call for an alert; none means assessed risk above the usual threshold.",
                byDefault = "[]",
                maxSize = 20)
        List<SignalSpec> signals,

        @Parameter(meaning = "Whether one signal is enough or all must stand.", byDefault = "any")
        SignalRule signalRule,

        @Parameter(meaning = "Weeks before an alert is repeated.", unit = "weeks", min = 1, max = 104, byDefault = "13")
        int repeatWeeks,

        @Parameter(meaning = "How alerts are given.", byDefault = "as-usual")
        AlertChannel channel,

        @Parameter(
                meaning = "Actors beyond the borders who are told; empty means all who can decide on a response.",
                byDefault = "[]",
                refersTo = "outside")
        List<String> tells,

        @Parameter(
                meaning = "Share of the loss of credibility by a false alarm that explaining it saves.",
                unit = "share",
                byDefault = "0",
                source =
                        "Mackie (2013), thesis on warning fatigue: it depends on how false alarms are explained; size assumed",
                evidence = Evidence.EXPERT_RANGE)
        double explained,

        @Parameter(
                meaning = "Steps from warning to action that are set for a time, for what-if questions.",
                byDefault = "[]",
                maxSize = 40)
        List<FunnelChanceSpec> chances,

        @Parameter(meaning = "Measures agreed in advance that alerts set off.", byDefault = "[]", maxSize = 20)
        List<AlertResponseSpec> responses,

        @Parameter(
                meaning = "Assessed risk below which measures that an alert set off stand down.",
                unit = "index",
                byDefault = "0.1")
        double standDownBelow,

        @Parameter(
                meaning = "Weeks in a row for which risk has to stay there before they do.",
                unit = "weeks",
                min = 1,
                max = 520,
                byDefault = "26")
        int standDownWeeks) {

    /** First day, or null for the first day of the run. */
    public LocalDate startDate() {
        return start.isEmpty() ? null : LocalDate.parse(start);
    }

    /** First day after, or null for the end of the run. */
    public LocalDate endDate() {
        return end.isEmpty() ? null : LocalDate.parse(end);
    }
}
