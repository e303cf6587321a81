package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forestall.experiments.select.RankedArm;
import org.forestall.experiments.select.RankingResult;
import org.forestall.experiments.select.RankingTable;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;

/** Gives what a search for the best option found: {@code ranking.csv}, and a table and sentences on standard output. */
final class RankAnswer {

    private final Console console;
    private final Results results;
    private final RankingResult ranking;

    RankAnswer(Console console, Results results) {
        this.console = console;
        this.results = results;
        this.ranking = RankingResult.of(results);
    }

    void give() {
        results.folder().writeWhole(results.folder().path().resolve("ranking.csv"), RankingTable.csv(ranking));
        Metric metric = ranking.objective().metric();
        console.result(results.manifest().title() + ": " + metric.title() + " (" + metric.unit() + "), "
                + Text.plural(results.manifest().years(), "year") + " each, seed "
                + results.plan().masterSeed() + ". Simulated futures of an invented country; not a forecast.");
        if (ranking.leader().isEmpty()) {
            console.result("No replicate is complete yet, so nothing can be ranked.");
            return;
        }
        table().forEach(console::result);
        RankingTable.sentences(ranking).forEach(console::result);
        RankingTable.notes(ranking).forEach(console::result);
        console.result("Table: " + results.folder().path().resolve("ranking.csv"));
    }

    private List<String> table() {
        TextTable table =
                TextTable.ofNumbers().add("option", "futures", "mean", "against the first", "interval", "standing");
        for (RankedArm arm : ranking.arms()) {
            table.add(
                    arm.arm().id(),
                    Text.count(arm.replicates()),
                    amount(arm.mean()),
                    arm.interval().isEmpty() ? "" : signed(arm.difference()),
                    arm.interval().map(RankAnswer::ends).orElse(""),
                    arm.standing().wording());
        }
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(table.lines());
        lines.add("");
        return lines;
    }

    private static String ends(Interval interval) {
        return interval.isBounded() ? signed(interval.low()) + " to " + signed(interval.high()) : "not known";
    }

    private static String signed(double value) {
        return value > 0 ? "+" + amount(value) : amount(value);
    }

    /** A mean or a difference of an outcome of any size. */
    static String amount(double value) {
        double size = Math.abs(value);
        String format = size >= 10 || value == Math.rint(value) ? "%,.0f" : size >= 1 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }
}
