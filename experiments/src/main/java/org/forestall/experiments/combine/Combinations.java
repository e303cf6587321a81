package org.forestall.experiments.combine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.experiments.plan.Portfolio;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.bind.RecordCopy;
import org.forestall.sim.spec.MeasureSpec;
import org.forestall.sim.spec.OptionSpec;
import org.forestall.sim.spec.SocietySpec;
import org.forestall.sim.spec.StartRule;

/** Makes options out of others. The order is fixed: fewer parts first, then as the parts were named, then by start. */
public final class Combinations {

    private Combinations() {}

    /** All combinations that a portfolio asks for, without regard to cost. */
    public static List<Combination> all(Portfolio portfolio) {
        List<Combination> all = new ArrayList<>();
        for (int size = portfolio.fewest(); size <= portfolio.most(); size++) {
            for (List<String> parts : subsets(portfolio.of(), size)) {
                if (portfolio.starts().isEmpty()) {
                    all.add(new Combination(parts, List.of()));
                } else {
                    starts(portfolio, size).forEach(starts -> all.add(new Combination(parts, starts)));
                }
            }
        }
        return all;
    }

    /** Number of combinations; may be more than can be run. */
    public static long count(Portfolio portfolio) {
        double count = 0;
        for (int size = portfolio.fewest(); size <= portfolio.most(); size++) {
            double each = 1;
            for (int part = 0; part < size; part++) {
                each *= (double) (portfolio.of().size() - part) / (part + 1);
            }
            double starts = Math.max(1, portfolio.starts().size());
            count += each * (portfolio.apart() ? Math.pow(starts, size) : starts);
        }
        return Math.round(count);
    }

    private static List<List<String>> subsets(List<String> of, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<String>> subsets = new ArrayList<>();
        for (int first = 0; first + size <= of.size(); first++) {
            for (List<String> rest : subsets(of.subList(first + 1, of.size()), size - 1)) {
                List<String> subset = new ArrayList<>(List.of(of.get(first)));
                subset.addAll(rest);
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private static List<List<String>> starts(Portfolio portfolio, int size) {
        if (!portfolio.apart()) {
            return portfolio.starts().stream()
                    .map(start ->
                            IntStream.range(0, size).mapToObj(part -> start).toList())
                    .toList();
        }
        List<List<String>> all = List.of(List.of());
        for (int part = 0; part < size; part++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> shorter : all) {
                for (String start : portfolio.starts()) {
                    List<String> each = new ArrayList<>(shorter);
                    each.add(start);
                    longer.add(each);
                }
            }
            all = longer;
        }
        return all;
    }

    /**
     * A combination as an option of a scenario: the measures of all parts, each moved so that the first of its part starts on
     * the day asked for, all lengths kept. Parts act side by side; the country owns as much of it as of the part that it
     * owns least. Of several warning policies that of the first part holds.
     *
     * @throws IllegalArgumentException if the scenario lacks a part
     */
    public static OptionSpec option(Combination combination, Scenario scenario) {
        return option(combination, scenario, !combination.starts().isEmpty());
    }

    /**
     * The same, with the days in its name or without them, which suffices where all combinations start on one day.
     *
     * @param named whether the days stand in the name
     */
    public static OptionSpec option(Combination combination, Scenario scenario, boolean named) {
        List<MeasureSpec> measures = new ArrayList<>();
        List<String> names = new ArrayList<>();
        double ownership = 1;
        String policy = "";
        for (int part = 0; part < combination.parts().size(); part++) {
            OptionSpec option = scenario.planFor(combination.parts().get(part)).option();
            names.add(option.name());
            policy = policy.isEmpty() ? option.warningPolicy() : policy;
            ownership = Math.min(ownership, option.ownership());
            measures.addAll(
                    combination.starts().isEmpty()
                            ? option.measures()
                            : moved(option, LocalDate.parse(combination.starts().get(part)), scenario.society()));
        }
        String name = String.join(" + ", names) + (named ? " from " + combination.startsText() : "");
        String description = names.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" and ", "Combined for this comparison: ", "."));
        return new OptionSpec(combination.id(), name, description, 1, ownership, measures, policy);
    }

    private static List<MeasureSpec> moved(OptionSpec option, LocalDate start, SocietySpec society) {
        LocalDate first = option.measures().stream()
                .filter(measure -> measure.startRule() == StartRule.ON_DATE)
                .map(measure -> startOf(measure, society))
                .min(LocalDate::compareTo)
                .orElse(start);
        long days = ChronoUnit.DAYS.between(first, start);
        return option.measures().stream()
                .map(measure -> measure.startRule() == StartRule.ON_DATE ? moved(measure, days, society) : measure)
                .toList();
    }

    private static LocalDate startOf(MeasureSpec measure, SocietySpec society) {
        return measure.startDate() == null ? society.start() : measure.startDate();
    }

    private static MeasureSpec moved(MeasureSpec measure, long days, SocietySpec society) {
        LocalDate end = measure.endDate() == null ? null : measure.endDate().plusDays(days);
        LocalDate endOfRun = society.start()
                .plusDays((long) society.years() * SocietySpec.WEEKS_PER_YEAR * SocietySpec.DAYS_PER_WEEK);
        String endText = end == null || end.isAfter(endOfRun) ? "" : end.toString();
        MeasureSpec started = RecordCopy.with(
                measure, "start", startOf(measure, society).plusDays(days).toString());
        return RecordCopy.with(started, "end", endText);
    }

    /** A scenario with options added at the end; those that it has already are not added again. */
    public static Scenario with(Scenario scenario, List<OptionSpec> added) {
        List<OptionSpec> options = new ArrayList<>(scenario.society().options());
        added.stream()
                .filter(option -> !scenario.optionIds().contains(option.id()))
                .forEach(options::add);
        return new Scenario(RecordCopy.with(scenario.society(), "options", List.copyOf(options)), scenario.catalogue());
    }
}
