package org.forestall.experiments.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of claims and findings in plain text. */
public final class BehaviourTable {

    private BehaviourTable() {}

    /** The lines of one claim: verdict and claim, then a line for each finding. */
    public static List<String> lines(BehaviourResult result) {
        List<String> lines = new ArrayList<>();
        Behaviour behaviour = result.behaviour();
        lines.add(String.format(
                Locale.ROOT,
                "%-4s %-8s %s (%s; %.0f s)",
                behaviour.id(),
                result.holds() ? "holds" : "MISSED",
                behaviour.claim(),
                behaviour.source(),
                result.time().toMillis() / 1000.0));
        for (Finding finding : result.findings()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "              %s %s: %s [%s to %s], claimed %s %s; %d futures, false alarms %s",
                    finding.holds() ? "  " : "! ",
                    finding.quantity(),
                    number(finding.estimate()),
                    number(finding.interval().low()),
                    number(finding.interval().high()),
                    finding.side().word(),
                    bounds(finding),
                    finding.futures(),
                    rate(finding.falseAlarmRate())));
        }
        return lines;
    }

    private static String bounds(Finding finding) {
        return switch (finding.side()) {
            case ABOVE -> number(finding.low());
            case BELOW -> number(finding.high());
            case BETWEEN -> number(finding.low()) + " and " + number(finding.high());
        };
    }

    private static String number(double value) {
        double size = Math.abs(value);
        if (size >= 100 || size == Math.rint(size) && size < 1e9) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, size >= 1 ? "%.2f" : "%.3f", value);
    }

    private static String rate(double rate) {
        return rate < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", rate);
    }
}
