package org.forestall.experiments.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forestall.experiments.combine.Combination;
import org.forestall.experiments.combine.Combinations;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Portfolio;
import org.forestall.experiments.report.page.Block;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Page;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.select.RankedArm;
import org.forestall.experiments.select.RankedArm.Standing;
import org.forestall.experiments.select.RankingResult;
import org.forestall.experiments.select.RankingTable;
import org.forestall.experiments.statistics.Interval;
import org.forestall.viz.chart.Estimate;
import org.forestall.viz.chart.ForestPlot;
import org.forestall.viz.chart.HeatMap;
import org.forestall.viz.figure.FigureText;

/** The report of a search for the best option. */
final class RankPage {

    private static final int MOST_DRAWN = 20;
    private static final int MOST_EXPLAINED = 8;
    private static final int MOST_NAMED = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Material material;
    private final RankingResult ranking;

    private RankPage(Material material) {
        this.material = material;
        this.ranking = RankingResult.of(material.results());
    }

    static Page of(Material material) {
        return new RankPage(material).page();
    }

    private Page page() {
        Manifest manifest = material.manifest();
        List<Section> sections = new ArrayList<>();
        sections.add(answer());
        sections.add(ReadFirstSection.of(material));
        if (ranking.leader().isPresent()) {
            sections.add(OptionsSection.of(material, explained()));
            sections.add(order());
            timing().ifPresent(sections::add);
            sections.add(search());
        }
        sections.add(limits());
        sections.add(RepeatSection.of(material));
        sections.add(DataSection.of(material));
        return new Page(
                manifest.title(),
                "A search for the option with the least harm, by "
                        + lower(ranking.objective().metric().title()) + ", over simulated futures of "
                        + material.society().name() + ", an invented country. "
                        + Wording.plural(manifest.arms().size(), "arm") + ", "
                        + Wording.plural(manifest.years(), "year") + " each. Not a forecast.",
                List.of(),
                sections,
                "Forestall " + manifest.forestall() + ", runs of " + DAY.format(manifest.created())
                        + ". Simulated futures of an invented country; not a forecast.");
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    private Section answer() {
        List<String> sentences =
                new ArrayList<>(RankingTable.sentences(ranking, arm -> Wording.quoted(arm.name()), MOST_NAMED));
        besideNothing().ifPresent(sentence -> sentences.add(1, sentence));
        return Section.named("answer", "The answer in short")
                .add(new Block.Box(sentences))
                .build();
    }

    /** What the first spares against nothing: what a planner asks next. */
    private Optional<String> besideNothing() {
        return ranking.arms().stream()
                .filter(arm ->
                        arm.arm().id().equals(material.results().baseline().id()))
                .filter(arm -> arm.interval().map(Interval::isBounded).orElse(false))
                .findFirst()
                .map(nothing -> {
                    Interval interval = nothing.interval().orElseThrow();
                    return "With nothing instead: " + signed(nothing.difference()) + " "
                            + ranking.objective().metric().unit() + " on average (95 % interval "
                            + signed(interval.low()) + " to " + signed(interval.high()) + "), over the "
                            + Wording.plural(nothing.replicates(), "future")
                            + " in which nothing stayed in the search"
                            + (interval.low() <= 0 ? ": too few to say by how much" : "") + ".";
                });
    }

    /** Nothing, and the arms that may be the best, those that stayed longest first. */
    private List<Arm> explained() {
        Set<Arm> arms = new LinkedHashSet<>(List.of(material.results().baseline()));
        ranking.arms().stream().limit(MOST_EXPLAINED).map(RankedArm::arm).forEach(arms::add);
        return List.copyOf(arms);
    }

    private Section order() {
        Section.Builder section = Section.named("order", "The options beside the first");
        List<RankedArm> others = ranking.arms().stream()
                .filter(arm -> arm.interval().map(Interval::isBounded).orElse(false))
                .limit(MOST_DRAWN)
                .toList();
        if (!others.isEmpty()) {
            section.add(FigureBlock.of(theme -> ForestPlot.figure(orderText(others), orderData(others), theme)));
        }
        return section.add(table()).build();
    }

    private FigureText orderText(List<RankedArm> others) {
        String first = material.name(ranking.arms().get(0).arm().id());
        long worse = ranking.with(Standing.WORSE).size();
        String left = others.size() < ranking.arms().size() - 1
                ? " Shown are the " + others.size() + " that stayed longest; the table has all."
                : "";
        return new FigureText(
                "order",
                "Of " + (ranking.arms().size() - 1) + " others, "
                        + (worse == 0 ? "none is" : worse == 1 ? "one is" : worse + " are")
                        + " told to be worse than "
                        + Wording.quoted(first),
                "Mean difference within futures to the first, over the futures that both had before the other dropped out. "
                        + "Line: 95 % interval that may be looked at at any time and holds for all pairs of arms "
                        + "at once (asymptotic confidence sequence)." + left + " Seed "
                        + material.manifest().masterSeed() + ".",
                "Forest plot. "
                        + others.stream()
                                .map(arm -> material.name(arm.arm().id()) + " " + Wording.signed(arm.difference()))
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private ForestPlot.Data orderData(List<RankedArm> others) {
        return new ForestPlot.Data(
                ranking.objective().metric().title() + ", mean difference, "
                        + ranking.objective().metric().unit(),
                "same as the first",
                "less",
                "more",
                others.stream()
                        .map(arm ->
                                new ForestPlot.Row(material.look(arm.arm().id()), estimate(arm), arm.replicates(), ""))
                        .toList());
    }

    /** Inner intervals of so many comparisons would hardly differ from the outer one, so only that is drawn. */
    private static Estimate estimate(RankedArm arm) {
        Interval outer = arm.interval().orElseThrow();
        org.forestall.viz.chart.Interval point =
                new org.forestall.viz.chart.Interval(arm.difference(), arm.difference());
        return new Estimate(
                arm.difference(), point, point, new org.forestall.viz.chart.Interval(outer.low(), outer.high()));
    }

    private TableBlock table() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "All arms, those that stayed longest first. A mean is over an arm's own futures, of which some have few; what is alike "
                        + "is compared under \u201cagainst the first\u201d, over the futures that both had. Interval: as in the figure.",
                "Option",
                "Futures",
                "Mean",
                "Against the first",
                "95 % interval",
                "Standing");
        for (RankedArm arm : ranking.arms()) {
            table.row(
                    material.name(arm.arm().id()),
                    Wording.count(arm.replicates()),
                    number(arm.mean()),
                    arm.interval().isEmpty() ? "" : signed(arm.difference()),
                    arm.interval()
                            .map(interval -> interval.isBounded()
                                    ? signed(interval.low()) + " to " + signed(interval.high())
                                    : "not known")
                            .orElse(""),
                    arm.standing().wording());
        }
        return table.build();
    }

    private static String number(double value) {
        return Math.abs(value) < 1 && value != 0 ? Wording.written(value, 3) : Wording.amount(value);
    }

    private static String signed(double value) {
        return Math.abs(value) < 1 && value != 0
                ? (value > 0 ? "+" : "") + Wording.written(value, 3)
                : Wording.signed(value);
    }

    /** Outcome by what is taken and when it starts, if the options were made so. */
    private Optional<Section> timing() {
        Portfolio portfolio = material.manifest().portfolio().orElse(null);
        if (portfolio == null || portfolio.starts().size() < 2) {
            return Optional.empty();
        }
        Map<String, RankedArm> byId = ranking.arms().stream()
                .collect(Collectors.toMap(arm -> arm.arm().id(), Function.identity()));
        TimingMap map = TimingMap.of(
                Combinations.all(portfolio).stream()
                        .filter(Combination::startsTogether)
                        .toList(),
                id -> Optional.ofNullable(byId.get(id))
                        .map(arm -> arm.interval().isEmpty() ? 0 : arm.difference()));
        if (map.isEmpty()) {
            return Optional.empty();
        }
        String first = material.name(ranking.arms().get(0).arm().id());
        FigureText text = new FigureText(
                "timing",
                "What is taken and when it starts, beside " + Wording.quoted(first),
                "Mean difference to the first, over the futures that both had: 0 is as good as the first. Cells rest on "
                        + "different numbers of futures, and many are not told apart from the first; the table above says which. "
                        + "A dash: planned to cost more than the budget.",
                "Heat map of " + map.rows().size() + " combinations by "
                        + map.starts().size() + " start dates.");
        return Optional.of(Section.named("timing", "Starting when")
                .add(FigureBlock.of(theme -> HeatMap.figure(
                        text,
                        map.data(
                                ranking.objective().metric().title() + ", difference to the first, "
                                        + ranking.objective().metric().unit(),
                                material::partsName),
                        theme)))
                .build());
    }

    private Section search() {
        Map<Integer, Integer> leftAfter = new TreeMap<>();
        int arms = ranking.arms().size();
        for (RankedArm arm : ranking.arms()) {
            boolean dropped = arm.standing() == Standing.WORSE
                    || arm.standing() == Standing.WITHIN_ZONE
                    || arm.standing() == Standing.DROPPED;
            if (dropped) {
                leftAfter.merge(arm.replicates(), 1, Integer::sum);
            }
        }
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Arms left in the search, by the number of futures of each of them.", "Futures", "Arms left");
        table.row("0", Wording.count(arms));
        int left = arms;
        for (Map.Entry<Integer, Integer> entry : leftAfter.entrySet()) {
            left -= entry.getValue();
            table.row(Wording.count(entry.getKey()), Wording.count(left));
        }
        return Section.named("search", "How the search went")
                .paragraph("All arms met the same luck in each future. After "
                        + Wording.count(ranking.selection().firstStage())
                        + " futures, and after every further one, each arm was dropped whose mean had fallen behind that of "
                        + "another by more than a margin that shrinks with the number of futures (fully sequential selection, "
                        + "Kim and Nelson 2001, with the spread of differences brought up to date).")
                .bullets(RankingTable.notes(ranking))
                .add(table.build())
                .build();
    }

    private Section limits() {
        return Section.named("limits", "Limits")
                .bullets(List.of(
                        "Only luck was varied. Settings were held as the scenario has them; another country, or the same with "
                                + "other settings, may have another best option. Compare over settings before building on it.",
                        "The promise to name the best holds for outcomes whose means over many futures are like normal ones. Rare "
                                + "and very deadly futures make it a rough one.",
                        "Runs that the next section lists as missing are those that the search did not need.",
                        "Averages can hide a group that is worse off. Run compare on the options that are left and read who "
                                + "gains and who loses.",
                        "The model as a whole has not been fitted to observed cases. Costs and effects of measures are in large "
                                + "part assumed."))
                .build();
    }
}
