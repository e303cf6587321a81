package org.forestall.experiments.societies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.forestall.experiments.statistics.ClusteredShare;
import org.forestall.experiments.statistics.Interval;

/**
 * Measures the rates that the population of societies is calibrated to; docs/calibration.md keeps the record. Arguments:
 * seed, societies, years, people. One thread.
 */
public final class Calibration {

    private Calibration() {}

    /** Prints the rates of a population. */
    public static void main(String[] arguments) {
        PopulationSettings settings = new PopulationSettings(
                Long.parseLong(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]));
        lines(PopulationRates.of(SocietyYears.simulate(settings))).forEach(System.out::println);
    }

    /** The rates as lines of a Markdown table. */
    static List<String> lines(PopulationRates rates) {
        List<String> lines =
                new ArrayList<>(List.of("| what | value | 95 % interval | counts |", "| --- | --- | --- | --- |"));
        lines.add(line("V01 onsets per society-year", rates.onset()));
        lines.add(line("onsets per society-year at risk", rates.onsetAtRisk()));
        rates.discrimination().ifPresent(ratio -> {
            lines.add("| V06 any discriminated group, risk ratio | "
                    + (ratio.value().isPresent() ? text(ratio.value().getAsDouble()) : "-") + " | "
                    + text(ratio.interval())
                    + " | |");
            lines.add(line("onset, any discriminated group", ratio.share()));
            lines.add(line("onset, none", ratio.other()));
        });
        add("V13 an episode goes on next year", rates.continuation(), lines);
        add("an episode at the start goes on to the end", rates.continuationAtEnds(), lines);
        add("onset after an earlier episode", rates.recurrence(), lines);
        rates.byStrongFactors()
                .forEach((factors, share) -> lines.add(line("onset with " + factors + " strong factors", share)));
        return lines;
    }

    private static void add(String what, Optional<ClusteredShare> share, List<String> lines) {
        share.ifPresent(known -> lines.add(line(what, known)));
    }

    private static String line(String what, ClusteredShare share) {
        return "| " + what + " | " + text(share.value()) + " | " + text(share.interval()) + " | " + share.events()
                + " of " + share.units() + " in " + share.clusters() + " societies |";
    }

    private static String text(Interval interval) {
        return text(interval.low()) + " to " + text(interval.high());
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
