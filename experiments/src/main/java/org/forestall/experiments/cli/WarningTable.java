package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.compare.WarningRecord;
import org.forestall.experiments.store.FunnelMeans;
import org.forestall.experiments.store.Results;

/** The way from warning to action, and what alerts were worth, as tables of plain text. */
final class WarningTable {

    private WarningTable() {}

    /** The tables, or nothing where no warning policy was compared. */
    static List<String> lines(Results results) {
        List<WarningRecord> records = WarningRecord.of(results);
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of("", "From warning to action, means of a future:", ""));
        lines.addAll(funnel(records));
        lines.add("");
        lines.add(
                "Weeks: signs above the usual threshold as they were, as far as they were seen, and as assessed. From "
                        + "'told' on, times that an actor who can decide took the step.");
        lines.add("");
        lines.add("What alerts were worth, futures of "
                + Text.count(records.get(0).futures()) + ":");
        lines.add("");
        lines.addAll(worth(records));
        lines.add("");
        lines.add("Each future is held against its twin of the same luck in which nobody warns, responds or does "
                + "anything. Averted: warned, no mass violence, and mass violence in the twin. False alarm: none in the "
                + "twin either. Twins drift apart by chance too: onsets that the twin does not have show how often.");
        return lines;
    }

    private static List<String> funnel(List<WarningRecord> records) {
        TextTable table = TextTable.ofNumbers()
                .add("", "weeks", "weeks", "weeks", "alerts", "", "", "", "", "put", "", "", "measures")
                .add(
                        "option",
                        "grave",
                        "seen",
                        "assessed",
                        "issued",
                        "quiet",
                        "told",
                        "noticed",
                        "believed",
                        "first",
                        "approved",
                        "delivered",
                        "set off");
        for (WarningRecord record : records) {
            FunnelMeans means = record.funnel();
            table.add(
                    record.arm().id(),
                    Text.oneDecimal(means.weeksGrave()),
                    Text.oneDecimal(means.weeksDetected()),
                    Text.oneDecimal(means.weeksAssessed()),
                    Text.oneDecimal(means.alerts()),
                    Text.oneDecimal(means.quietAlerts()),
                    Text.oneDecimal(means.told()),
                    Text.oneDecimal(means.noticed()),
                    Text.oneDecimal(means.believed()),
                    Text.oneDecimal(means.prioritised()),
                    Text.oneDecimal(means.approved()),
                    Text.oneDecimal(means.delivered()),
                    Text.oneDecimal(means.measuresBegun()));
        }
        return table.lines();
    }

    private static List<String> worth(List<WarningRecord> records) {
        TextTable table = TextTable.ofNumbers()
                .add("", "", "false", "came true", "", "neither alert", "onset the twin")
                .add("option", "averted", "alarms", "all the same", "missed", "nor onset", "does not have");
        for (WarningRecord record : records) {
            table.add(
                    record.arm().id(),
                    Text.count(record.averted()),
                    Text.count(record.falseAlarms()),
                    Text.count(record.cameTrue()),
                    Text.count(record.missed()),
                    Text.count(record.silent()),
                    Text.count(record.onsetOfItsOwn()));
        }
        return table.lines();
    }
}
