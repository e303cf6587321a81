package org.forestall.viz.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * How an outcome may unfold: bands that hold 50, 80 and 95 of 100 futures, the median, and some real futures, because
 * the median is a path that no future takes. The bands are spread between futures, not error of an estimate.
 */
public final class FanChart {

    /** Most sample futures drawn in a panel. */
    public static final int MOST_RUNS = 12;

    private static final double WIDTH = 860;
    private static final double HEIGHT = 380;

    private FanChart() {}

    /**
     * Spread of the futures in one week.
     *
     * @param week weeks since the start, at least 0
     * @param median half of the futures lie below
     * @param half range of the middle 50 % of futures
     * @param eighty range of the middle 80 %
     * @param ninetyFive range of the middle 95 %
     */
    public record Moment(double week, double median, Interval half, Interval eighty, Interval ninetyFive) {}

    /**
     * One panel.
     *
     * @param option whose futures they are
     * @param moments weeks in rising order, at least one
     * @param runs up to {@value #MOST_RUNS} real futures, each with one value for each moment
     */
    public record Fan(Option option, List<Moment> moments, List<List<Double>> runs) {
        /** Copies the lists. */
        public Fan {
            moments = List.copyOf(moments);
            runs = runs.stream().map(List::copyOf).toList();
        }
    }

