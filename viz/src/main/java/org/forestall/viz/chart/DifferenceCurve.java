package org.forestall.viz.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.Function;
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
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * How the difference against doing nothing grows over time: the estimate with 50, 80 and 95 % intervals, each of which
 * holds for its own week (pointwise), not for the curve as a whole.
 */
public final class DifferenceCurve {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 360;

    private DifferenceCurve() {}

    /**
     * The difference up to or in one week.
     *
     * @param week weeks since the start, at least 0
     * @param difference paired difference against the base case
     */
    public record Moment(double week, Estimate difference) {}

    /**
     * One panel.
     *
     * @param option its name and look
     * @param moments weeks in rising order, at least one
     */
    public record Curve(Option option, List<Moment> moments) {
        /** Copies the list. */
        public Curve {
            moments = List.copyOf(moments);
        }

        private double lastWeek() {
            return moments.get(moments.size() - 1).week();
        }
    }

    /**
     * What to draw.
     *
     * @param axis what the difference measures, with its unit
     * @param zero label of the zero line, for example {@code "same as doing nothing"}
     * @param curves the panels from left to right, with the same upright axis; 1 to 4
     */
    public record Data(String axis, String zero, List<Curve> curves) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            curves = List.copyOf(curves);
            Problems problems = new Problems("difference curve '" + axis + "'");
            problems.text("axis", axis);
            problems.text("zero", zero);
            problems.unless(
                    !curves.isEmpty() && curves.size() <= 4,
                    "curves",
                    "there are " + curves.size() + ". Allowed: 1 to 4.");
            for (int curveIdx = 0; curveIdx < curves.size(); curveIdx++) {
                check(curves.get(curveIdx), "curves[" + curveIdx + "]", problems);
            }
            problems.throwIfAny();
        }

        private static void check(Curve curve, String path, Problems problems) {
            curve.option().check(path + ".option", problems);
            problems.unless(!curve.moments().isEmpty(), path + ".moments", "there are none. Give at least one week.");
            double before = Double.NEGATIVE_INFINITY;
            for (int momentIdx = 0; momentIdx < curve.moments().size(); momentIdx++) {
                Moment moment = curve.moments().get(momentIdx);
                String place = path + ".moments[" + momentIdx + "]";
                problems.number(place + ".week", moment.week());
                problems.unless(!(moment.week() <= before), place, "week " + moment.week() + " does not rise.");
                moment.difference().check(place + ".difference", problems);
                before = moment.week();
            }
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

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns(
                "Option",
                "Week",
                "Difference: " + data.axis(),
                "50 % from",
                "50 % to",
                "80 % from",
                "80 % to",
                "95 % from",
                "95 % to");
        for (Curve curve : data.curves()) {
            for (Moment moment : curve.moments()) {
                Estimate difference = moment.difference();
                table.row(
                        curve.option().name(),
                        moment.week(),
                        difference.value(),
                        difference.half().low(),
                        difference.half().high(),
                        difference.eighty().low(),
                        difference.eighty().high(),
                        difference.ninetyFive().low(),
                        difference.ninetyFive().high());
            }
        }
        return table.build();
    }

    /** The chart, for a window. */
    public static JFreeChart chart(Data data, Theme theme) {
        return new Builder(data, theme).chart();
    }

    private static final class Builder {
        private final Data data;
        private final Theme theme;
        private final XyStyle style;
        private final TimeAxis time;
        private final double lastWeek;

        Builder(Data data, Theme theme) {
            this.data = data;
            this.theme = theme;
            this.style = new XyStyle(theme);
            this.lastWeek =
                    data.curves().stream().mapToDouble(Curve::lastWeek).max().orElse(0);
            this.time = TimeAxis.until(lastWeek);
        }

        JFreeChart chart() {
            List<String> names =
                    data.curves().stream().map(curve -> curve.option().name()).toList();
            CombinedRangeXYPlot panels = style.panels(style.axis(upScale(), null), names, theme.length(WIDTH));
            data.curves().forEach(curve -> panels.add(panel(curve)));
            return style.chart(panels, data.axis(), legend());
        }

        private Scale upScale() {
            List<Estimate> all = data.curves().stream()
                    .flatMap(curve -> curve.moments().stream().map(Moment::difference))
                    .toList();
            return Scale.rounded(Math.min(0, Estimate.lowest(all)), Math.max(0, Estimate.highest(all)), 5, 0, 1);
        }

        private XYPlot panel(Curve curve) {
            int ticks = Math.max(2, 11 / data.curves().size());
            double firstWeek = curve.moments().get(0).week();
            NumberAxis across = style.axis(time.scale(Math.min(0, firstWeek), lastWeek, ticks), time.title());
            XYPlot plot = new XYPlot(null, across, null, null);
            style.plot(plot);
            plot.setDomainGridlinesVisible(false);
            Color hue = Marks.colour(curve.option(), theme);
            addBand(plot, 0, curve, Estimate::ninetyFive, theme.wideBand(hue));
            addBand(plot, 1, curve, Estimate::eighty, theme.middleBand(hue));
            addBand(plot, 2, curve, Estimate::half, theme.narrowBand(hue));
            XYSeries series = new XYSeries("estimate");
            curve.moments()
                    .forEach(moment -> series.add(
                            time.at(moment.week()), moment.difference().value()));
            plot.setDataset(3, new XYSeriesCollection(series));
            plot.setRenderer(3, style.lines(theme.mix(hue, theme.ink(), 0.35), theme.stroke(2.4)));
            plot.addRangeMarker(new ValueMarker(0, theme.baseCase(), theme.baseStroke(1.6)), Layer.FOREGROUND);
            plot.addAnnotation(new PanelHeading(theme, curve.option().name()));
            return plot;
        }

        private void addBand(XYPlot plot, int place, Curve curve, Function<Estimate, Interval> band, Color colour) {
            List<XyStyle.Stretch> stretches = curve.moments().stream()
                    .map(moment -> new XyStyle.Stretch(time.at(moment.week()), band.apply(moment.difference())))
                    .toList();
            style.addBand(plot, place, stretches, colour);
        }

        private LegendItemCollection legend() {
            Color hue = Marks.colour(data.curves().get(0).option(), theme);
            LegendItemCollection legend = new LegendItemCollection();
            legend.add(style.line("estimate", theme.mix(hue, theme.ink(), 0.35), theme.stroke(2.4)));
            legend.add(style.patch("50", theme.narrowBand(hue)));
            legend.add(style.patch("80", theme.middleBand(hue)));
            legend.add(style.patch("95 % interval of each week by itself", theme.wideBand(hue)));
            legend.add(style.line(data.zero(), theme.baseCase(), theme.baseStroke(1.6)));
            return legend;
        }
    }
}
