package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.forestall.experiments.compare.ArmResult;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.Coverage;
import org.forestall.experiments.compare.Judgement;
import org.forestall.experiments.compare.OptionEffect;
import org.forestall.experiments.compare.TwinEffect;
import org.forestall.experiments.compare.Verdict;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.Results;

/** The answer of a comparison as a table of plain text. */
final class ComparisonTable {

    private static final int LARGEST_FACTOR_TOLD = 1000;

    private final Results results;
    private final Coverage coverage;

    ComparisonTable(Results results) {
        this.results = results;
        this.coverage = Coverage.of(results);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(title(), ""));
        Optional<Comparison> comparison = Comparison.of(results);
        if (comparison.isPresent()) {
            lines.addAll(table(comparison.get()));
            lines.add("");
            lines.addAll(notes(comparison.get()));
            lines.addAll(WarningTable.lines(results));
        } else {
            lines.add("No future is complete in every option yet, so nothing can be compared.");
        }
        if (coverage.leftOut() > 0) {
            lines.add(Text.plural(coverage.leftOut(), "future") + " of " + Text.count(coverage.planned())
                    + " left out because a run of it failed or is missing ("
                    + Text.plural(coverage.failedRuns().size(), "failed run") + ").");
        }
        return lines;
    }

    private String title() {
        return results.manifest().title() + ": " + Text.plural(coverage.complete(), "future") + " for each option, "
                + Text.plural(results.manifest().years(), "year") + " each, seed "
                + results.plan().masterSeed() + ". Simulated futures of an invented country; not a forecast.";
    }

    private static List<String> table(Comparison comparison) {
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
        ArmResult nothing = comparison.nothing();
        table.add(nothing.arm().id(), onset(nothing), deaths(nothing), "", "", "", "", "", "", cost(nothing));
        comparison.options().forEach(option -> addOption(table, option));
        return table.lines();
    }

    private static void addOption(TextTable table, OptionEffect option) {
        table.add(
                option.arm().id(),
                onset(option.result()),
                deaths(option.result()),
                Text.signedPersons(option.deaths().mean()),
                interval(option.deaths().interval()),
                Text.count(option.fewerDeaths().better().count()),
                Text.count(option.fewerDeaths().worse().count()),
                Text.twoDecimals(option.fewerDeaths().chance()),
                factor(option.deaths().effect().varianceReductionFactor()),
                cost(option.result()));
    }

    private static String onset(ArmResult arm) {
        return Text.count(arm.onset().count()) + " of " + Text.count(arm.onset().total());
    }

    private static String deaths(ArmResult arm) {
        return Text.persons(arm.summary(Metric.DEATHS).mean());
    }

    private static String cost(ArmResult arm) {
        return Text.oneDecimal(arm.summary(Metric.COST).mean());
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

    private static List<String> notes(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        notes.add("Better and worse count futures with fewer or more people killed or dead of deprivation than nothing "
                + "brings under the same luck.");
        notes.add("Chance better counts futures that are alike as half. Sharper by pairing: as many times more futures "
                + "would be needed if the options did not share their luck.");
        notes.add("RU: relative units of cost, about one million US dollars of about 2020 for a country of 10 to 20 "
                + "million people.");
        notes.add("An interval that holds 0 means that these runs cannot tell the option from nothing. "
                + "Each interval stands for one comparison.");
        notes.add("Judged for all options at once: fewer deaths on average under "
                + named(comparison, judgement -> judgement.onAverage() == Verdict.LESS_HARM)
                + "; in more futures than not under "
                + named(comparison, judgement -> judgement.inMostFutures() == Verdict.LESS_HARM)
                + "; more deaths, in either sense, under " + named(comparison, Judgement::isMoreHarm)
                + "; not told apart from nothing in either sense: "
                + named(comparison, judgement -> !judgement.isTold()) + ".");
        comparison
                .twins()
                .forEach(twin -> notes.add("Nothing under the same luck, but without " + withoutWhat(twin)
                        + ": mass violence began in " + onset(twin.result()) + " futures."));
        cautions(comparison).forEach((caution, ids) -> notes.add(String.join(", ", ids) + ": " + caution));
        return notes;
    }

    private static String named(Comparison comparison, Predicate<Judgement> chosen) {
        List<String> ids = comparison.options().stream()
                .filter(option -> chosen.test(option.judgement()))
                .map(option -> option.arm().id())
                .toList();
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }

    private static Map<String, List<String>> cautions(Comparison comparison) {
        Map<String, List<String>> idsByCaution = new LinkedHashMap<>();
        comparison.options().forEach(option -> option.deaths().cautions().forEach(caution -> idsByCaution
                .computeIfAbsent(caution, key -> new ArrayList<>())
                .add(option.arm().id())));
        return idsByCaution;
    }

    private static String withoutWhat(TwinEffect twin) {
        return String.join(
                " and ",
                twin.switchedOff().stream()
                        .map(mechanism ->
                                mechanism.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .toList());
    }
}
