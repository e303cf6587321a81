package org.forestall.experiments.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.forestall.experiments.compare.ArmResult;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.statistics.KaplanMeierCurve;
import org.forestall.experiments.statistics.Quantiles;
import org.forestall.experiments.store.Metric;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.LeadershipSpec;
import org.forestall.sim.state.EventKind;
import org.forestall.viz.chart.EventTimeline;
import org.forestall.viz.figure.FigureText;

/** When mass violence began, and by whom against whom. */
final class OnsetSection {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
    private final Material material;
    private final Comparison comparison;

    private OnsetSection(Material material, Comparison comparison) {
        this.material = material;
        this.comparison = comparison;
    }

    static Section of(Material material, Comparison comparison) {
        return new OnsetSection(material, comparison).section();
    }

    private Section section() {
        Section.Builder section = Section.named("onset", "When and how mass violence began");
        if (arms().stream().allMatch(arm -> arm.onset().count() == 0)) {
            return section.paragraph("Mass violence began in none of the simulated futures, under no option.")
                    .build();
        }
        section.add(weeks());
        List<Outcome> onsets = onsetsUnderNothing();
        if (!onsets.isEmpty()) {
            section.add(actors(onsets));
        }
        example().ifPresent(section::add);
        return section.build();
    }

    private List<ArmResult> arms() {
        List<ArmResult> arms = new ArrayList<>(List.of(comparison.nothing()));
        comparison.options().forEach(option -> arms.add(option.result()));
        comparison.twins().forEach(twin -> arms.add(twin.result()));
        return arms;
    }

