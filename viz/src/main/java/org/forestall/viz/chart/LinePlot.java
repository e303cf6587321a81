package org.forestall.viz.chart;

import java.util.ArrayList;
import java.util.List;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over a common axis, each named at its right end: curves of acceptability, of cost, of a rule's hits and misses. */
public final class LinePlot {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 380;

    private LinePlot() {}

    /** One place of a line. */
    public record Place(double x, double y) {}

    /**
     * One line.
     *
     * @param option its name and look; the base case is grey and dashed
     * @param places in order of x, at least one
     * @param marked whether each place has a mark, as for bins of a reliability diagram
     */
    public record Line(Option option, List<Place> places, boolean marked) {

        /** Copies the list. */
        public Line {
            places = List.copyOf(places);
        }

        /** A line without marks. */
        public static Line of(Option option, List<Place> places) {
            return new Line(option, places, false);
        }
    }

    /**
     * What to draw.
     *
     * @param across what the horizontal axis is, with its unit
     * @param up what the vertical axis is, with its unit
     * @param upTo end of the vertical axis if it is fixed, such as 1 for shares; 0 to let the lines decide
     * @param lines at least one
     */
    public record Data(String across, String up, double upTo, List<Line> lines) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            lines = List.copyOf(lines);
            Problems problems = new Problems("line plot '" + up + "'");
            problems.text("across", across);
            problems.text("up", up);
            problems.unless(!lines.isEmpty(), "lines", "there are none. Give at least one.");
            for (int lineIdx = 0; lineIdx < lines.size(); lineIdx++) {
                Line line = lines.get(lineIdx);
                String path = "lines[" + lineIdx + "]";
                line.option().check(path + ".option", problems);
                problems.unless(!line.places().isEmpty(), path + ".places", "there are none. Give at least one.");
                for (Place place : line.places()) {
                    problems.number(path + ".x", place.x());
                    problems.number(path + ".y", place.y());
                }
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
        Table.Builder table = Table.withColumns("Line", data.across(), data.up());
        for (Line line : data.lines()) {
            line.places().forEach(place -> table.row(line.option().name(), place.x(), place.y()));
        }
        return table.build();
    }

    private static Scale across(List<Place> all) {
        double least = Math.min(0, all.stream().mapToDouble(Place::x).min().orElse(0));
        double most = all.stream().mapToDouble(Place::x).max().orElse(1);
        boolean counts = most > 1 && all.stream().allMatch(place -> place.x() == Math.rint(place.x()));
        return counts ? Scale.counts(least, most, 8, 0, 1) : Scale.rounded(least, most, 8, 0, 1);
    }

    /** The chart, for a window. */
    public static JFreeChart chart(Data data, Theme theme) {
        XyStyle style = new XyStyle(theme);
        List<Place> all = new ArrayList<>();
        data.lines().forEach(line -> all.addAll(line.places()));
        NumberAxis across = style.axis(across(all), data.across());
        double highest =
                Math.max(data.upTo(), all.stream().mapToDouble(Place::y).max().orElse(1));
        double lowest = Math.min(0, all.stream().mapToDouble(Place::y).min().orElse(0));
        NumberAxis up = style.axis(Scale.rounded(lowest, highest, 5, 0, 1), null);
        XYPlot plot = new XYPlot(null, across, up, null);
        style.plot(plot);
        for (int lineIdx = 0; lineIdx < data.lines().size(); lineIdx++) {
            Line line = data.lines().get(lineIdx);
            XYSeries series = new XYSeries(line.option().name(), false, true);
            line.places().forEach(place -> series.add(place.x(), place.y()));
            plot.setDataset(lineIdx, new XYSeriesCollection(series));
            XYLineAndShapeRenderer renderer =
                    style.lines(Marks.colour(line.option(), theme), Marks.stroke(line.option(), theme, 2.4));
            if (line.marked()) {
                double size = theme.length(7);
                renderer.setDefaultShapesVisible(true);
                renderer.setDefaultShape(new java.awt.geom.Ellipse2D.Double(-size / 2, -size / 2, size, size));
                renderer.setAutoPopulateSeriesShape(false);
            }
            plot.setRenderer(lineIdx, renderer);
        }
        List<SideLabels.Label> labels = data.lines().stream()
                .map(line -> new SideLabels.Label(
                        line.option().name(),
                        line.places().get(line.places().size() - 1).y(),
                        Marks.colour(line.option(), theme)))
                .toList();
        plot.addAnnotation(new SideLabels(theme, labels));
        List<String> names = labels.stream().map(SideLabels.Label::words).toList();
        plot.setInsets(new RectangleInsets(theme.length(6), 0, 0, SideLabels.room(theme, names)));
        return style.chart(plot, data.up(), new LegendItemCollection());
    }
}
