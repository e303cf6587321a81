package org.forestall.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * What each option costs and how many people it spares, both against doing nothing, which sits at the crossing of the
 * zero lines. Right is always dearer and up is always more people spared.
 */
public final class CostPlane {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 470;

    private CostPlane() {}

    /**
     * One option.
     *
     * @param option its name and look; the base case needs no entry
     * @param cost extra cost against doing nothing
     * @param spared people spared against doing nothing; below 0 when the option does harm
     * @param worseThan name of an option that costs less and spares more, or empty; such options are drawn pale
     */
    public record Point(Option option, Estimate cost, Estimate spared, String worseThan) {}

    /**
     * How far the means of an option move when futures are drawn again.
     *
     * @param option its name and look
     * @param draws cost and people spared of each draw
     */
    public record Cloud(Option option, List<Draw> draws) {

        /** Copies the list. */
        public Cloud {
            draws = List.copyOf(draws);
        }
    }

    /**
     * One draw of a cloud.
     *
     * @param cost mean extra cost
     * @param spared mean people spared
     */
    public record Draw(double cost, double spared) {}

    /**
     * What to draw.
     *
     * @param costAxis what the cost is, with its unit
     * @param sparedAxis what is spared, with its unit
     * @param base name of doing nothing, written at the crossing
     * @param points the options, at least one
     * @param clouds draws behind the points; may be empty
     */
    public record Data(String costAxis, String sparedAxis, String base, List<Point> points, List<Cloud> clouds) {

