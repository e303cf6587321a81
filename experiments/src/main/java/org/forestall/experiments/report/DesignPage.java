package org.forestall.experiments.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.ArmRole;
import org.forestall.experiments.plan.Design;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.VariedSetting;
import org.forestall.experiments.report.page.Block;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Page;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.sweep.PointSummary;
import org.forestall.experiments.sweep.Sensitivity;
import org.forestall.viz.chart.Estimate;
import org.forestall.viz.chart.ForestPlot;
import org.forestall.viz.chart.HeatMap;
import org.forestall.viz.chart.LinePlot;
import org.forestall.viz.chart.Option;
import org.forestall.viz.figure.FigureText;

/** The report of runs over many settings: what happened at them, or which of them an outcome depends on. */
final class DesignPage {

    private static final int MOST_ROWS = 80;
    private static final int MOST_CELLS = 12;
    private static final int STEPS_OF_CONVERGENCE = 6;
    private static final int MOST_NAMED = 6;
    private static final double PER = 100;
    private static final double MOSTLY = 0.5;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Material material;
    private final Design design;

    private DesignPage(Material material, Design design) {
        this.material = material;
        this.design = design;
    }

    static Page of(Material material, Design design) {
        return new DesignPage(material, design).page();
    }

    private Page page() {
        Manifest manifest = material.manifest();
        List<Section> sections = new ArrayList<>();
        if (design.asksWhatMatters()) {
            sensitivity(sections);
        } else {
            sweep(sections);
        }
        sections.add(limits());
        sections.add(RepeatSection.of(material));
        sections.add(DataSection.of(material));
        String what = design.asksWhatMatters() ? "Which settings an outcome depends on" : "Outcomes over many settings";
        return new Page(
                manifest.title(),
                what + ", in simulated futures of " + material.society().name() + ", an invented country. "
                        + Wording.plural(manifest.designPoints(), "point") + " (" + design.method() + "), "
                        + Wording.plural(manifest.replicates(), "future") + " at each, "
                        + Wording.plural(manifest.years(), "year") + " each. Not a forecast.",
                List.of(),
                sections,
                "Forestall " + manifest.forestall() + ", runs of " + DAY.format(manifest.created())
                        + ". Simulated futures of an invented country; not a forecast.");
    }

    private Section varied() {
        TableBlock.Builder table = TableBlock.ofWords(
                "Settings that were varied; every value in a range counts as equally likely.",
                "Setting",
                "What it is",
                "Values");
        for (VariedSetting setting : design.factors()) {
            table.row(
                    setting.path(),
                    SettingMeaning.of(setting.path()).orElse(""),
                    setting.overRange()
                            ? ValueText.of(setting.low()) + " to " + ValueText.of(setting.high())
                            : String.join(", ", setting.values()));
        }
        return Section.named("varied", "What was varied")
                .paragraph(
                        "All points and options met the same luck, so that what differs between points comes from the "
                                + "settings and from how luck plays out under them. design.csv holds the settings of every point.")
                .add(table.build())
                .build();
    }

    private void sensitivity(List<Section> sections) {
        Metric metric = Metric.of(design.metric());
        String option = material.results().plan().arms().get(0).id();
        List<double[]> outcomes = material.results().completeValuesByPoint(option, metric);
        Optional<Sensitivity> found =
                material.coverage().complete() == 0 ? Optional.empty() : Sensitivity.of(design, outcomes);
        if (found.isEmpty()) {
            sections.add(Section.named("answer", "The answer in short")
                    .add(new Block.Box(
                            List.of("The outcome is the same at every point, or no replicate is complete. There "
                                    + "is nothing that settings could explain.")))
                    .build());
            sections.add(ReadFirstSection.of(material));
            sections.add(varied());
            return;
        }
        Sensitivity sensitivity = found.get();
        sections.add(Section.named("answer", "The answer in short")
                .add(new Block.Box(answer(metric, sensitivity, outcomes)))
                .build());
        sections.add(ReadFirstSection.of(material));
        sections.add(varied());
        Section.Builder measures = Section.named("measures", "What the outcome depends on");
        measures.add(
                FigureBlock.of(theme -> ForestPlot.figure(measureText(metric, sensitivity), bars(sensitivity), theme)));
        measures.bullets(sensitivity.standings());
        measures.add(measureTable(sensitivity));
        thirdsTable(metric, SettingThirds.of(design, outcomes)).ifPresent(measures::add);
        convergence(outcomes).ifPresent(measures::add);
        sections.add(measures.build());
        sections.add(chance(sensitivity));
    }

