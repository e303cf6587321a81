package org.forestall.experiments.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forestall.experiments.compare.ArmResult;
import org.forestall.experiments.compare.Comparison;
import org.forestall.experiments.compare.OptionEffect;
import org.forestall.experiments.report.page.FigureBlock;
import org.forestall.experiments.report.page.Section;
import org.forestall.experiments.statistics.KaplanMeierCurve;
import org.forestall.experiments.statistics.Quantiles;
import org.forestall.experiments.statistics.Summary;
import org.forestall.experiments.store.Metric;
import org.forestall.sim.observe.SeriesKind;
import org.forestall.viz.chart.FanChart;
import org.forestall.viz.chart.FrequencyGrid;
import org.forestall.viz.chart.Interval;
import org.forestall.viz.chart.SurvivalCurve;
import org.forestall.viz.figure.FigureText;

/** How futures of the same option differ from one another. */
final class SpreadSection {

    /** More curves cannot be told apart, and their names find no room. */
    private static final int MOST_CURVES = 8;

    private static final int MOST_FANS = 3;

    private final Material material;
    private final Comparison comparison;

    private SpreadSection(Material material, Comparison comparison) {
        this.material = material;
        this.comparison = comparison;
    }

    static Section of(Material material, Comparison comparison) {
        return new SpreadSection(material, comparison).section();
    }

    private Section section() {
        Section.Builder section = Section.named("spread", "How the futures differ")
                .paragraph(
                        "Futures of the same option differ by chance alone. Bands and single lines show that spread; it "
                                + "does not shrink with more runs.");
        section.add(FigureBlock.of(theme -> FrequencyGrid.figure(gridText(), grids(), theme)));
        Optional<Integer> step = material.results().seriesStep(SeriesKind.KILLED);
        boolean recorded = step.isPresent()
                && material.results().seriesStep(SeriesKind.DIED_OF_DEPRIVATION).isPresent();
        if (recorded) {
            FanChart.Data fans = fans(step.get());
            section.add(FigureBlock.of(theme -> FanChart.figure(fanText(), fans, theme)));
        } else {
            section.paragraph("The runs recorded no deaths through time, so their course cannot be drawn.");
        }
        section.add(FigureBlock.of(theme -> SurvivalCurve.figure(survivalText(), survival(), theme)));
        return section.build();
    }

    private List<ArmResult> arms() {
        List<ArmResult> arms = new ArrayList<>(List.of(comparison.nothing()));
        comparison.options().forEach(option -> arms.add(option.result()));
        return arms;
    }

    private FigureText gridText() {
        List<Long> counts = comparison.options().stream()
                .map(option -> option.result().onset().count())
                .sorted()
                .toList();
        String nothing = Wording.ofFutures(comparison.nothing().onset());
        String title = "Mass violence began in " + nothing + " with nothing done";
        if (!counts.isEmpty()) {
            long least = counts.get(0);
            long most = counts.get(counts.size() - 1);
            title += least == most
                    ? ", and in " + Wording.count(least) + " under each option"
                    : ", and in " + Wording.count(least) + " to " + Wording.count(most) + " under the options";
        }
        return new FigureText(
                "onset-grid",
                title,
                "Each mark stands for one of a hundred futures, to which shares are scaled; a filled square: mass violence began. "
                        + material.futures(),
                "Grids of a hundred futures. "
                        + String.join(
                                "; ",
                                arms().stream()
                                        .map(arm -> arm.arm().name() + " " + Wording.of(arm.onset()))
                                        .toList())
                        + ".");
    }

    private FrequencyGrid.Data grids() {
        return new FrequencyGrid.Data(
                "with mass violence",
                arms().stream()
                        .map(arm -> new FrequencyGrid.Grid(
                                material.look(arm.arm().id()),
                                Math.toIntExact(arm.onset().count()),
                                Math.toIntExact(arm.onset().total())))
                        .toList());
    }

    private FigureText fanText() {
        Summary deaths = comparison.nothing().summary(Metric.DEATHS);
        return new FigureText(
                "deaths-over-time",
                "With nothing done, half of the futures have up to " + Wording.amount(deaths.median())
                        + " deaths; the worst tenth have "
                        + Wording.amount(
                                comparison.nothing().worstDeaths().tailMean().estimate())
                        + " on average",
                "People killed or dead of deprivation since the start. Bands hold 50, 80 and 95 of 100 futures of that option: "
                        + "spread between futures, not error. Thin lines are the first futures of each option, with the "
                        + "same luck in each panel. Shown: nothing and the options with the fewest mean deaths. "
                        + material.futures(),
                "Fan charts of cumulative deaths. "
                        + String.join(
                                "; ",
                                fanned().stream().map(SpreadSection::describe).toList())
                        + ".");
    }