        /** Points without clouds; see the record for the parameters and faults. */
        public Data(String costAxis, String sparedAxis, String base, List<Point> points) {
            this(costAxis, sparedAxis, base, points, List.of());
        }

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            points = List.copyOf(points);
            clouds = List.copyOf(clouds);
            Problems problems = new Problems("cost plane '" + sparedAxis + "'");
            problems.text("costAxis", costAxis);
            problems.text("sparedAxis", sparedAxis);
            problems.text("base", base);
            problems.unless(!points.isEmpty(), "points", "there are none. Give at least one option.");
            for (int pointIdx = 0; pointIdx < points.size(); pointIdx++) {
                Point point = points.get(pointIdx);
                String path = "points[" + pointIdx + "]";
                point.option().check(path + ".option", problems);
                point.cost().check(path + ".cost", problems);
                point.spared().check(path + ".spared", problems);
            }
            problems.throwIfAny();
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
                data.costAxis(),
                "Cost: 95 % from",
                "Cost: 95 % to",
                data.sparedAxis(),
                "Spared: 95 % from",
                "Spared: 95 % to",
                "Costs more and spares less than");
        for (Point point : data.points()) {
            table.row(
                    point.option().name(),
                    point.cost().value(),
                    point.cost().ninetyFive().low(),
                    point.cost().ninetyFive().high(),
                    point.spared().value(),
                    point.spared().ninetyFive().low(),
                    point.spared().ninetyFive().high(),
                    point.worseThan());
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

        Builder(Data data, Theme theme) {
            this.data = data;
            this.theme = theme;
            this.style = new XyStyle(theme);
        }

        JFreeChart chart() {
            Scale across = scale(Point::cost, 7);
            Scale up = scale(Point::spared, 6);
            XYPlot plot = new XYPlot(
                    null, style.axis(across, data.costAxis() + " \u2192 dearer"), style.axis(up, null), null);
            style.plot(plot);
            plot.setInsets(new RectangleInsets(theme.length(6), 0, 0, theme.length(24)));
            Stroke zero = theme.stroke(1.4);
            plot.addDomainMarker(new ValueMarker(0, theme.mutedInk(), zero), Layer.BACKGROUND);
            plot.addRangeMarker(new ValueMarker(0, theme.mutedInk(), zero), Layer.BACKGROUND);
            int next = addFrontier(plot);
            for (Cloud cloud : data.clouds()) {
                next = addCloud(plot, next, cloud);
            }
            for (Point point : data.points()) {
                next = addIntervals(plot, next, point);
            }
            plot.addAnnotation(new PointLabels(theme, labels(), lines(across, up)));
            return style.chart(plot, "\u2191 " + data.sparedAxis(), new LegendItemCollection());
        }

        private int addCloud(XYPlot plot, int place, Cloud cloud) {
            XYSeries series = new XYSeries(cloud.option().name(), false, true);
            cloud.draws().forEach(draw -> series.add(draw.cost(), draw.spared()));
            XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
            double size = theme.length(3);
            renderer.setDefaultShape(new Ellipse2D.Double(-size / 2, -size / 2, size, size));
            renderer.setAutoPopulateSeriesShape(false);
            renderer.setDefaultPaint(theme.tint(Marks.colour(cloud.option(), theme), 0.35));
            renderer.setAutoPopulateSeriesPaint(false);
            plot.setDataset(place, new XYSeriesCollection(series));
            plot.setRenderer(place, renderer);
            return place + 1;
        }

        private Scale scale(Function<Point, Estimate> value, int ticks) {
            List<Estimate> values = data.points().stream().map(value).toList();
            double low = Math.min(0, Estimate.lowest(values));
            double high = Math.max(0, Estimate.highest(values));
            // Some room beyond the outermost points for their names.
            return Scale.rounded(low, high + (high - low) * 0.04, ticks, 0, 1);
        }

        /** Joins doing nothing and the options that no cheaper one matches, in order of cost. */
        private int addFrontier(XYPlot plot) {
            XYSeries series = new XYSeries("frontier");
            for (PointLabels.Segment corner : frontier()) {
                series.add(corner.x1(), corner.y1());
                series.add(corner.x2(), corner.y2());
            }
            plot.setDataset(0, new XYSeriesCollection(series));
            plot.setRenderer(0, style.lines(theme.tint(theme.baseCase(), 0.6), theme.baseStroke(1.2)));
            return 1;
        }

        private List<PointLabels.Segment> frontier() {
            List<Point> byCost = new ArrayList<>(data.points());
            byCost.sort(Comparator.comparingDouble((Point point) -> point.cost().value())
                    .thenComparing(Comparator.comparingDouble(
                                    (Point point) -> point.spared().value())
                            .reversed()));
            List<PointLabels.Segment> segments = new ArrayList<>();
            double cost = 0;
            double spared = 0;
            for (Point point : byCost) {
                double nextCost = point.cost().value();
                double nextSpared = point.spared().value();
                if (nextCost >= 0 && nextSpared > spared) {
                    segments.add(new PointLabels.Segment(cost, spared, nextCost, nextSpared));
                    cost = nextCost;
                    spared = nextSpared;
                }
            }
            return segments;
        }

        /** Everything drawn that names should keep clear of. */
        private List<PointLabels.Segment> lines(Scale across, Scale up) {
            List<PointLabels.Segment> lines = new ArrayList<>(frontier());
            lines.add(new PointLabels.Segment(across.low(), 0, across.high(), 0));
            lines.add(new PointLabels.Segment(0, up.low(), 0, up.high()));
            for (Point point : data.points()) {
                double cost = point.cost().value();
                double spared = point.spared().value();
                Interval costs = point.cost().ninetyFive();
                Interval spareds = point.spared().ninetyFive();
                lines.add(new PointLabels.Segment(costs.low(), spared, costs.high(), spared));
                lines.add(new PointLabels.Segment(cost, spareds.low(), cost, spareds.high()));
            }
            return lines;
        }

        private int addIntervals(XYPlot plot, int place, Point point) {
            Color colour = colour(point);
            addInterval(plot, place, point, Estimate::ninetyFive, colour, 1.4);
            addInterval(plot, place + 1, point, Estimate::half, colour, 4.5);
            return place + 2;
        }

        private void addInterval(
                XYPlot plot, int place, Point point, Function<Estimate, Interval> band, Color colour, double width) {
            Interval cost = band.apply(point.cost());
            Interval spared = band.apply(point.spared());
            XYIntervalSeries series = new XYIntervalSeries(point.option().name());
            series.add(
                    point.cost().value(),
                    cost.low(),
                    cost.high(),
                    point.spared().value(),
                    spared.low(),
                    spared.high());
            XYIntervalSeriesCollection dataset = new XYIntervalSeriesCollection();
            dataset.addSeries(series);
            XYErrorRenderer renderer = new XYErrorRenderer();
            renderer.setCapLength(0);
            renderer.setDrawXError(cost.low() < cost.high());
            renderer.setDrawYError(spared.low() < spared.high());
            renderer.setErrorPaint(colour);
            renderer.setErrorStroke(
                    new BasicStroke((float) theme.length(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            renderer.setDefaultShapesVisible(false);
            plot.setDataset(place, dataset);
            plot.setRenderer(place, renderer);
        }

        private Color colour(Point point) {
            Color colour = Marks.colour(point.option(), theme);
            return point.worseThan().isEmpty() ? colour : theme.tint(colour, 0.45);
        }

        private List<PointLabels.Label> labels() {
            List<PointLabels.Label> labels = new ArrayList<>();
            labels.add(new PointLabels.Label(Option.base(data.base()), data.base(), "", 0, 0, theme.baseCase()));
            for (Point point : data.points()) {
                String note = point.worseThan().isEmpty() ? "" : "costs more, spares fewer than " + point.worseThan();
                labels.add(new PointLabels.Label(
                        point.option(),
                        point.option().name(),
                        note,
                        point.cost().value(),
                        point.spared().value(),
                        colour(point)));
            }
            return labels;
        }
    }
}
