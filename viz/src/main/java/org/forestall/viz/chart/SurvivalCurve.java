package org.forestall.viz.chart;

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

/** The share of futures that have stayed without onset, week by week, as steps. */
public final class SurvivalCurve {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 380;
    private static final double ALL = 100;

    private SurvivalCurve() {}

    /**
     * The share from one week on.
     *
     * @param week weeks since the start, at least 0
     * @param share share of futures without onset so far, 0 to 1
     */
    public record Step(double week, double share) {}

    /**
     * One option.
     *
     * @param option its name and look
     * @param steps in rising order of weeks, at least one; each share holds until the next step
     */
    public record Curve(Option option, List<Step> steps) {
        /** Copies the list. */
        public Curve {
            steps = List.copyOf(steps);
        }

        private double lastWeek() {
            return steps.get(steps.size() - 1).week();
        }

        private double lastShare() {
            return steps.get(steps.size() - 1).share();
        }
    }

    /**
     * What to draw.
     *
     * @param axis what is counted, for example {@code "Futures without onset so far, of 100"}
     * @param curves the options, at least one
     */
    public record Data(String axis, List<Curve> curves) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            curves = List.copyOf(curves);
            Problems problems = new Problems("survival curve '" + axis + "'");
            problems.text("axis", axis);
            problems.unless(!curves.isEmpty(), "curves", "there are none. Give at least one option.");
            for (int curveIdx = 0; curveIdx < curves.size(); curveIdx++) {
                check(curves.get(curveIdx), "curves[" + curveIdx + "]", problems);
            }
            problems.throwIfAny();
        }

        private static void check(Curve curve, String path, Problems problems) {
            curve.option().check(path + ".option", problems);
            problems.unless(!curve.steps().isEmpty(), path + ".steps", "there are none. Give at least week 0.");
            double before = Double.NEGATIVE_INFINITY;
            for (int stepIdx = 0; stepIdx < curve.steps().size(); stepIdx++) {
                Step step = curve.steps().get(stepIdx);
                String place = path + ".steps[" + stepIdx + "]";
                problems.number(place + ".week", step.week());
                problems.unless(!(step.week() <= before), place, "week " + step.week() + " does not rise.");
                problems.within(place + ".share", step.share(), 0, 1);
                before = step.week();
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
        Table.Builder table = Table.withColumns("Option", "Week", "Share of futures without onset");
        for (Curve curve : data.curves()) {
            curve.steps().forEach(step -> table.row(curve.option().name(), step.week(), step.share()));
        }
        return table.build();
    }

    /** The chart, for a window. */
    public static JFreeChart chart(Data data, Theme theme) {
        XyStyle style = new XyStyle(theme);
        double lastWeek =
                data.curves().stream().mapToDouble(Curve::lastWeek).max().orElse(0);
        TimeAxis time = TimeAxis.until(lastWeek);
        NumberAxis across = style.axis(time.scale(0, lastWeek, 10), time.title());
        NumberAxis up = style.axis(upScale(data), null);
        XYPlot plot = new XYPlot(null, across, up, null);
        style.plot(plot);
        plot.setDomainGridlinesVisible(false);
        for (int curveIdx = 0; curveIdx < data.curves().size(); curveIdx++) {
            Curve curve = data.curves().get(curveIdx);
            plot.setDataset(curveIdx, steps(curve, time, lastWeek));
            XYLineAndShapeRenderer renderer =
                    style.lines(Marks.colour(curve.option(), theme), Marks.stroke(curve.option(), theme, 2.4));
            plot.setRenderer(curveIdx, renderer);
        }
        plot.addAnnotation(new SideLabels(theme, labels(data, theme)));
        List<String> names =
                labels(data, theme).stream().map(SideLabels.Label::words).toList();
        plot.setInsets(new RectangleInsets(theme.length(6), 0, 0, SideLabels.room(theme, names)));
        return style.chart(plot, data.axis() + truncation(data), new LegendItemCollection());
    }

    /** From 0 to 100, unless all curves stay so high that their differences would not be seen. */
    private static Scale upScale(Data data) {
        double least =
                data.curves().stream().mapToDouble(Curve::lastShare).min().orElse(0) * ALL;
        if (least < 60) {
            return new Scale(0, ALL, 20, 0, 1);
        }
        Scale rounded = Scale.rounded(Math.min(least, ALL - 5), ALL, 5, 0, 1);
        return new Scale(rounded.low(), ALL, rounded.step(), 0, 1);
    }

    private static String truncation(Data data) {
        Scale scale = upScale(data);
        return scale.low() > 0 ? " (the axis starts at " + scale.format().format(scale.low()) + ")" : "";
    }

    private static List<SideLabels.Label> labels(Data data, Theme theme) {
        return data.curves().stream()
                .map(curve -> new SideLabels.Label(
                        Math.round(curve.lastShare() * ALL) + "  "
                                + curve.option().name(),
                        curve.lastShare() * ALL,
                        Marks.colour(curve.option(), theme)))
                .toList();
    }

    private static XYSeriesCollection steps(Curve curve, TimeAxis time, double lastWeek) {
        XYSeries series = new XYSeries(curve.option().name(), false, true);
        double before = ALL;
        for (Step step : curve.steps()) {
            double x = time.at(step.week());
            series.add(x, before);
            series.add(x, step.share() * ALL);
            before = step.share() * ALL;
        }
        series.add(time.at(lastWeek), before);
        return new XYSeriesCollection(series);
    }
}
