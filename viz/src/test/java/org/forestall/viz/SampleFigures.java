package org.forestall.viz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.forestall.viz.chart.CommunityChart;
import org.forestall.viz.chart.CostPlane;
import org.forestall.viz.chart.DifferenceCurve;
import org.forestall.viz.chart.Estimate;
import org.forestall.viz.chart.EventTimeline;
import org.forestall.viz.chart.FanChart;
import org.forestall.viz.chart.ForestPlot;
import org.forestall.viz.chart.FrequencyGrid;
import org.forestall.viz.chart.HeatMap;
import org.forestall.viz.chart.Interval;
import org.forestall.viz.chart.KnownCurve;
import org.forestall.viz.chart.Option;
import org.forestall.viz.chart.QuantileDots;
import org.forestall.viz.chart.ShareBars;
import org.forestall.viz.chart.SurvivalCurve;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.map.District;
import org.forestall.viz.map.DistrictMap;
import org.forestall.viz.map.Panel;
import org.forestall.viz.map.Place;
import org.forestall.viz.theme.Theme;

/** One figure of each kind with made-up data of a realistic shape, the same on every call. */
public final class SampleFigures {

    public static final Option BASE = Option.base("Doing nothing");
    public static final List<Option> OPTIONS = List.of(
            new Option("Local mediation and early warning", 0),
            new Option("Local mediation", 1),
            new Option("Radio counter-speech", 2),
            new Option("Inclusive policing reform with community liaison", 3),
            new Option("Arms collection", 4),
            new Option("Targeted sanctions on the leadership", 5));

    private static final List<String> COMMUNITIES = List.of(
            "Riverside",
            "Osterlin Hills",
            "Harbour Quarter",
            "Lower Marl",
            "North Terrace",
            "Salt Flats",
            "Mirefield",
            "Old Town");
    private static final int WEEKS = 260;
    private static final int FUTURES = 400;

    private SampleFigures() {}

    /** All of them, in this theme. */
    public static List<Figure> all(Theme theme) {
        return List.of(
                forest(theme),
                influence(theme),
                fan(theme),
                difference(theme),
                survival(theme),
                community(theme),
                cost(theme),
                dots(theme),
                frequency(theme),
                heat(theme),
                timeline(theme),
                shares(theme),
                known(theme),
                maps(theme),
                groups(theme));
    }

    public static FigureText text(String id, String title) {
        return new FigureText(
                id,
                title,
                "400 paired futures for each option, seed set 7. Illustrates mechanisms under stated assumptions; not a"
                        + " forecast for any real place.",
                title + " (made-up data)");
    }

    /** An estimate whose 95 % interval reaches {@code half} to both sides. */
    public static Estimate estimate(double value, double half) {
        return new Estimate(value, around(value, half * 0.34), around(value, half * 0.65), around(value, half));
    }

    private static Interval around(double value, double half) {
        return new Interval(value - half, value + half);
    }

    public static Figure forest(Theme theme) {
        double[] effects = {-15, -13, -6, -4, -1, 3};
        List<ForestPlot.Row> rows = IntStream.range(0, effects.length)
                .mapToObj(idx -> new ForestPlot.Row(
                        OPTIONS.get(idx), estimate(effects[idx], 4.1), FUTURES, idx < 2 ? "a" : idx < 4 ? "b" : "c"))
                .toList();
        return ForestPlot.figure(
                text("effects", "Mediation lowers onset most, with or without early warning"),
                new ForestPlot.Data(
                        "Futures with onset, difference per 100 futures",
                        "same as doing nothing",
                        "fewer futures with onset",
                        "more",
                        rows),
                theme);
    }

    public static Figure influence(Theme theme) {
        List<ForestPlot.Row> rows = List.of(
                new ForestPlot.Row(Option.base("Chance alone"), estimate(0.41, 0.05), 4096, ""),
                new ForestPlot.Row(new Option("Exclusion of groups", 0), estimate(0.27, 0.06), 4096, "a"),
                new ForestPlot.Row(new Option("Restraint of armed groups", 0), estimate(0.22, 0.06), 4096, "a"),
                new ForestPlot.Row(new Option("Reach of hate speech", 0), estimate(0.05, 0.04), 4096, "b"),
                new ForestPlot.Row(new Option("Speed of market recovery", 0), estimate(0.01, 0.03), 4096, "b"));
        return ForestPlot.figure(
                text("influence", "Exclusion and restraint drive the result; chance is as large"),
                new ForestPlot.Data(
                        "Share of the spread in people affected, total effect",
                        "no influence",
                        "",
                        "more influence",
                        ForestPlot.Headings.INFLUENCES,
                        rows),
                theme);
    }

