package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.forestall.experiments.report.page.Block;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Page;
import org.forestall.experiments.report.page.PageTemplate;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.report.page.TableBlock;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.BrierScore;
import org.forestall.experiments.statistics.Caution;
import org.forestall.experiments.statistics.WarningCurves;
import org.forestall.experiments.warn.AlertRule;
import org.forestall.experiments.warn.Signal;
import org.forestall.experiments.warn.SignalScore;
import org.forestall.experiments.warn.Target;
import org.forestall.experiments.warn.WarnEvaluation;
import org.forestall.experiments.warn.WarnSettings;
import org.forestall.experiments.warn.WatchedSociety;
import org.forestall.viz.chart.Estimate;
import org.forestall.viz.chart.ForestPlot;
import org.forestall.viz.chart.LinePlot;
import org.forestall.viz.chart.Option;
import org.forestall.viz.figure.FigureText;

/** The report on how well signs and alert rules warn in populations of invented societies. */
public final class WarnPage {

    private static final List<Signal> DRAWN =
            List.of(Signal.PERSISTENCE, Signal.COMPOSITE, Signal.FUNNEL, Signal.TRUE_COMPOSITE);
    private static final double PER = 100;

    private final WarnSettings settings;
    private final WarnEvaluation evaluation;
    private final List<WatchedSociety> test;
    private final String command;
    private final String version;

    private WarnPage(
            WarnSettings settings,
            WarnEvaluation evaluation,
            List<WatchedSociety> test,
            String command,
            String version) {
        this.settings = settings;
        this.evaluation = evaluation;
        this.test = test;
        this.command = command;
        this.version = version;
    }

    /**
     * The page as one HTML file.
     *
     * @param test the societies that judge
     * @param command the command line, so that it can be typed again
     */
    public static String html(
            WarnSettings settings,
            WarnEvaluation evaluation,
            List<WatchedSociety> test,
            String command,
            String version) {
        return new PageTemplate().html(new WarnPage(settings, evaluation, test, command, version).page());
    }

    private Page page() {
        List<Section> sections = new ArrayList<>();
        sections.add(Section.named("answer", "The answer in short")
                .add(new Block.Box(answer()))
                .build());
        sections.add(readFirst());
        if (evaluation.scores().containsKey(Target.NEW_ONSET)) {
            sections.add(onsets());
            sections.add(rules());
            sections.add(twins());
            sections.add(cost());
            sections.add(chances());
            sections.add(apart());
        }
        sections.add(limits());
        sections.add(repeat());
        return new Page(
                "How well signs warn",
                "Early warning of mass violence judged on "
                        + Wording.plural(test.size(), "invented societ")
                                .replaceFirst("societs?$", test.size() == 1 ? "society" : "societies")
                        + " drawn by chance. Not a forecast.",
                List.of(),
                sections,
                "Forestall " + version + ". Simulated futures of invented societies; not a forecast.");
    }

    private Optional<SignalScore> onset(Signal signal) {
        return evaluation.score(Target.NEW_ONSET, signal);
    }

    private List<String> answer() {
        Optional<SignalScore> composite = onset(Signal.COMPOSITE);
        if (composite.isEmpty()) {
            return List.of(
                    "Too few new onsets in one of the two populations: nothing can be judged. Run more societies.");
        }
        SignalScore score = composite.get();
        List<String> sentences = new ArrayList<>();
        sentences.add("New onsets came after "
                + Wording.written(PER * score.scores().baseRate(), 1)
                + " of 100 quiet quarters. The assessed composite ranks a quarter before an onset above another in "
                + Wording.written(PER * score.scores().areaUnderRoc().estimate(), 0)
                + " of 100 pairs (95 % interval " + percent(score.scores().areaUnderRoc()) + ").");
        sentences.add("Its average precision is "
                + share(score.scores().averagePrecision().estimate()) + ", that of persistence "
                + share(onset(Signal.PERSISTENCE)
                        .orElseThrow()
                        .scores()
                        .averagePrecision()
                        .estimate())
                + ": " + beyond(score) + ".");
        evaluation.rules().stream()
                .filter(rule -> rule.forecaster().signal() == Signal.COMPOSITE && rule.missCost() == 50)
                .findFirst()
                .ifPresent(rule -> sentences.add("If a miss weighs 50 false alarms, its rule alerts in "
                        + Wording.count(rule.counts().hits() + rule.counts().falseAlarms()) + " of "
                        + Wording.count(score.scores().cases()) + " quarters, " + perHit(rule)
                        + ", and misses " + Wording.count(rule.counts().misses()) + " of "
                        + Wording.count(score.scores().onsets()) + " before an onset."));
        return sentences;
    }