    private List<String> answer(Metric metric, Sensitivity sensitivity, List<double[]> outcomes) {
        boolean pairs = design.method() == Design.Method.INTERACTIONS;
        List<Sensitivity.Finding> compared = sensitivity.compared();
        List<Sensitivity.Finding> told = told(sensitivity);
        List<String> sentences = new ArrayList<>();
        sentences.add(asked(metric, compared.size(), outcomes));
        if (told.isEmpty()) {
            sentences.add("No " + (pairs ? "pair is told to act together" : "setting is told to matter")
                    + " in the ranges tried.");
        } else {
            sentences.add(pairs ? "Told to act together:" : "Told to matter, the largest first:");
            List<SettingThirds> thirds = SettingThirds.of(design, outcomes);
            told.stream().limit(MOST_NAMED).forEach(finding -> sentences.add(told(metric, finding, thirds)));
        }
        if (told.size() < compared.size() && !told.isEmpty()) {
            sentences.add("Not told from chance: "
                    + Wording.list(
                            compared.stream()
                                    .filter(finding -> !told.contains(finding))
                                    .map(finding -> shortName(finding.setting()))
                                    .toList(),
                            MOST_NAMED)
                    + ".");
        }
        if (pairs && told.size() < compared.size()) {
            sentences.add(room(compared.stream()
                    .filter(finding -> !told.contains(finding))
                    .mapToDouble(finding -> finding.interval().orElseThrow().high())
                    .max()
                    .orElseThrow()));
        }
        sensitivity
                .chance()
                .ifPresent(chance -> sentences.add("Luck makes "
                        + Wording.written(PER * (1 - chance.ofSingleRuns().settings()), 0)
                        + " % of the spread of single futures, and " + Wording.written(PER * chance.ofMeans(), 0)
                        + " % of that of the means over " + Wording.plural(sensitivity.replicates(), "future")
                        + " at each point."));
        return sentences;
    }

    private String asked(Metric metric, int compared, List<double[]> outcomes) {
        double mean =
                outcomes.stream().flatMapToDouble(Arrays::stream).average().orElse(0);
        String question = design.method() == Design.Method.INTERACTIONS
                ? "The question is which of " + Wording.plural(compared, "pair") + " of settings act together on this: "
                : "The question is on which of " + Wording.plural(compared, "setting") + " this depends: ";
        String futures = "Asked of " + Wording.plural(material.results().plan().size(), "simulated future");
        return metric == Metric.ONSET
                ? question + "whether mass violence begins. " + futures + "; it began in " + mean(metric, mean)
                        + " of 100 of them."
                : question + lower(metric.title()) + ". " + futures + "; " + outcome(metric, mean) + " on average.";
    }

    /** Findings that lie wholly above what chance reaches, the largest first. */
    private static List<Sensitivity.Finding> told(Sensitivity sensitivity) {
        return sensitivity.compared().stream()
                .filter(finding -> finding.interval().orElseThrow().low()
                        > sensitivity.byChance().orElse(0))
                .sorted(Comparator.comparingDouble(Sensitivity.Finding::estimate)
                        .reversed())
                .toList();
    }

    /** What a setting does, and which way; for a pair its share in the variance alone. */
    private String told(Metric metric, Sensitivity.Finding finding, List<SettingThirds> thirds) {
        String size = shortName(finding.setting()) + " (" + number(finding.estimate()) + ")";
        return thirds.stream()
                .filter(third -> third.setting().equals(finding.setting()))
                .findFirst()
                .map(third -> size + ": " + outcome(metric, third.lowest()) + " in the lowest third of its range, "
                        + outcome(metric, third.highest()) + " in the highest.")
                .orElse(size + ".");
    }

    private static String room(double most) {
        return Double.isFinite(most)
                ? "If any of these does, the intervals leave room for no more than " + number(Math.max(0, most))
                        + " of the variance."
                : "How much of the variance these may be at most is not known.";
    }