    public static Figure fan(Theme theme) {
        return FanChart.figure(
                text("fan", "Mediation makes the worst futures less bad"),
                new FanChart.Data(
                        "Persons killed or displaced since the start, per 100,000 people",
                        List.of(fanOf(BASE, 380), fanOf(OPTIONS.get(0), 800)),
                        true),
                theme);
    }

    private static FanChart.Fan fanOf(Option option, double meanWeeks) {
        SplittableRandom random = new SplittableRandom(3);
        List<List<Double>> futures = new ArrayList<>();
        for (int future = 0; future < FUTURES; future++) {
            double onset = -Math.log(1 - random.nextDouble()) * meanWeeks;
            double rate = 20 + 60 * random.nextDouble();
            List<Double> path = new ArrayList<>();
            double sum = 0;
            for (int week = 0; week <= WEEKS; week++) {
                sum += week > onset ? rate * Math.exp((onset - week) / 40) * (0.5 + random.nextDouble()) : 0;
                path.add(sum);
            }
            futures.add(path);
        }
        List<FanChart.Moment> moments = new ArrayList<>();
        for (int week = 0; week <= WEEKS; week++) {
            int at = week;
            double[] sorted =
                    futures.stream().mapToDouble(path -> path.get(at)).sorted().toArray();
            moments.add(new FanChart.Moment(
                    week, sorted[200], spread(sorted, 100), spread(sorted, 40), spread(sorted, 10)));
        }
        return new FanChart.Fan(option, moments, futures.subList(0, FanChart.MOST_RUNS));
    }

    private static Interval spread(double[] sorted, int cut) {
        return new Interval(sorted[cut], sorted[sorted.length - 1 - cut]);
    }

    public static Figure difference(Theme theme) {
        List<DifferenceCurve.Curve> curves = List.of(
                new DifferenceCurve.Curve(OPTIONS.get(0), growing(-5)),
                new DifferenceCurve.Curve(OPTIONS.get(1), growing(-4)),
                new DifferenceCurve.Curve(OPTIONS.get(5), growing(1)));
        return DifferenceCurve.figure(
                text("difference", "The gain from mediation grows with time"),
                new DifferenceCurve.Data(
                        "People killed or displaced so far, difference per 100,000", "same as doing nothing", curves),
                theme);
    }

    private static List<DifferenceCurve.Moment> growing(double slope) {
        return IntStream.rangeClosed(0, WEEKS / 4)
                .mapToObj(step -> new DifferenceCurve.Moment(
                        step * 4, estimate(slope * step * 4 * (1 - Math.exp(-step / 15.0)), 4 + step * 2.2)))
                .toList();
    }

    public static Figure survival(Theme theme) {
        List<SurvivalCurve.Curve> curves = List.of(
                new SurvivalCurve.Curve(BASE, steps(0.0016)),
                new SurvivalCurve.Curve(OPTIONS.get(0), steps(0.0009)),
                new SurvivalCurve.Curve(OPTIONS.get(1), steps(0.00087)),
                new SurvivalCurve.Curve(OPTIONS.get(2), steps(0.0013)));
        return SurvivalCurve.figure(
                text("survival", "With mediation, onset comes later or not at all in more futures"),
                new SurvivalCurve.Data("Futures without onset so far, of 100", curves),
                theme);
    }

    private static List<SurvivalCurve.Step> steps(double hazard) {
        return IntStream.rangeClosed(0, WEEKS / 5)
                .mapToObj(step -> new SurvivalCurve.Step(step * 5, Math.exp(-hazard * step * 5)))
                .toList();
    }

    public static Figure community(Theme theme) {
        double[][] factors = {
            {1, .5, .6, .8},
            {1, .55, .7, .9},
            {1, .6, 1.3, .9},
            {1, .5, .8, .7},
            {1, .7, .9, 1.2},
            {1, .5, .7, .9},
            {1, .9, 1.6, 1},
            {1, .6, .7, .8}
        };
        List<CommunityChart.Row> rows = new ArrayList<>();
        for (int idx = 0; idx < COMMUNITIES.size(); idx++) {
            double base = affected(idx);
            List<Estimate> estimates = DoubleStream.of(factors[idx])
                    .mapToObj(factor -> estimate(base * factor, 2 + base * factor * 0.2))
                    .toList();
            rows.add(new CommunityChart.Row(COMMUNITIES.get(idx), estimates));
        }
        return CommunityChart.figure(
                text("community", "Most communities are spared harm; two are worse off under sanctions"),
                new CommunityChart.Data(
                        "People killed or displaced, of 1,000",
                        List.of(BASE, OPTIONS.get(0), OPTIONS.get(5), OPTIONS.get(3)),
                        rows),
                theme);
    }

