package org.forestall.experiments.report;

import java.util.List;
import org.forestall.experiments.compare.WarningRecord;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.store.FunnelMeans;

/** The way from warning to action, and what alerts were worth; only where warning policies were compared. */
final class WarningSection {

    private WarningSection() {}

    static Section of(Material material, List<WarningRecord> records) {
        return Section.named("warning", "From warning to action")
                .paragraph("A warning can be lost at every step. Weeks count signs above the usual threshold: as they "
                        + "were, as far as they were seen, and as they were assessed, late and with noise. From there on "
                        + "it is counted how often actors who can decide took each step; deliveries include the rare ones "
                        + "without an alert.")
                .add(weeks(material, records))
                .add(steps(material, records))
                .paragraph(
                        "A warning that is heeded looks like a false alarm. The twin of the same luck, in which nobody "
                                + "warns, responds or does anything, shows what would have come. Twins drift apart by chance too; "
                                + "the last column, onsets that the twin does not have, shows how often.")
                .add(worth(material, records))
                .build();
    }

    private static TableBlock weeks(Material material, List<WarningRecord> records) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "From danger to the alert: means of a future. " + material.futures(),
                "Option",
                "Weeks with grave signs",
                "Weeks seen to be grave",
                "Weeks assessed as grave",
                "Alerts",
                "Of these, in private");
        for (WarningRecord record : records) {
            FunnelMeans means = record.funnel();
            table.row(
                    record.arm().name(),
                    number(means.weeksGrave()),
                    number(means.weeksDetected()),
                    number(means.weeksAssessed()),
                    number(means.alerts()),
                    number(means.quietAlerts()));
        }
        return table.build();
    }

    private static TableBlock steps(Material material, List<WarningRecord> records) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "From the alert to action: means of a future. " + material.futures(),
                "Option",
                "Told",
                "Noticed",
                "Believed",
                "Put first",
                "Approved",
                "Delivered",
                "Measures set off");
        for (WarningRecord record : records) {
            FunnelMeans means = record.funnel();
            table.row(
                    record.arm().name(),
                    number(means.told()),
                    number(means.noticed()),
                    number(means.believed()),
                    number(means.prioritised()),
                    number(means.approved()),
                    number(means.delivered()),
                    number(means.measuresBegun()));
        }
        return table.build();
    }

    private static String number(double mean) {
        return Wording.written(mean, 1);
    }

    private static TableBlock worth(Material material, List<WarningRecord> records) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "What alerts were worth, told by twins: number of futures. " + material.futures(),
                "Option",
                "Averted",
                "False alarm",
                "Came true all the same",
                "Missed",
                "Neither alert nor onset",
                "Onset the twin does not have");
        for (WarningRecord record : records) {
            table.row(
                    record.arm().name(),
                    Wording.count(record.averted()),
                    Wording.count(record.falseAlarms()),
                    Wording.count(record.cameTrue()),
                    Wording.count(record.missed()),
                    Wording.count(record.silent()),
                    Wording.count(record.onsetOfItsOwn()));
        }
        return table.build();
    }
}