    private static String lower(String title) {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** A mean outcome in words: onsets as futures of a hundred. */
    private static String outcome(Metric metric, double mean) {
        return metric == Metric.ONSET
                ? Wording.written(PER * mean, 0) + " of 100 futures"
                : number(mean) + " " + metric.unit();
    }

    private static Optional<TableBlock> thirdsTable(Metric metric, List<SettingThirds> thirds) {
        if (thirds.isEmpty()) {
            return Optional.empty();
        }
        TableBlock.Builder table = TableBlock.ofNumbers(
                metric.title() + " by where a setting lies in its range, over all values of the others ("
                        + (metric == Metric.ONSET ? "futures of 100" : "mean, " + metric.unit()) + ").",
                "Setting",
                "Lowest third",
                "Middle third",
                "Highest third");
        thirds.forEach(third -> table.row(
                third.setting(),
                mean(metric, third.lowest()),
                mean(metric, third.middle()),
                mean(metric, third.highest())));
        return Optional.of(table.build());
    }

    private static String mean(Metric metric, double mean) {
        return metric == Metric.ONSET ? Wording.written(PER * mean, 0) : number(mean);
    }

    /** The last word of an address where it is enough to tell settings apart, else the whole; of both settings of a pair. */
    private String shortName(String setting) {
        List<String> names = design.factors().stream()
                .map(factor -> factor.path().substring(factor.path().lastIndexOf('.') + 1))
                .toList();
        if (names.stream().distinct().count() < names.size()) {
            return setting;
        }
        return Arrays.stream(setting.split(" x "))
                .map(path -> path.substring(path.lastIndexOf('.') + 1))
                .collect(Collectors.joining(" x "));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= PER ? "%,.0f" : "%.2f", value)
                .replace('-', '\u2212');
    }

    private ForestPlot.Data bars(Sensitivity sensitivity) {
        List<ForestPlot.Row> rows = new ArrayList<>();
        int futures = Math.toIntExact(material.results().plan().size());
        if (design.method() == Design.Method.PAWN) {
            rows.add(new ForestPlot.Row(
                    Option.base("chance alone reaches"),
                    Estimate.exact(sensitivity.byChance().orElse(0)),
                    futures,
                    ""));
        } else if (design.method() == Design.Method.SALTELLI) {
            sensitivity
                    .chance()
                    .ifPresent(chance -> rows.add(new ForestPlot.Row(
                            Option.base("chance in the means"), Estimate.exact(chance.ofMeans()), futures, "")));
        }
        sensitivity.compared().stream()
                .sorted((first, second) -> Double.compare(second.estimate(), first.estimate()))
                .forEach(finding -> rows.add(new ForestPlot.Row(
                        new Option(shortName(finding.setting()), 0), estimate(finding), futures, "")));
        return new ForestPlot.Data(axis(), "none", "", "", headings(), rows);
    }

    private ForestPlot.Headings headings() {
        return switch (design.method()) {
            case MORRIS -> new ForestPlot.Headings("Setting", "Effect");
            case SALTELLI -> new ForestPlot.Headings("Setting", "Share");
            case INTERACTIONS -> new ForestPlot.Headings("Pair", "Share");
            default -> new ForestPlot.Headings("Setting", "Gap");
        };
    }

    private static Estimate estimate(Sensitivity.Finding finding) {
        Interval interval = finding.interval().orElseThrow();
        var point = new org.forestall.viz.chart.Interval(finding.estimate(), finding.estimate());
        var drawn =
                interval.isBounded() ? new org.forestall.viz.chart.Interval(interval.low(), interval.high()) : point;
        return new Estimate(finding.estimate(), point, point, drawn);
    }

    private String axis() {
        return switch (design.method()) {
            case MORRIS ->
                "Mean absolute effect over the whole range, "
                        + Metric.of(design.metric()).unit();
            case SALTELLI -> "Total share of the variance of the means";
            case INTERACTIONS -> "Share of the variance in which the two act together";
            default -> "Largest gap between distributions, 0 to 1";
        };
    }