    private static double affected(int communityIdx) {
        return new double[] {41, 33, 18, 60, 12, 25, 9, 30}[communityIdx];
    }

    public static Figure cost(Theme theme) {
        double[] costs = {1.8e6, 1.1e6, 0.6e6, 1.9e6, 0.4e6, 0.9e6};
        double[] spared = {4200, 3900, 1500, 1300, 200, -700};
        List<CostPlane.Point> points = IntStream.range(0, costs.length)
                .mapToObj(idx -> new CostPlane.Point(
                        OPTIONS.get(idx),
                        estimate(costs[idx], costs[idx] * 0.13),
                        estimate(spared[idx], 750),
                        idx == 3
                                ? OPTIONS.get(1).name()
                                : idx == 5 ? OPTIONS.get(2).name() : ""))
                .toList();
        return CostPlane.figure(
                text("cost", "Mediation alone spares almost as many people for less"),
                new CostPlane.Data(
                        "Extra cost against doing nothing, money units",
                        "People spared death or displacement, against doing nothing",
                        BASE.name(),
                        points),
                theme);
    }

    public static Figure dots(Theme theme) {
        return QuantileDots.figure(
                text("dots", "Mediation makes large outcomes rarer"),
                new QuantileDots.Data(
                        "People killed or displaced",
                        List.of(outcomes(BASE, 0.5), outcomes(OPTIONS.get(0), 0.72)),
                        100,
                        QuantileDots.Spacing.TENFOLD,
                        OptionalDouble.of(1000)),
                theme);
    }

    private static QuantileDots.Distribution outcomes(Option option, double noneShare) {
        SplittableRandom random = new SplittableRandom(5);
        List<Double> values = IntStream.range(0, FUTURES)
                .mapToObj(future -> {
                    double even = random.nextDouble();
                    double size = Math.rint(Math.exp(4 + 6 * random.nextDouble()));
                    return even < noneShare ? 0.0 : size;
                })
                .toList();
        return new QuantileDots.Distribution(option, values);
    }

    public static Figure frequency(Theme theme) {
        return FrequencyGrid.figure(
                text("frequency", "Onset falls from 34 to 19 of 100 futures"),
                new FrequencyGrid.Data(
                        "with onset",
                        List.of(
                                new FrequencyGrid.Grid(BASE, 136, FUTURES),
                                new FrequencyGrid.Grid(OPTIONS.get(0), 76, FUTURES),
                                new FrequencyGrid.Grid(OPTIONS.get(3), 1, FUTURES))),
                theme);
    }

    public static Figure heat(Theme theme) {
        return HeatMap.figure(
                text("heat", "Mediation is never far from the best option"),
                new HeatMap.Data(
                        "Regret: people spared less than by the best option, of 1,000",
                        HeatMap.Kind.AMOUNT,
                        "Option",
                        "Setting",
                        List.of("Strong institutions", "Weak institutions", "Drought", "Disputed vote"),
                        List.of(
                                HeatMap.Row.of(OPTIONS.get(1).name(), 0.4, 1.2, 3, 0),
                                HeatMap.Row.of(OPTIONS.get(0).name(), 0, 0, 5, 1.4),
                                HeatMap.Row.of(OPTIONS.get(3).name(), 4, 8, 2, 6),
                                new HeatMap.Row(
                                        OPTIONS.get(5).name(),
                                        List.of(
                                                OptionalDouble.of(9),
                                                OptionalDouble.of(12.4),
                                                OptionalDouble.empty(),
                                                OptionalDouble.of(11))))),
                theme);
    }