    /**
     * What to draw.
     *
     * @param axis what is measured, with its unit
     * @param fans the panels from left to right, with the same upright axis; 1 to 4
     * @param outlineBase whether the 80 % range and the median of the base case are repeated as dashed lines in the
     *     panels of the options
     */
    public record Data(String axis, List<Fan> fans, boolean outlineBase) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            fans = List.copyOf(fans);
            Problems problems = new Problems("fan chart '" + axis + "'");
            problems.text("axis", axis);
            problems.unless(
                    !fans.isEmpty() && fans.size() <= 4, "fans", "there are " + fans.size() + ". Allowed: 1 to 4.");
            for (int fanIdx = 0; fanIdx < fans.size(); fanIdx++) {
                check(fans.get(fanIdx), "fans[" + fanIdx + "]", problems);
            }
            problems.throwIfAny();
        }

        private static void check(Fan fan, String path, Problems problems) {
            fan.option().check(path + ".option", problems);
            problems.unless(!fan.moments().isEmpty(), path + ".moments", "there are none. Give at least one week.");
            double before = Double.NEGATIVE_INFINITY;
            for (int momentIdx = 0; momentIdx < fan.moments().size(); momentIdx++) {
                Moment moment = fan.moments().get(momentIdx);
                String place = path + ".moments[" + momentIdx + "]";
                problems.number(place + ".week", moment.week());
                problems.unless(!(moment.week() <= before), place, "week " + moment.week() + " does not rise.");
                problems.number(place + ".median", moment.median());
                moment.half().check(place + ".half", problems);
                moment.eighty().check(place + ".eighty", problems);
                moment.ninetyFive().check(place + ".ninetyFive", problems);
                before = moment.week();
            }
            problems.unless(
                    fan.runs().size() <= MOST_RUNS,
                    path + ".runs",
                    fan.runs().size() + " futures. Allowed: up to " + MOST_RUNS + ", or lines hide the bands.");
            for (int runIdx = 0; runIdx < fan.runs().size(); runIdx++) {
                List<Double> run = fan.runs().get(runIdx);
                String place = path + ".runs[" + runIdx + "]";
                problems.unless(
                        run.size() == fan.moments().size(),
                        place,
                        run.size() + " values for " + fan.moments().size() + " weeks.");
                run.forEach(value -> problems.number(place, value));
            }
        }

        private Optional<Fan> base() {
            return fans.stream().filter(fan -> fan.option().isBase()).findFirst();
        }
    }

    /** The figure. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        return new Figure(
                text,
                theme.length(WIDTH),
                theme.length(HEIGHT),
                theme,
                XyStyle.drawing(() -> chart(data, theme)),
                table(data));
    }

    /** The chart, for a window. */
    public static JFreeChart chart(Data data, Theme theme) {
        return new Builder(data, theme).chart();
    }

    private static Table table(Data data) {
        int runs = data.fans().stream().mapToInt(fan -> fan.runs().size()).max().orElse(0);
        List<String> columns = new ArrayList<>(List.of(
                "Option",
                "Week",
                "Median: " + data.axis(),
                "50 % from",
                "50 % to",
                "80 % from",
                "80 % to",
                "95 % from",
                "95 % to"));
        for (int runIdx = 0; runIdx < runs; runIdx++) {
            columns.add("Sample future " + (runIdx + 1));
        }
        Table.Builder table = Table.withColumns(columns.toArray(String[]::new));
        for (Fan fan : data.fans()) {
            for (int momentIdx = 0; momentIdx < fan.moments().size(); momentIdx++) {
                Moment moment = fan.moments().get(momentIdx);
                List<Object> row = new ArrayList<>(List.of(
                        fan.option().name(),
                        moment.week(),
                        moment.median(),
                        moment.half().low(),
                        moment.half().high(),
                        moment.eighty().low(),
                        moment.eighty().high(),
                        moment.ninetyFive().low(),
                        moment.ninetyFive().high()));
                for (int runIdx = 0; runIdx < runs; runIdx++) {
                    row.add(runIdx < fan.runs().size() ? fan.runs().get(runIdx).get(momentIdx) : null);
                }
                table.row(row.toArray());
            }
        }
        return table.build();
    }

    private static final class Builder {
        private final Data data;
        private final Theme theme;
        private final XyStyle style;
        private final TimeAxis time;
        private final double firstWeek;
        private final double lastWeek;

        Builder(Data data, Theme theme) {
            this.data = data;
            this.theme = theme;
            this.style = new XyStyle(theme);
            this.firstWeek = data.fans().stream()
                    .mapToDouble(fan -> fan.moments().get(0).week())
                    .min()
                    .orElse(0);
            this.lastWeek = data.fans().stream()
                    .mapToDouble(
                            fan -> fan.moments().get(fan.moments().size() - 1).week())
                    .max()
                    .orElse(0);
            this.time = TimeAxis.until(lastWeek);
        }

        JFreeChart chart() {
            List<String> names =
                    data.fans().stream().map(fan -> fan.option().name()).toList();
            CombinedRangeXYPlot panels = style.panels(style.axis(upScale(), null), names, theme.length(WIDTH));
            data.fans().forEach(fan -> panels.add(panel(fan)));
            return style.chart(panels, data.axis(), legend());
        }

        private Scale upScale() {
            double low = 0;
            double high = 0;
            for (Fan fan : data.fans()) {
                for (Moment moment : fan.moments()) {
                    low = Math.min(low, moment.ninetyFive().low());
                    high = Math.max(high, moment.ninetyFive().high());
                }
                for (List<Double> run : fan.runs()) {
                    low = Math.min(
                            low,
                            run.stream().mapToDouble(Double::doubleValue).min().orElse(low));
                    high = Math.max(
                            high,
                            run.stream().mapToDouble(Double::doubleValue).max().orElse(high));
                }
            }
            return Scale.rounded(low, high, 5, 0, 1);
        }

        private XYPlot panel(Fan fan) {
            int ticks = Math.max(2, 11 / data.fans().size());
            NumberAxis across = style.axis(time.scale(firstWeek, lastWeek, ticks), time.title());
            XYPlot plot = new XYPlot(null, across, null, null);
            style.plot(plot);
            plot.setDomainGridlinesVisible(false);
            Color hue = Marks.colour(fan.option(), theme);
            int next = 0;
            next = addBand(plot, next, fan, Moment::ninetyFive, theme.wideBand(hue));
            next = addBand(plot, next, fan, Moment::eighty, theme.middleBand(hue));
            next = addBand(plot, next, fan, Moment::half, theme.narrowBand(hue));
            next = addRuns(plot, next, fan);
            Optional<Fan> base = data.base()
                    .filter(each -> data.outlineBase() && !fan.option().isBase());
            if (base.isPresent()) {
                next = addOutline(plot, next, base.get());
            }
            addMedian(plot, next, fan, hue);
            plot.addAnnotation(new PanelHeading(theme, fan.option().name()));
            return plot;
        }

        private int addBand(XYPlot plot, int place, Fan fan, Function<Moment, Interval> band, Color colour) {
            List<XyStyle.Stretch> stretches = fan.moments().stream()
                    .map(moment -> new XyStyle.Stretch(time.at(moment.week()), band.apply(moment)))
                    .toList();
            style.addBand(plot, place, stretches, colour);
            return place + 1;
        }

        private int addRuns(XYPlot plot, int place, Fan fan) {
            XYSeriesCollection dataset = new XYSeriesCollection();
            for (int runIdx = 0; runIdx < fan.runs().size(); runIdx++) {
                XYSeries series = new XYSeries(runIdx);
                for (int momentIdx = 0; momentIdx < fan.moments().size(); momentIdx++) {
                    double x = time.at(fan.moments().get(momentIdx).week());
                    series.add(x, fan.runs().get(runIdx).get(momentIdx));
                }
                dataset.addSeries(series);
            }
            return add(plot, place, dataset, runColour(), 0.8);
        }

        private Color runColour() {
            return theme.tint(theme.ink(), 0.55);
        }

        private int add(XYPlot plot, int place, XYSeriesCollection dataset, Color colour, double width) {
            plot.setDataset(place, dataset);
            plot.setRenderer(place, style.lines(colour, theme.stroke(width)));
            return place + 1;
        }

        private int addOutline(XYPlot plot, int place, Fan base) {
            XYSeriesCollection dataset = new XYSeriesCollection();
            dataset.addSeries(series(base, "low", moment -> moment.eighty().low()));
            dataset.addSeries(series(base, "high", moment -> moment.eighty().high()));
            plot.setDataset(place, dataset);
            plot.setRenderer(place, style.lines(theme.baseCase(), theme.baseStroke(1.4)));
            return place + 1;
        }

        private void addMedian(XYPlot plot, int place, Fan fan, Color hue) {
            XYSeriesCollection dataset = new XYSeriesCollection();
            dataset.addSeries(series(fan, "median", Moment::median));
            plot.setDataset(place, dataset);
            Color colour = theme.mix(hue, theme.ink(), 0.35);
            plot.setRenderer(place, style.lines(colour, Marks.stroke(fan.option(), theme, 2.4)));
        }

        private XYSeries series(Fan fan, String key, ToDoubleFunction<Moment> value) {
            XYSeries series = new XYSeries(key);
            fan.moments().forEach(moment -> series.add(time.at(moment.week()), value.applyAsDouble(moment)));
            return series;
        }

        private LegendItemCollection legend() {
            Color hue = Marks.colour(data.fans().get(data.fans().size() - 1).option(), theme);
            LegendItemCollection legend = new LegendItemCollection();
            legend.add(style.patch("50", theme.narrowBand(hue)));
            legend.add(style.patch("80", theme.middleBand(hue)));
            legend.add(style.patch("95 of 100 futures lie inside", theme.wideBand(hue)));
            legend.add(style.line("median", theme.mix(hue, theme.ink(), 0.35), theme.stroke(2.4)));
            if (data.fans().stream().anyMatch(fan -> !fan.runs().isEmpty())) {
                legend.add(style.line("single futures", runColour(), theme.stroke(0.8)));
            }
            if (data.outlineBase() && data.base().isPresent() && data.fans().size() > 1) {
                String words = "80 of 100: " + data.base().get().option().name();
                legend.add(style.line(words, theme.baseCase(), theme.baseStroke(1.4)));
            }
            return legend;
        }
    }
}