    private FigureText measureText(Metric metric, Sensitivity sensitivity) {
        boolean pairs = design.method() == Design.Method.INTERACTIONS;
        int told = told(sensitivity).size();
        String kind =
                switch (design.method()) {
                    case MORRIS ->
                        "Mean absolute elementary effect (mu*) of each setting over its whole range, from "
                                + Wording.plural(design.size(), "path") + ".";
                    case SALTELLI ->
                        "Total Sobol index: share of the variance that goes with the setting and its interplay. Grey: "
                                + "share of that variance which is chance.";
                    case INTERACTIONS ->
                        "Total interaction index: share of the variance in which two settings act together, chance in "
                                + "the runs taken off.";
                    default ->
                        "PAWN index: how far knowing in which slice a setting lies moves the distribution of single runs. Grey: "
                                + "what 95 in 100 shuffles stay below.";
                };
        return new FigureText(
                "measures",
                (told == 0 ? "None" : Wording.count(told)) + " of "
                        + Wording.plural(sensitivity.compared().size(), pairs ? "pair" : "setting")
                        + (told < 2 ? " is" : " are") + (pairs ? " told to act together on: " : " told to matter for: ")
                        + lower(metric.title()),
                kind
                        + " Line: 95 % bootstrap interval over base points; where two overlap, "
                        + (pairs ? "the pairs" : "the settings") + " are not ranked. Rests on "
                        + Wording.plural(sensitivity.replicates(), "future") + " at each of "
                        + Wording.plural(material.manifest().designPoints(), "point") + ", seed "
                        + material.manifest().masterSeed() + ".",
                "Bars with intervals, from the largest down.");
    }