    public static Figure timeline(Theme theme) {
        List<EventTimeline.Event> triggers = List.of(
                new EventTimeline.Event(12, "disputed vote"),
                new EventTimeline.Event(15, "rumour on the radio"),
                new EventTimeline.Event(17, "drought declared"),
                new EventTimeline.Event(18, "leader arrested"),
                new EventTimeline.Event(90, "ceasefire ends"),
                new EventTimeline.Event(152, "border closed"));
        List<EventTimeline.Event> violence = List.of(
                new EventTimeline.Event(21, "first attack on a community"), new EventTimeline.Event(30, "onset"));
        return EventTimeline.figure(
                text("timeline", "One future, week by week"),
                new EventTimeline.Data(
                        156,
                        List.of(
                                new EventTimeline.Lane("Triggers", triggers, List.of()),
                                new EventTimeline.Lane(
                                        "Violence",
                                        violence,
                                        List.of(new EventTimeline.Span(30, 64, "widespread violence"))),
                                new EventTimeline.Lane(
                                        "Measures",
                                        List.of(new EventTimeline.Event(70, "talks resume")),
                                        List.of(
                                                new EventTimeline.Span(8, 120, "local mediation"),
                                                new EventTimeline.Span(26, 80, "patrols at Riverside"))))),
                theme);
    }

    public static Figure shares(Theme theme) {
        return ShareBars.figure(
                text("shares", "Two of three decisions mean fewer deaths in most futures"),
                new ShareBars.Data(
                        "Futures under other luck",
                        "Decision",
                        List.of("fewer deaths with it", "as many", "more deaths with it"),
                        List.of(
                                new ShareBars.Row(OPTIONS.get(1).name(), "here: fewer", 131, 20, 49),
                                new ShareBars.Row(OPTIONS.get(3).name(), "here: more", 104, 3, 93),
                                new ShareBars.Row(OPTIONS.get(5).name(), "here: as many", 61, 0, 139))),
                theme);
    }

    public static Figure known(Theme theme) {
        List<Integer> happened =
                IntStream.range(0, 60).map(idx -> 20 + idx * 2).boxed().toList();
        List<Integer> known =
                IntStream.range(0, 25).map(idx -> 30 + idx * 4).boxed().toList();
        return KnownCurve.figure(
                text("known", "Half of what happened was not known"),
                new KnownCurve.Data(
                        150,
                        happened,
                        known,
                        List.of(
                                new KnownCurve.Flag(0, "Mediation"),
                                new KnownCurve.Flag(52, "Patrols at Riverside"),
                                new KnownCurve.Flag(140, "A measure with a long name that comes late")),
                        new KnownCurve.Labels(
                                "had happened",
                                "were known",
                                "Grave events so far",
                                "Weeks since the start",
                                "Years since the start",
                                "Week")),
                theme);
    }

    public static List<District> districts() {
        double[][] centres = {{2, 3}, {4.4, 3.6}, {3.1, 1.6}, {5.2, 1.7}, {1, 1.2}, {6.9, 3.1}, {7.1, 1.2}, {4.2, 5.2}};
        return District.around(IntStream.range(0, centres.length)
                .mapToObj(idx ->
                        new District.Site("d" + idx, COMMUNITIES.get(idx), new Place(centres[idx][0], centres[idx][1])))
                .toList());
    }

    public static Figure maps(Theme theme) {
        Map<String, Double> base = new LinkedHashMap<>();
        Map<String, Double> option = new LinkedHashMap<>();
        Map<String, Double> difference = new LinkedHashMap<>();
        double[] factors = {.6, .7, 1.3, .8, .9, .7, 1.6, .7};
        for (int idx = 0; idx < COMMUNITIES.size(); idx++) {
            base.put("d" + idx, affected(idx));
            option.put("d" + idx, affected(idx) * factors[idx]);
            difference.put("d" + idx, affected(idx) * (factors[idx] - 1));
        }
        return DistrictMap.figure(
                text("maps", "Sanctions spare most districts and harm two"),
                new DistrictMap.Data(
                        "People killed or displaced, of 1,000",
                        districts(),
                        List.of(
                                new Panel.Amounts(BASE.name(), base),
                                new Panel.Amounts(OPTIONS.get(5).name(), option),
                                new Panel.Differences("Difference", difference))),
                theme);
    }

    public static Figure groups(Theme theme) {
        Map<String, Double> base = new LinkedHashMap<>();
        Map<String, List<Double>> shares = new LinkedHashMap<>();
        for (int idx = 0; idx < COMMUNITIES.size() - 1; idx++) {
            base.put("d" + idx, affected(idx));
            double first = idx / 8.0;
            shares.put("d" + idx, List.of(first * 0.7, 1 - first, first * 0.3));
        }
        return DistrictMap.figure(
                text("groups", "The districts that suffer most are mixed"),
                new DistrictMap.Data(
                        "People killed or displaced, of 1,000",
                        districts(),
                        List.of(
                                new Panel.Amounts(BASE.name(), base),
                                new Panel.Groups("Who lives where", List.of("Arlen", "Besh", "Corrin"), shares))),
                theme);
    }
}
