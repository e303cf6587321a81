package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.Caution;
import org.forestall.experiments.statistics.ChanceOfBetter;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.PairedEffect;
import org.forestall.experiments.statistics.Preference;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;

/** The answer of a comparison as a table of plain text. */
final class ComparisonTable {

    private static final double LEVEL = 0.95;
    private static final int LARGEST_FACTOR_TOLD = 1000;

    private final Results results;
    private final int futures;
    private final double[] baselineDeaths;
    private final Map<Caution, List<String>> optionsByCaution = new LinkedHashMap<>();

    ComparisonTable(Results results) {
        this.results = results;
        this.futures = results.completeReplicates().size();
        this.baselineDeaths = results.values(results.baseline().id(), Metric.DEATHS);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(title());
        lines.add("");
        if (futures == 0) {
            lines.add("No future is complete in every option yet, so nothing can be compared.");
            return lines;
        }
        lines.addAll(table());
        lines.add("");
        lines.addAll(notes());
        return lines;
    }

    private String title() {
        return results.manifest().title() + ": " + Text.plural(futures, "future") + " for each option, "
                + Text.plural(results.manifest().years(), "year") + " each, seed "
                + results.plan().masterSeed() + ". Simulated futures of an invented country; not a forecast.";
    }

    private List<String> table() {
        TextTable table = TextTable.ofNumbers()
                .add(
                        "",
                        "mass violence",
                        "killed and died,",
                        "difference",
                        "95 % interval",
                        "futures",
                        "futures",
                        "chance",
                        "sharper by",
                        "cost,")
                .add(
                        "option",
                        "began in",
                        "mean persons",
                        "to nothing",
                        "of difference",
                        "better",
                        "worse",
                        "better",
                        "pairing",
                        "mean RU");
        Arm baseline = results.baseline();
        table.add(
                baseline.id(),
                onset(baseline),
                Text.persons(mean(baselineDeaths)),
                "",
                "",
                "",
                "",
                "",
                "",
                cost(baseline));
        results.options().forEach(option -> addOption(table, option));
        return table.lines();
    }

    private void addOption(TextTable table, Arm option) {
        double[] deaths = results.values(option.id(), Metric.DEATHS);
        PairedEffect effect = PairedEffect.of(deaths, baselineDeaths, LEVEL);
        ChanceOfBetter chance = ChanceOfBetter.of(deaths, baselineDeaths, Preference.LOWER_IS_BETTER, LEVEL);
        effect.cautions().forEach(caution -> optionsByCaution
                .computeIfAbsent(caution, key -> new ArrayList<>())
                .add(option.id()));
        table.add(
                option.id(),
                onset(option),
                Text.persons(effect.optionMean()),
                Text.signedPersons(effect.difference()),
                interval(effect.interval()),
                Text.count(chance.better().count()),
                Text.count(chance.worse().count()),
                Text.twoDecimals(chance.chance()),
                factor(effect.varianceReductionFactor()),
                cost(option));
    }

    private static String interval(Interval interval) {
        return interval.isBounded() ? Text.personsInterval(interval.low(), interval.high()) : "unknown";
    }

    private static String factor(OptionalDouble factor) {
        if (factor.isEmpty()) {
            return "-";
        }
        return factor.getAsDouble() > LARGEST_FACTOR_TOLD
                ? ">" + Text.count(LARGEST_FACTOR_TOLD) + "x"
                : Text.oneDecimal(factor.getAsDouble()) + "x";
    }

    private String onset(Arm arm) {
        long onsets =
                Math.round(Arrays.stream(results.values(arm.id(), Metric.ONSET)).sum());
        return Text.count(onsets) + " of " + Text.count(futures);
    }

    private String cost(Arm arm) {
        return Text.oneDecimal(mean(results.values(arm.id(), Metric.COST)));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("Better and worse count futures with fewer or more people killed or dead of deprivation than nothing "
                + "brings under the same luck.");
        notes.add("An interval that holds 0 means that these runs cannot tell the option from nothing. "
                + "Each interval stands for one comparison.");
        results.diagnostics()
                .forEach(twin -> notes.add(results.baseline().name() + " under the same luck, but without "
                        + withoutWhat(twin) + ": mass violence began in " + onset(twin) + " futures."));
        optionsByCaution.forEach((caution, ids) -> notes.add(String.join(", ", ids) + ": " + caution.wording()));
        int leftOut = results.plan().replicates() - futures;
        if (leftOut > 0) {
            notes.add(Text.plural(leftOut, "future") + " of "
                    + Text.count(results.plan().replicates())
                    + " left out because a run of it failed or is missing ("
                    + Text.plural(results.failedRuns().size(), "failed run") + ").");
        }
        return notes;
    }

    private static String withoutWhat(Arm twin) {
        return String.join(
                " and ",
                twin.switchedOff().stream()
                        .map(mechanism ->
                                mechanism.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
    }
}
