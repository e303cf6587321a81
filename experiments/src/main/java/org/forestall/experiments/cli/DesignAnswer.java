package org.forestall.experiments.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.store.Export;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.forestall.experiments.sweep.PointSummary;
import org.forestall.experiments.sweep.Sensitivity;
import org.forestall.experiments.sweep.SweepTables;

/** Gives what a sweep or a sensitivity found: tables in the folder, and the main one on standard output. */
final class DesignAnswer {

    private static final int MOST_LINES = 40;
    private static final double MOSTLY = 0.5;

    private final Console console;
    private final Results results;
    private final ResultFolder folder;
    private final Design design;

    DesignAnswer(Console console, Results results) {
        this.console = console;
        this.results = results;
        this.folder = results.folder();
        this.design = results.manifest().design().orElseThrow();
    }

    void give() {
        Path directory = folder.path();
        Export.writeSweep(results, design, directory.resolve("sweep.csv"));
        List<PointSummary> summaries = PointSummary.all(results);
        folder.writeWhole(directory.resolve("summary.csv"), SweepTables.summary(design, summaries));
        folder.writeWhole(directory.resolve("columns.md"), SweepTables.guide(results.manifest()));
        if (design.asksWhatMatters()) {
            giveSensitivity(directory);
        } else {
            table(summaries).forEach(console::result);
        }
        console.result("Tables: " + directory + " (sweep.csv, summary.csv, columns.md)");
    }

    private List<String> table(List<PointSummary> summaries) {
        TextTable table = TextTable.ofNumbers();
        String settings = String.join(
                ", ", design.factors().stream().map(factor -> factor.path()).toList());
        table.add(settings, "option", "onset", "of", "95 %", "deaths", "95 %", "deaths against nothing", "95 %");
        summaries.stream().limit(MOST_LINES).forEach(summary -> table.add(line(summary)));
        List<String> lines = new ArrayList<>(table.lines());
        if (summaries.size() > MOST_LINES) {
            lines.add("... and " + Text.count(summaries.size() - MOST_LINES) + " more lines in summary.csv.");
        }
        lines.add("Simulated futures of an invented country; not a forecast. Each interval stands on its own.");
        return lines;
    }

    private static String[] line(PointSummary summary) {
        String point = String.join(", ", summary.values());
        Optional<PointSummary.Measures> found = summary.measures();
        if (found.isEmpty()) {
            return new String[] {point, summary.option(), "-", "0", "", "", "", "", ""};
        }
        PointSummary.Measures measures = found.get();
        Interval share = measures.onset().interval();
        return new String[] {
            point,
            summary.option(),
            Text.count(measures.onset().count()),
            Text.count(summary.futures()),
            percent(share.low()) + " to " + percent(share.high()) + " %",
            Text.persons(measures.deaths().mean()),
            counted(measures.deaths().meanInterval(PointSummary.LEVEL)),
            measures.deathsAgainstNothing()
                    .map(effect -> Text.signedPersons(effect.difference()))
                    .orElse(""),
            measures.deathsAgainstNothing()
                    .map(effect -> persons(effect.interval()))
                    .orElse("")
        };
    }

    private static String persons(Interval interval) {
        return interval.isBounded() ? Text.personsInterval(interval.low(), interval.high()) : "not known";
    }

    private static String counted(Interval interval) {
        return interval.isBounded() ? Text.countedInterval(interval.low(), interval.high()) : "not known";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f", 100 * share);
    }

    private void giveSensitivity(Path directory) {
        int replicates = results.completeReplicates().size();
        Metric metric = Metric.of(design.metric());
        if (replicates == 0) {
            console.result("No replicate has come to its end at every point, so no setting can be judged yet.");
            return;
        }
        Optional<Sensitivity> found = Sensitivity.of(
                design,
                results.completeValuesByPoint(results.plan().arms().get(0).id(), metric));
        if (found.isEmpty()) {
            console.result(metric.title() + ": the same at every point. There is nothing that settings could explain.");
            return;
        }
        Sensitivity sensitivity = found.get();
        folder.writeWhole(directory.resolve("indices.csv"), SweepTables.indices(sensitivity));
        console.result(metric.title() + " (" + metric.unit() + "), "
                + results.plan().arms().get(0).id() + ", mean of "
                + Text.plural(replicates, "future") + " at each of "
                + Text.plural(results.plan().designPoints(), "point")
                + ". Settings stand in the order given.");
        TextTable table = TextTable.ofNumbers().add("setting", "measure", "estimate", "95 % interval");
        sensitivity
                .findings()
                .forEach(finding -> table.add(
                        finding.setting(),
                        finding.measure(),
                        number(finding.estimate()),
                        finding.interval().map(DesignAnswer::ends).orElse("")));
        table.lines().forEach(console::result);
        sensitivity.standings().forEach(console::result);
        sensitivity.chance().ifPresent(this::tellChance);
        sensitivity
                .byChance()
                .ifPresent(chance -> console.result(
                        design.method() == Design.Method.INTERACTIONS
                                ? "Shares up to " + number(chance) + " are read as none."
                                : "What a setting that does nothing would show: " + number(chance) + "."));
        console.result("It holds for the ranges given and for this invented country; not a forecast.");
    }

    private void tellChance(Sensitivity.Chance chance) {
        console.result("Chance: " + percent(1 - chance.ofSingleRuns().settings()) + " % of the spread of single runs, "
                + percent(chance.ofMeans()) + " % of the spread of the means.");
        if (chance.ofMeans() > MOSTLY) {
            console.result("More than half of what differs between points is chance. Ask for more replicates before "
                    + "reading the measures.");
        }
    }

    private static String ends(Interval interval) {
        return interval.isBounded() ? number(interval.low()) + " to " + number(interval.high()) : "not known";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.3f", value);
    }
}