    private static String describe(ArmResult arm) {
        Summary deaths = arm.summary(Metric.DEATHS);
        return arm.arm().name() + " at the end: median " + Wording.amount(deaths.median()) + ", 5 to 95 of 100 futures "
                + Wording.amount(deaths.quantile05()) + " to " + Wording.amount(deaths.quantile95());
    }

    /** Nothing, and the options with the fewest mean deaths. */
    private List<ArmResult> fanned() {
        List<ArmResult> arms = new ArrayList<>(List.of(comparison.nothing()));
        comparison.options().stream()
                .map(OptionEffect::result)
                .sorted(Comparator.comparingDouble(arm -> arm.mean(Metric.DEATHS)))
                .limit(MOST_FANS - 1)
                .forEach(arms::add);
        return arms;
    }

    private FanChart.Data fans(int everyWeeks) {
        return new FanChart.Data(
                "Killed or dead of deprivation since the start, persons",
                fanned().stream().map(arm -> fan(arm, everyWeeks)).toList(),
                true);
    }

    private FanChart.Fan fan(ArmResult arm, int everyWeeks) {
        double[][] futures = deathsThroughTime(arm.arm().id());
        List<FanChart.Moment> moments = IntStream.range(0, futures[0].length)
                .mapToObj(index -> moment((index + 1.0) * everyWeeks, valuesAt(futures, index)))
                .toList();
        List<List<Double>> samples = Arrays.stream(futures)
                .limit(FanChart.MOST_RUNS)
                .map(future -> Arrays.stream(future).boxed().toList())
                .toList();
        return new FanChart.Fan(material.look(arm.arm().id()), moments, samples);
    }

    private double[][] deathsThroughTime(String arm) {
        double[][] killed = material.results().series(arm, SeriesKind.KILLED);
        double[][] deprived = material.results().series(arm, SeriesKind.DIED_OF_DEPRIVATION);
        double[][] deaths = new double[killed.length][];
        for (int future = 0; future < killed.length; future++) {
            double[] sum = killed[future].clone();
            double[] more = deprived[future];
            Arrays.setAll(sum, index -> sum[index] + more[index]);
            deaths[future] = sum;
        }
        return deaths;
    }

    private static double[] valuesAt(double[][] futures, int index) {
        return Arrays.stream(futures)
                .mapToDouble(future -> future[index])
                .sorted()
                .toArray();
    }

    private static FanChart.Moment moment(double week, double[] values) {
        return new FanChart.Moment(
                week, Quantiles.of(values, 0.5), middle(values, 0.5), middle(values, 0.8), middle(values, 0.95));
    }

    private static Interval middle(double[] values, double share) {
        return new Interval(Quantiles.of(values, (1 - share) / 2), Quantiles.of(values, (1 + share) / 2));
    }

    private FigureText survivalText() {
        ArmResult nothing = comparison.nothing();
        long without = nothing.onset().total() - nothing.onset().count();
        return new FigureText(
                "without-onset",
                "With nothing done, " + Wording.count(without) + " of "
                        + Wording.count(nothing.onset().total()) + " futures stay without mass violence for "
                        + Wording.plural(material.manifest().years(), "year"),
                "Share of futures in which mass violence has not begun so far (Kaplan-Meier), of 100. Every future is watched "
                        + "to its end. "
                        + (arms().size() > MOST_CURVES
                                ? "Drawn: the first " + MOST_CURVES + " arms, nothing included. "
                                : "")
                        + material.futures(),
                "Step curves. Share without mass violence at the end: "
                        + String.join(
                                "; ",
                                arms().stream()
                                        .map(arm -> arm.arm().name() + " "
                                                + Wording.count(arm.onset().total()
                                                        - arm.onset().count())
                                                + " of "
                                                + Wording.count(arm.onset().total()))
                                        .toList())
                        + ".");
    }

    private SurvivalCurve.Data survival() {
        return new SurvivalCurve.Data(
                "Futures without mass violence so far, of 100",
                arms().stream().limit(MOST_CURVES).map(this::curve).toList());
    }

    private SurvivalCurve.Curve curve(ArmResult arm) {
        KaplanMeierCurve curve = arm.onsetFree();
        List<SurvivalCurve.Step> steps = new ArrayList<>();
        double share = 1;
        double week = -1;
        for (KaplanMeierCurve.Step step : curve.steps()) {
            if (steps.isEmpty() && step.week() > 0) {
                steps.add(new SurvivalCurve.Step(0, share));
            }
            // Every future is watched to its end, so the share is a plain count; a product of steps would be rounded.
            share = (double) (step.atRisk() - step.onsets()) / curve.runs();
            week = step.week();
            steps.add(new SurvivalCurve.Step(week, share));
        }
        if (steps.isEmpty()) {
            steps.add(new SurvivalCurve.Step(0, share));
        }
        if (week < material.weeks()) {
            steps.add(new SurvivalCurve.Step(material.weeks(), share));
        }
        return new SurvivalCurve.Curve(material.look(arm.arm().id()), steps);
    }
}