    private TableBlock weeks() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Weeks since the start in which mass violence began, over the futures in which it did.",
                "Arm",
                "Began in",
                "Earliest",
                "Middle half",
                "Median",
                "Latest");
        for (ArmResult arm : arms()) {
            double[] weeks = weeks(arm.onsetFree());
            boolean none = weeks.length == 0;
            table.row(
                    arm.arm().name(),
                    Wording.of(arm.onset()),
                    none ? "" : week(weeks[0]),
                    none
                            ? ""
                            : Wording.written(Quantiles.of(weeks, 0.25), 0) + " to "
                                    + Wording.written(Quantiles.of(weeks, 0.75), 0),
                    none ? "" : week(Quantiles.of(weeks, 0.5)),
                    none ? "" : week(weeks[weeks.length - 1]));
        }
        return table.build();
    }

    private static double[] weeks(KaplanMeierCurve curve) {
        return curve.steps().stream()
                .flatMapToDouble(step -> DoubleStream.generate(step::week).limit(step.onsets()))
                .toArray();
    }

    private String week(double week) {
        LocalDate day = material.society().start().plusWeeks(Math.round(week));
        return Wording.written(week, 0) + " (" + MONTH.format(day) + ")";
    }

    private List<Outcome> onsetsUnderNothing() {
        String nothing = comparison.nothing().arm().id();
        double[] onset = material.results().values(nothing, Metric.ONSET);
        List<Integer> replicates = material.results().completeReplicates();
        List<Outcome> onsets = new ArrayList<>();
        for (int future = 0; future < onset.length; future++) {
            if (onset[future] > 0) {
                material.results()
                        .outcome(new PlanRow(0, nothing, replicates.get(future)))
                        .ifPresent(onsets::add);
            }
        }
        return onsets;
    }

    private TableBlock actors(List<Outcome> onsets) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "With nothing done: by whom and against whom mass violence began, and how it went on.",
                "By whom, against whom",
                "Futures",
                "Median week",
                "Weeks of mass violence, median",
                "Deaths, median");
        Map<String, List<Outcome>> byPair = onsets.stream()
                .collect(Collectors.groupingBy(
                        onset -> new CoalitionNames(material.society()).of(onset.onsetActor()) + " against the "
                                + material.groupName(onset.onsetTarget()),
                        TreeMap::new,
                        Collectors.toList()));
        byPair.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Outcome>> pair) ->
                                pair.getValue().size())
                        .reversed())
                .forEach(pair -> table.row(
                        pair.getKey(),
                        Wording.count(pair.getValue().size()),
                        Wording.written(median(pair.getValue().stream().mapToDouble(Outcome::onsetWeek)), 0),
                        Wording.written(median(pair.getValue().stream().mapToDouble(Outcome::episodeWeeks)), 0),
                        Wording.amount(median(pair.getValue().stream().mapToDouble(Outcome::deaths)))));
        return table.build();
    }

    private static double median(DoubleStream values) {
        return Quantiles.of(values.toArray(), 0.5);
    }

    /** One future in which mass violence began, if the event log of such a one was kept. */
    private Optional<FigureBlock> example() {
        String nothing = comparison.nothing().arm().id();
        for (int replicate : material.results().completeReplicates()) {
            if (replicate >= material.manifest().eventReplicates()) {
                return Optional.empty();
            }
            Optional<Outcome> outcome = material.results()
                    .outcome(new PlanRow(0, nothing, replicate))
                    .filter(Outcome::hasOnset);
            if (outcome.isPresent()) {
                return Optional.of(example(replicate, outcome.get()));
            }
        }
        return Optional.empty();
    }

    private FigureBlock example(int replicate, Outcome outcome) {
        FigureText text = new FigureText(
                "one-future",
                "One future with nothing done: mass violence begins in week " + outcome.onsetWeek(),
                "Seed " + material.manifest().masterSeed() + ", replicate " + replicate
                        + " of nothing, the first in which mass violence began and whose event log was kept. "
                        + "One future shows how things can go, not how they go on average. What finds no room for its words "
                        + "is a tick; the table of the data has all.",
                "Timeline of one future: triggers and elections, steps of each leadership, armed conflict and mass violence, alerts and "
                        + "responses. The table of the data lists them.");
        EventTimeline.Data data = new EventTimeline.Data(outcome.weeks(), lanes(outcome));
        return FigureBlock.of(theme -> EventTimeline.figure(text, data, theme));
    }

    private List<EventTimeline.Lane> lanes(Outcome outcome) {
        List<EventTimeline.Lane> lanes = new ArrayList<>();
        lanes.add(lane("Triggers, elections", triggers(outcome)));
        for (LeadershipSpec leadership : material.society().leaderships()) {
            List<EventTimeline.Event> steps = outcome.events().stream()
                    .filter(event ->
                            event.kind() == EventKind.LADDER && event.actor().equals(leadership.id()))
                    .map(event -> new EventTimeline.Event(event.week(), step(event, leadership)))
                    .toList();
            if (!steps.isEmpty()) {
                lanes.add(lane(leadership.name(), steps));
            }
        }
        lanes.add(lane("Conflict, mass violence", events(outcome, EventKind.CONFLICT, EventKind.EPISODE)));
        lanes.add(lane("Alerts, responses", events(outcome, EventKind.ALERT, EventKind.RESPONSE)));
        return lanes;
    }

    private static EventTimeline.Lane lane(String name, List<EventTimeline.Event> events) {
        return new EventTimeline.Lane(name, events, List.of());
    }

    private static List<EventTimeline.Event> events(Outcome outcome, EventKind... kinds) {
        return outcome.events().stream()
                .filter(event -> List.of(kinds).contains(event.kind()))
                .map(event -> new EventTimeline.Event(event.week(), brief(event.words())))
                .toList();
    }

    /** The same trigger in several districts in one week becomes one event. */
    private static List<EventTimeline.Event> triggers(Outcome outcome) {
        Map<List<Object>, List<LoggedEvent>> alike = outcome.events().stream()
                .filter(event -> event.kind() == EventKind.TRIGGER || event.kind() == EventKind.ELECTION)
                .collect(Collectors.groupingBy(
                        event -> List.of(event.week(), event.kind(), event.actor()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return alike.values().stream()
                .map(events -> new EventTimeline.Event(events.get(0).week(), trigger(events)))
                .toList();
    }

    private static String trigger(List<LoggedEvent> events) {
        LoggedEvent first = events.get(0);
        if (first.kind() == EventKind.ELECTION) {
            return Wording.sentence(brief(first.words().replaceFirst("^[^:]*: ", "")));
        }
        String words = first.words().replaceFirst(", severity .*", "");
        return events.size() == 1
                ? words
                : words.replaceFirst(" in .*", "") + " in " + Wording.plural(events.size(), "district");
    }

    /** What a leadership does now, without its name, which the lane has, and without what it did before. */
    private static String step(LoggedEvent event, LeadershipSpec leadership) {
        return Wording.sentence(brief(event.words().replace(leadership.name() + " now ", "")));
    }

    /** The words up to the first break; a label has room for little. */
    private static String brief(String words) {
        return words.split("[,;:.]| \\(", 2)[0];
    }
}