    private static String perHit(AlertRule rule) {
        return rule.counts().falseAlarmsPerHit().isPresent()
                ? Wording.written(rule.counts().falseAlarmsPerHit().getAsDouble(), 1) + " false for each true one"
                : "none of them true";
    }

    private static String beyond(SignalScore score) {
        if (score.beyondPersistence().isEmpty()) {
            return "";
        }
        BootstrapEstimate difference = score.beyondPersistence().get();
        String interval = "difference " + signedShare(difference.estimate()) + ", 95 % interval "
                + signedShare(difference.interval().low()) + " to "
                + signedShare(difference.interval().high());
        return (score.beatsPersistence() ? "better than persistence" : "it does not beat persistence") + " (" + interval
                + ")";
    }

    private static String share(double share) {
        return Wording.written(share, 3);
    }

    private static String signedShare(double share) {
        return (share > 0 ? "+" : "") + Wording.written(share, 3);
    }

    private static String percent(BootstrapEstimate estimate) {
        return Wording.written(PER * estimate.interval().low(), 0) + " to "
                + Wording.written(PER * estimate.interval().high(), 0);
    }

    private static String interval(BootstrapEstimate estimate) {
        return estimate.interval().isBounded()
                ? share(estimate.interval().low()) + " to "
                        + share(estimate.interval().high())
                : "not known";
    }

    private static Section readFirst() {
        return Section.named("read-first", "Read this first")
                .bullets(List.of(
                        "This is not a forecast, and no society here stands for a real one. It asks how far warning can go in "
                                + "a model whose truth is known.",
                        "One number misleads. With rare onsets the area under the ROC curve can look good while nearly every alert "
                                + "is false; so precision stands beside the base rate, and calibration beside both.",
                        "Violence that goes on is easy to tell and needs no warning. New onsets, asked only while no mass violence is "
                                + "under way, are told apart from it.",
                        "Forecasts and thresholds were set on one population and judged on another, from another seed.",
                        "A good alert that leads to help can look like a false one. Twins branched off at the alert, under the same luck, in "
                                + "which nobody warns or responds any more, tell the two apart."))
                .build();
    }