    private TableBlock measureTable(Sensitivity sensitivity) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "All measures, in the order of the design; columns.md explains them.",
                design.method() == Design.Method.INTERACTIONS ? "Pair" : "Setting",
                "Measure",
                "Estimate",
                "95 % interval");
        for (Sensitivity.Finding finding : sensitivity.findings()) {
            table.row(
                    finding.setting(),
                    measureWords(finding.measure()),
                    number(finding.estimate()),
                    finding.interval()
                            .map(interval -> interval.isBounded()
                                    ? number(interval.low()) + " to " + number(interval.high())
                                    : "not known")
                            .orElse(""));
        }
        return table.build();
    }

    /** A measure in words, with its name in the tables of data where that differs. */
    private static String measureWords(String measure) {
        return switch (measure) {
            case "distribution" -> "median gap over slices (distribution)";
            case "greatest-distribution" -> "greatest gap of a slice (greatest-distribution)";
            case "mean-effect" -> "mean effect, with its sign (mean-effect)";
            case "mean-absolute-effect" -> "mean size of the effect, mu* (mean-absolute-effect)";
            case "effect-spread" -> "spread of the effect, sigma (effect-spread)";
            case "first-order" -> "share by itself (first-order)";
            case "total" -> "share with all interplay (total)";
            default -> measure;
        };
    }

    /** How the estimates settle as base points are added: those that still move are not to be relied on. */
    private Optional<FigureBlock> convergence(List<double[]> outcomes) {
        if (design.method() == Design.Method.PAWN || design.size() < 2 * STEPS_OF_CONVERGENCE) {
            return Optional.empty();
        }
        int width = outcomes.size() / design.size();
        Map<String, List<LinePlot.Place>> lines = new TreeMap<>();
        for (int step = 1; step <= STEPS_OF_CONVERGENCE; step++) {
            int size = design.size() * step / STEPS_OF_CONVERGENCE;
            List<double[]> part = outcomes.subList(0, size * width);
            Optional<Sensitivity> early = size < 4 ? Optional.empty() : Sensitivity.ofFirst(design, size, part);
            early.ifPresent(found -> found.compared()
                    .forEach(finding -> lines.computeIfAbsent(finding.setting(), key -> new ArrayList<>())
                            .add(new LinePlot.Place(size, finding.estimate()))));
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<LinePlot.Line> drawn = new ArrayList<>();
        lines.forEach(
                (setting, places) -> drawn.add(LinePlot.Line.of(new Option(shortName(setting), drawn.size()), places)));
        FigureText text = new FigureText(
                "convergence",
                "How the estimates settle as base points are added",
                "The same measure from the first base points alone. A line that still moves at the right end has not settled: ask "
                        + "for more points.",
                "Lines of " + drawn.size() + " settings or pairs over the number of base points.");
        LinePlot.Data data = new LinePlot.Data("Base points", axis(), 0, drawn);
        return Optional.of(FigureBlock.of(theme -> LinePlot.figure(text, data, theme)));
    }

    private Section chance(Sensitivity sensitivity) {
        Section.Builder section = Section.named("chance", "How much is chance");
        if (sensitivity.chance().isEmpty()) {
            return section.paragraph("With one future at each point, chance cannot be told from settings.")
                    .build();
        }
        Sensitivity.Chance chance = sensitivity.chance().get();
        section.add(TableBlock.ofNumbers("Spread of single futures by where it comes from.", "Source", "Share, %")
                .row("settings", Wording.written(PER * chance.ofSingleRuns().settings(), 0))
                .row(
                        "luck that all points share (cancels in comparisons)",
                        Wording.written(PER * chance.ofSingleRuns().commonChance(), 0))
                .row(
                        "luck that plays out differently at different points",
                        Wording.written(PER * chance.ofSingleRuns().remainder(), 0))
                .build());
        section.paragraph("Of the spread of the means that are compared, " + Wording.written(PER * chance.ofMeans(), 0)
                + " % is chance."
                + (chance.ofMeans() > MOSTLY
                        ? " That is more than half: ask for more replicates before reading the measures."
                        : ""));
        return section.build();
    }

    private void sweep(List<Section> sections) {
        List<PointSummary> summaries = PointSummary.all(material.results());
        sections.add(Section.named("answer", "The answer in short")
                .add(new Block.Box(range(summaries)))
                .build());
        sections.add(ReadFirstSection.of(material));
        sections.add(varied());
        Section.Builder section = Section.named("outcomes", "Outcomes by setting");
        heatMap(summaries).ifPresent(section::add);
        for (int factor = 0; factor < design.factors().size(); factor++) {
            lines(summaries, factor).ifPresent(section::add);
        }
        section.add(sweepTable(summaries));
        sections.add(section.build());
    }

    private List<String> range(List<PointSummary> summaries) {
        List<PointSummary> found = summaries.stream()
                .filter(summary -> summary.measures().isPresent())
                .toList();
        if (found.isEmpty()) {
            return List.of("No point has a future in which every option came to its end.");
        }
        List<String> sentences = new ArrayList<>();
        for (Arm arm : material.results().plan().arms()) {
            List<PointSummary> own = found.stream()
                    .filter(summary -> summary.option().equals(arm.id()))
                    .toList();
            double low =
                    own.stream().mapToDouble(summary -> onset(summary)).min().orElse(0);
            double high =
                    own.stream().mapToDouble(summary -> onset(summary)).max().orElse(0);
            sentences.add(material.quoted(arm.id()) + ": over " + Wording.plural(own.size(), "point")
                    + ", mass violence began in " + Wording.written(PER * low, 0) + " to "
                    + Wording.written(PER * high, 0)
                    + " of 100 simulated futures.");
        }
        return sentences;
    }

    private static double onset(PointSummary summary) {
        return summary.measures().orElseThrow().onset().value();
    }

    private static double deaths(PointSummary summary) {
        return summary.measures().orElseThrow().deaths().mean();
    }

    /** Two settings on a grid: deaths by both, of the first option against nothing or of nothing itself. */
    private Optional<FigureBlock> heatMap(List<PointSummary> summaries) {
        if (design.method() != Design.Method.GRID || design.factors().size() != 2) {
            return Optional.empty();
        }
        List<Arm> arms = material.results().plan().arms();
        boolean differences = arms.size() > 1 && arms.get(0).role() == ArmRole.BASELINE;
        Arm shown = differences ? arms.get(1) : arms.get(0);
        List<PointSummary> own = summaries.stream()
                .filter(summary -> summary.option().equals(shown.id())
                        && summary.measures().isPresent())
                .toList();
        List<String> across =
                own.stream().map(summary -> summary.values().get(1)).distinct().toList();
        List<String> down =
                own.stream().map(summary -> summary.values().get(0)).distinct().toList();
        if (own.size() != across.size() * down.size() || across.size() > MOST_CELLS || down.size() > MOST_CELLS) {
            return Optional.empty();
        }
        List<HeatMap.Row> rows = new ArrayList<>();
        for (int row = 0; row < down.size(); row++) {
            int start = row * across.size();
            rows.add(HeatMap.Row.of(
                    down.get(row),
                    IntStream.range(start, start + across.size())
                            .mapToDouble(index -> differences
                                    ? own.get(index)
                                            .measures()
                                            .orElseThrow()
                                            .deathsAgainstNothing()
                                            .orElseThrow()
                                            .difference()
                                    : deaths(own.get(index)))
                            .toArray()));
        }
        String what = differences ? "Mean difference in deaths to nothing, persons" : "Mean deaths, persons";
        FigureText text = new FigureText(
                "grid",
                "Deaths under " + material.quoted(shown.id()) + " by "
                        + design.factors().get(0).path() + " and "
                        + design.factors().get(1).path(),
                what + ". " + material.futures(),
                "Heat map, " + down.size() + " by " + across.size() + ".");
        HeatMap.Data data = new HeatMap.Data(
                what,
                differences ? HeatMap.Kind.DIFFERENCE : HeatMap.Kind.AMOUNT,
                design.factors().get(0).path(),
                design.factors().get(1).path(),
                across,
                rows);
        return Optional.of(FigureBlock.of(theme -> HeatMap.figure(text, data, theme)));
    }

    /** Mean deaths over one setting, the others averaged; drawn designs in sixths of the range. */
    private Optional<FigureBlock> lines(List<PointSummary> summaries, int factor) {
        VariedSetting setting = design.factors().get(factor);
        if (!setting.overRange()) {
            return Optional.empty();
        }
        List<LinePlot.Line> lines = new ArrayList<>();
        for (Arm arm : material.results().plan().arms()) {
            Map<Double, List<Double>> byValue = new TreeMap<>();
            for (PointSummary summary : summaries) {
                if (summary.option().equals(arm.id()) && summary.measures().isPresent()) {
                    double value = Double.parseDouble(summary.values().get(factor));
                    byValue.computeIfAbsent(place(setting, value), key -> new ArrayList<>())
                            .add(deaths(summary));
                }
            }
            if (byValue.size() > 1) {
                lines.add(new LinePlot.Line(
                        material.look(arm.id()),
                        byValue.entrySet().stream()
                                .map(entry -> new LinePlot.Place(
                                        entry.getKey(),
                                        entry.getValue().stream()
                                                .mapToDouble(Double::doubleValue)
                                                .average()
                                                .orElseThrow()))
                                .toList(),
                        true));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String others = design.factors().size() > 1 ? ", averaged over the other settings" : "";
        String bins = design.method() == Design.Method.GRID ? "" : " Points are gathered in sixths of the range.";
        FigureText text = new FigureText(
                "deaths-by-" + setting.path().replaceAll("[^A-Za-z0-9]+", "-"),
                "Mean deaths by " + setting.path(),
                "Mean deaths" + others + "." + bins + " Intervals are in summary.csv. " + material.futures(),
                "Lines of " + lines.size() + " options.");
        LinePlot.Data data = new LinePlot.Data(setting.path(), "Killed or dead of deprivation, mean persons", 0, lines);
        return Optional.of(FigureBlock.of(theme -> LinePlot.figure(text, data, theme)));
    }

    private double place(VariedSetting setting, double value) {
        if (design.method() == Design.Method.GRID) {
            return value;
        }
        double width = (setting.high() - setting.low()) / 6;
        int bin = (int) Math.min(5, Math.floor((value - setting.low()) / width));
        return setting.low() + (bin + 0.5) * width;
    }

    private TableBlock sweepTable(List<PointSummary> summaries) {
        List<PointSummary> shown = summaries.stream().limit(MOST_ROWS).toList();
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Each point and option, 95 % intervals each on its own"
                        + (shown.size() < summaries.size()
                                ? ": the first " + shown.size() + " of " + summaries.size()
                                        + " lines; summary.csv holds all"
                                : "")
                        + ".",
                "Setting",
                "Option",
                "Mass violence",
                "Mean deaths",
                "95 % interval",
                "Against nothing",
                "95 % interval");
        for (PointSummary summary : shown) {
            Optional<PointSummary.Measures> measures = summary.measures();
            table.row(
                    String.join(", ", summary.values()),
                    summary.option(),
                    measures.map(found -> Wording.of(found.onset())).orElse("none"),
                    measures.map(found -> Wording.amount(found.deaths().mean())).orElse(""),
                    measures.map(found -> Wording.countedInterval(found.deaths().meanInterval(PointSummary.LEVEL)))
                            .orElse(""),
                    measures.flatMap(PointSummary.Measures::deathsAgainstNothing)
                            .map(effect -> Wording.signed(effect.difference()))
                            .orElse(""),
                    measures.flatMap(PointSummary.Measures::deathsAgainstNothing)
                            .map(effect -> Wording.interval(effect.interval()))
                            .orElse(""));
        }
        return table.build();
    }

    private Section limits() {
        List<String> points = new ArrayList<>();
        points.add(
                "What lies outside the ranges was not asked, and inside every value counts as equally likely. Other ranges give "
                        + "other measures.");
        points.add("Settings that were not varied were held as the scenario has them.");
        if (design.asksWhatMatters()) {
            points.add(
                    "A setting that does not matter here may matter under another option, in another country, or for another "
                            + "outcome.");
        }
        points.add("The model as a whole has not been fitted to observed cases.");
        return Section.named("limits", "Limits").bullets(points).build();
    }
}
