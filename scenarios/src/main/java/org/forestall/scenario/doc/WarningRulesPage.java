package org.forestall.scenario.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page about warning rules and what follows from warnings, from tables that are kept. */
final class WarningRulesPage {

    private WarningRulesPage() {}

    static String text(String note) {
        List<Map<String, String>> rules = MeasuredTable.rows("warning-rules.csv");
        List<Map<String, String>> policies = MeasuredTable.rows("warning-policies.csv");
        Markdown page = new Markdown().heading(1, "Warning rules").paragraph(note);
        page.paragraph(
                "Assessed risk is what the early warning centre makes of what reaches it: a share of all signs, late and with"
                        + " noise. Its level says little by itself; its place in the country's own record says more. Below, a *quiet"
                        + " week* is one that no onset followed within a year, with nothing done. Thresholds of a warning policy"
                        + " (`warningPolicies[].signals`) are best set at such places.");
        page.paragraph(MeasuredTable.WHEN
                + " Where no policy says otherwise, an alert goes out above"
                + " `model.warning.alertThreshold`, 0.14.");
        page.heading(2, "Places of assessed risk in quiet weeks");
        page.table(
                List.of("country", "onsets", "above in one week of two", "of ten", "of twenty", "of a hundred"),
                rules.stream()
                        .filter(row -> row.get("rule").equals("one quiet week in ten"))
                        .map(WarningRulesPage::places)
                        .toList());
        page.heading(2, "What rules find");
        page.paragraph(rules.get(0).get("futures")
                + " futures a country of five years with nothing done, 300 people in the sample, master"
                + " seed 20310106. Rules look at assessed risk alone. *In time* is an alert four weeks to a year"
                + " before onset. An alert is true if an onset follows within a year; after an alert a rule is silent for a"
                + " quarter. Lead: weeks from the first true alert to onset, median.");
        page.table(
                List.of(
                        "country",
                        "rule",
                        "warned in time, of onsets",
                        "false alerts for each true one",
                        "futures with a false alert",
                        "lead, weeks"),
                rules.stream().map(WarningRulesPage::found).toList());
        page.heading(2, "What follows from a warning");
        page.paragraph(
                "Velmarra before a contested election, " + policies.get(0).get("futures")
                        + " futures of five years, 300 people in the sample, under the warning policies of its file. All set the same"
                        + " measures off once those who are told approve; what differs is when the warning goes out, to whom, and whether it"
                        + " is believed. *Averted* and *caused* are against the twin with nothing done; in brackets the 95 % interval of the"
                        + " mean paired difference.");
        page.table(
                List.of(
                        "option",
                        "onsets",
                        "averted",
                        "caused",
                        "warned before, of onsets with nothing done",
                        "alerts a future",
                        "approvals a future",
                        "futures in which measures began",
                        "log deaths, difference",
                        "cost, RU"),
                policies.stream().map(WarningRulesPage::followed).toList());
        page.paragraph("`./forestall compare contested-election --options"
                + " early-trusted-warning,early-doubted-warning,quiet-first,public-late` repeats the comparison at one's own size,"
                + " and prints every step from warning to action.");
        return page.text();
    }

    private static List<String> places(Map<String, String> row) {
        return List.of(
                row.get("country"),
                row.get("onsets") + " of " + row.get("futures"),
                row.get("median"),
                row.get("above10"),
                row.get("above5"),
                row.get("above1"));
    }

    private static List<String> found(Map<String, String> row) {
        double truth = MeasuredTable.number(row, "trueAlerts");
        double error = MeasuredTable.number(row, "falseAlerts");
        List<String> cells = new ArrayList<>();
        cells.add(row.get("country"));
        cells.add(row.get("rule") + ", " + row.get("above")
                + (row.get("weeks").equals("1") ? "" : ", " + row.get("weeks") + " weeks"));
        cells.add(row.get("inTime") + " of " + row.get("onsets"));
        cells.add(
                truth == 0
                        ? row.get("falseAlerts") + " false, none true"
                        : String.format(java.util.Locale.ROOT, "%.1f", error / truth));
        cells.add(row.get("falseFutures") + " of " + row.get("futures"));
        cells.add(row.get("lead").equals("-1") ? "" : row.get("lead"));
        return cells;
    }

    private static List<String> followed(Map<String, String> row) {
        return List.of(
                row.get("option"),
                row.get("onsetsWith"),
                row.get("averted"),
                row.get("caused"),
                row.get("warnedBefore") + " of " + row.get("onsetsWithout"),
                MeasuredTable.shown(MeasuredTable.number(row, "alerts")),
                MeasuredTable.shown(MeasuredTable.number(row, "approved")),
                row.get("futuresWithMeasures"),
                row.get("option").equals("nothing") ? "" : MeasuredTable.interval(row, "logDeaths", "low", "high"),
                MeasuredTable.shown(MeasuredTable.number(row, "costRu")));
    }
}