    private Section onsets() {
        List<SignalScore> scores = evaluation.scores().get(Target.NEW_ONSET);
        long beat = scores.stream()
                .filter(score -> score.forecaster().signal().kind() != Signal.Kind.BASELINE)
                .filter(SignalScore::beatsPersistence)
                .count();
        Section.Builder section = Section.named("onsets", "Which signs tell new onsets");
        List<SignalScore> sorted = scores.stream()
                .filter(score -> score.forecaster().signal() != Signal.BASE_RATE)
                .sorted(Comparator.comparingDouble((SignalScore score) ->
                        -score.scores().averagePrecision().estimate()))
                .toList();
        FigureText text = new FigureText(
                "precision",
                Wording.count(beat) + " of "
                        + Wording.count(scores.stream()
                                .filter(score -> score.forecaster().signal().kind() != Signal.Kind.BASELINE)
                                .count())
                        + " signs beat persistence on new onsets",
                "Average precision: mean share of true ones among alerts, over all thresholds. Grey: the base rate, which forecasts "
                        + "without skill reach. Thin line: 95 % bootstrap interval over societies. "
                        + cases(scores.get(0)),
                "Bars of average precision by sign.");
        List<ForestPlot.Row> rows = new ArrayList<>();
        rows.add(new ForestPlot.Row(
                Option.base("base rate"),
                Estimate.exact(scores.get(0).scores().baseRate()),
                scores.get(0).scores().cases(),
                ""));
        sorted.forEach(score -> rows.add(new ForestPlot.Row(
                new Option(score.forecaster().signal().title(), score.beatsPersistence() ? 0 : 6),
                estimate(score.scores().averagePrecision()),
                score.scores().cases(),
                "")));
        section.add(FigureBlock.of(theme -> ForestPlot.figure(
                text,
                new ForestPlot.Data(
                        "Average precision, 0 to 1",
                        "none",
                        "",
                        "",
                        new ForestPlot.Headings("Sign", "Precision", "Cases"),
                        rows),
                theme)));
        section.add(scoreTable(scores));
        List<String> verdicts = new ArrayList<>();
        for (SignalScore score : sorted) {
            if (score.beyondPersistence().isPresent()) {
                verdicts.add(Wording.sentence(score.forecaster().signal().title()) + ": " + beyond(score) + ".");
            }
        }
        section.bullets(verdicts);
        section.add(rocFigure());
        section.add(precisionFigure());
        return section.build();
    }

    private static Estimate estimate(BootstrapEstimate estimate) {
        var point = new org.forestall.viz.chart.Interval(estimate.estimate(), estimate.estimate());
        return new Estimate(
                estimate.estimate(),
                point,
                point,
                estimate.interval().isBounded()
                        ? new org.forestall.viz.chart.Interval(
                                estimate.interval().low(), estimate.interval().high())
                        : point);
    }

    private String cases(SignalScore score) {
        return Wording.count(score.scores().cases()) + " quarters of " + Wording.count(test.size()) + " societies, "
                + Wording.count(score.scores().onsets()) + " of them within " + settings.horizon()
                + " weeks before one of "
                + Wording.count(evaluation.testOnsets()) + " new onsets; test seed " + settings.testSeed() + ".";
    }

    private static boolean fewSocieties(List<SignalScore> scores) {
        return scores.stream()
                .anyMatch(score -> score.scores().areaUnderRoc().cautions().contains(Caution.FEW_FOR_BOOTSTRAP));
    }

    private static TableBlock scoreTable(List<SignalScore> scores) {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Scores on the societies that judge, with 95 % bootstrap intervals over societies. Brier skill below 0 is worse than "
                        + "always saying the base rate."
                        + (fewSocieties(scores) ? " " + Caution.FEW_FOR_BOOTSTRAP.wording() : ""),
                "Sign",
                "Area under ROC",
                "Average precision",
                "Recall in the top tenth",
                "Brier skill",
                "Log score");
        for (SignalScore score : scores) {
            table.row(
                    score.forecaster().signal().title(),
                    List.of(
                            Wording.written(score.scores().areaUnderRoc().estimate(), 2),
                            "("
                                    + Wording.written(
                                            score.scores()
                                                    .areaUnderRoc()
                                                    .interval()
                                                    .low(),
                                            2) + " to "
                                    + Wording.written(
                                            score.scores()
                                                    .areaUnderRoc()
                                                    .interval()
                                                    .high(),
                                            2) + ")"),
                    List.of(
                            share(score.scores().averagePrecision().estimate()),
                            "(" + interval(score.scores().averagePrecision()) + ")"),
                    List.of(
                            Wording.written(score.recallInTopTenth().estimate(), 2),
                            "("
                                    + Wording.written(
                                            score.recallInTopTenth().interval().low(), 2) + " to "
                                    + Wording.written(
                                            score.recallInTopTenth().interval().high(), 2) + ")"),
                    Wording.written(score.scores().brier().skill(), 3),
                    Wording.written(score.logScore(), 4));
        }
        return table.build();
    }

    private List<LinePlot.Line> curves(java.util.function.Function<WarningCurves, List<WarningCurves.Place>> curve) {
        List<LinePlot.Line> lines = new ArrayList<>();
        for (Signal signal : DRAWN) {
            WarningCurves curves = WarningCurves.of(evaluation.testForecasts().get(signal));
            lines.add(LinePlot.Line.of(
                    new Option(signal.title(), lines.size()),
                    curve.apply(curves).stream()
                            .map(place -> new LinePlot.Place(place.x(), place.y()))
                            .toList()));
        }
        return lines;
    }

    private FigureBlock rocFigure() {
        List<LinePlot.Line> lines = new ArrayList<>(curves(WarningCurves::roc));
        lines.add(
                LinePlot.Line.of(Option.base("no skill"), List.of(new LinePlot.Place(0, 0), new LinePlot.Place(1, 1))));
        FigureText text = new FigureText(
                "roc",
                "Alerts before onsets against alerts without: the ROC curve",
                "Each place on a line is a threshold: share of quarters before an onset that have an alert, over the share of other "
                        + "quarters that have one. The diagonal is no skill. Test seed " + settings.testSeed() + ".",
                "ROC curves of " + DRAWN.size() + " signs.");
        LinePlot.Data data = new LinePlot.Data(
                "Share of quiet quarters with alert", "Share of quarters before onset with alert", 1, lines);
        return FigureBlock.of(theme -> LinePlot.figure(text, data, theme));
    }

    private FigureBlock precisionFigure() {
        List<LinePlot.Line> lines = new ArrayList<>(curves(WarningCurves::precisionRecall));
        double baseRate = onset(Signal.COMPOSITE).orElseThrow().scores().baseRate();
        lines.add(LinePlot.Line.of(
                Option.base("base rate"), List.of(new LinePlot.Place(0, baseRate), new LinePlot.Place(1, baseRate))));
        FigureText text = new FigureText(
                "precision-recall",
                "How many alerts are true: precision over recall",
                "Each place on a line is a threshold: share of alerts that are true, over the share of quarters before an onset that "
                        + "have an alert. Grey: the base rate. Test seed " + settings.testSeed() + ".",
                "Precision and recall of " + DRAWN.size() + " signs.");
        LinePlot.Data data = new LinePlot.Data("Recall", "Precision", 0, lines);
        return FigureBlock.of(theme -> LinePlot.figure(text, data, theme));
    }

    private Section rules() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Alert rules for new onsets, thresholds set on the other population. Loss: false alarms plus weighted misses, over that "
                        + "of the better of always and never alerting; below 1 the rule is of use. Lead: weeks from the first alert in "
                        + "the horizon to the onset.",
                "Sign, weight of a miss",
                "Hits / misses",
                "False alarms",
                "False for each true",
                "Loss",
                "Onsets warned",
                "Median lead, weeks",
                "30 / 90 / 180 days");
        for (AlertRule rule : evaluation.rules()) {
            table.row(
                    rule.forecaster().signal().title() + ", " + Wording.written(rule.missCost(), 0),
                    Wording.count(rule.counts().hits()) + " / "
                            + Wording.count(rule.counts().misses()),
                    Wording.count(rule.counts().falseAlarms()),
                    rule.counts().falseAlarmsPerHit().isPresent()
                            ? Wording.written(rule.counts().falseAlarmsPerHit().getAsDouble(), 1)
                            : "none true",
                    Double.isFinite(rule.loss()) ? Wording.written(rule.loss(), 2) : "no loss possible",
                    rule.lead().map(lead -> Wording.of(lead.warned())).orElse(""),
                    rule.lead()
                            .flatMap(lead -> lead.weeks())
                            .map(weeks -> Wording.written(weeks.median(), 0))
                            .orElse("none"),
                    rule.lead()
                            .map(lead -> Wording.count(lead.atLeast4Weeks().count()) + " / "
                                    + Wording.count(lead.atLeast13Weeks().count()) + " / "
                                    + Wording.count(lead.atLeast26Weeks().count()))
                            .orElse(""));
        }
        return Section.named("rules", "What alert rules would have meant")
                .add(table.build())
                .build();
    }

    private Section twins() {
        TableBlock.Builder table = TableBlock.ofNumbers(
                "Quarters by alert, by what came, and by what came in the twin in which nobody warns or responds from there on.",
                "Sign, weight of a miss",
                "Averted",
                "True: it came",
                "of these, only with response",
                "False: in neither",
                "Missed",
                "Averted without this rule");
        for (AlertRule rule : evaluation.rules()) {
            AlertRule.Twins twins = rule.twins();
            table.row(
                    rule.forecaster().signal().title() + ", " + Wording.written(rule.missCost(), 0),
                    Wording.count(twins.averted()),
                    Wording.count(twins.happened()),
                    Wording.count(twins.happenedOnlyWithResponse()),
                    Wording.count(twins.falseAlarms()),
                    Wording.count(twins.missed()),
                    Wording.count(twins.quietlyAverted()));
        }
        return Section.named("twins", "Averted, true, false, missed")
                .paragraph(
                        "An alert without onset counts as averted if mass violence begins within the horizon in its twin. At the end "
                                + "of each quarter a twin is branched off, with the same past and the same luck; from there on nobody "
                                + "warns or responds in it, and protection that was under way is withdrawn. So the two differ by the response "
                                + "alone. Which alert moved whom the split does not say: help may have come for other reasons.")
                .add(table.build())
                .build();
    }

    private Section cost() {
        List<LinePlot.Line> lines = new ArrayList<>();
        for (Map.Entry<Signal, Map<Double, Double>> curve :
                evaluation.costCurves().entrySet()) {
            List<LinePlot.Place> places = new ArrayList<>();
            curve.getValue().forEach((missCost, loss) -> {
                if (Double.isFinite(loss)) {
                    places.add(new LinePlot.Place(missCost, loss));
                }
            });
            if (!places.isEmpty()) {
                lines.add(LinePlot.Line.of(new Option(curve.getKey().title(), lines.size()), places));
            }
        }
        lines.add(LinePlot.Line.of(
                Option.base("always or never"), List.of(new LinePlot.Place(1, 1), new LinePlot.Place(200, 1))));
        FigureText text = new FigureText(
                "cost",
                "What a rule is worth depends on what a miss weighs",
                "Loss of each rule, its threshold set on the other population for that weight, over the loss of the better of always "
                        + "and never alerting. Below 1 the rule is of use; above 1 it is worse than not looking. Test seed "
                        + settings.testSeed() + ".",
                "Cost curves of " + (lines.size() - 1) + " signs.");
        LinePlot.Data data =
                new LinePlot.Data("False alarms that a miss weighs", "Loss against always or never alerting", 0, lines);
        return Section.named("cost", "Too many alerts or too few")
                .add(FigureBlock.of(theme -> LinePlot.figure(text, data, theme)))
                .build();
    }

    private Section chances() {
        SignalScore score = onset(Signal.COMPOSITE).orElseThrow();
        BrierScore brier = score.scores().brier();
        List<LinePlot.Place> bins = brier.bins().stream()
                .map(bin ->
                        new LinePlot.Place(bin.meanForecast(), bin.observed().value()))
                .toList();
        double most = bins.stream()
                .mapToDouble(bin -> Math.max(bin.x(), bin.y()))
                .max()
                .orElse(1);
        FigureText text = new FigureText(
                "reliability",
                "Do stated chances come true? Brier skill of the assessed composite: "
                        + Wording.written(brier.skill(), 3),
                "Quarters in ten bins of nearly equal number by stated chance: share before an onset over mean stated chance. On the "
                        + "dashed line chances come true. Brier score " + Wording.written(brier.score(), 4)
                        + " = reliability "
                        + Wording.written(brier.reliability(), 4) + " less resolution "
                        + Wording.written(brier.resolution(), 4)
                        + " plus uncertainty " + Wording.written(brier.uncertainty(), 4) + ", up to binning. Test seed "
                        + settings.testSeed() + ".",
                "Reliability diagram, " + bins.size() + " bins.");
        LinePlot.Data data = new LinePlot.Data(
                "Stated chance",
                "Share of quarters before an onset",
                0,
                List.of(
                        new LinePlot.Line(new Option("composite, assessed", 0), bins, true),
                        LinePlot.Line.of(
                                Option.base("as stated"),
                                List.of(new LinePlot.Place(0, 0), new LinePlot.Place(most, most)))));
        return Section.named("chances", "Do stated chances come true")
                .add(FigureBlock.of(theme -> LinePlot.figure(text, data, theme)))
                .build();
    }

    private Section apart() {
        Section.Builder section = Section.named("apart", "Apart: violence that goes on, and kinds of societies");
        TableBlock.Builder targets = TableBlock.ofNumbers(
                "New onsets beside any mass violence, most of which goes on and needs no warning.",
                "Sign",
                "New onset: area under ROC",
                "New onset: average precision",
                "Any: area under ROC",
                "Any: average precision");
        for (Signal signal : DRAWN) {
            Optional<SignalScore> fresh = evaluation.score(Target.NEW_ONSET, signal);
            Optional<SignalScore> any = evaluation.score(Target.ANY_VIOLENCE, signal);
            targets.row(
                    signal.title(),
                    fresh.map(score -> Wording.written(
                                    score.scores().areaUnderRoc().estimate(), 2))
                            .orElse(""),
                    fresh.map(score -> share(score.scores().averagePrecision().estimate()))
                            .orElse(""),
                    any.map(score -> Wording.written(
                                    score.scores().areaUnderRoc().estimate(), 2))
                            .orElse(""),
                    any.map(score -> share(score.scores().averagePrecision().estimate()))
                            .orElse(""));
        }
        section.add(targets.build());
        TableBlock.Builder families = TableBlock.ofNumbers(
                "The assessed composite by kind of society at its start; the first kind that fits. Few onsets make a rough number.",
                "Kind of society",
                "Societies",
                "Quarters",
                "Before onset",
                "Area under ROC");
        evaluation
                .families()
                .forEach((family, score) -> families.row(
                        Wording.sentence(family.title()),
                        Wording.count(score.societies()),
                        Wording.count(score.cases()),
                        Wording.count(score.onsets()),
                        score.areaUnderRoc().isPresent()
                                ? Wording.written(score.areaUnderRoc().getAsDouble(), 2)
                                : "not known"));
        return section.add(families.build()).build();
    }

    private static Section limits() {
        return Section.named("limits", "Limits")
                .bullets(
                        List.of(
                                "The societies are drawn from assumed distributions. How rare onsets are, and how well signs tell them, is a "
                                        + "statement about this model.",
                                "Assessors are modelled: witnesses who cover a part, late, with noise. Real assessments can be better or worse.",
                                "Quarters of one society hang together. Intervals draw whole societies again; with few onsets they are wide, "
                                        + "and rough.",
                                "A warning is of use only if somebody acts on it. This page judges the warning, not the response."))
                .build();
    }

    private Section repeat() {
        return Section.named("repeat", "Repeat this")
                .paragraph("The same version and seed give the same numbers, on any number of threads.")
                .add(new Block.Code(List.of(command)))
                .add(TableBlock.ofWords("Where the numbers come from.", "What", "Value")
                        .row("Forestall", version)
                        .row("Set on", Wording.count(settings.train()) + " societies, seed " + settings.seed())
                        .row("Judged on", Wording.count(settings.test()) + " societies, seed " + settings.testSeed())
                        .row(
                                "Runs",
                                Wording.plural(settings.years(), "year") + " each, " + Wording.count(settings.people())
                                        + " people in the sample; twins of those that judge")
                        .row("Horizon", settings.horizon() + " weeks")
                        .row("Data", "scores.csv, rules.csv, quarters.csv; columns.md explains them")
                        .build())
                .build();
    }
}
