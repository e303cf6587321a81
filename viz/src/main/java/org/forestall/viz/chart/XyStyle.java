package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Supplier;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.figure.Drawing;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.CombinedRangeXYPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** Gives JFreeChart parts the look of the theme. Its stock palette and frames are not used anywhere. */
final class XyStyle {

    private final Theme theme;

    XyStyle(Theme theme) {
        this.theme = theme;
    }

    /** A chart as the drawing of a figure, which leaves the background to the exporter. */
    static Drawing drawing(Supplier<JFreeChart> charts) {
        return (graphics, width, height) -> {
            JFreeChart chart = charts.get();
            chart.setBackgroundPaint(null);
            chart.draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        };
    }

    /** An axis that covers a scale, with its ticks. */
    NumberAxis axis(Scale scale, String title) {
        NumberAxis axis = new NumberAxis(title);
        axis.setAutoRange(false);
        axis.setRange(scale.low(), scale.high());
        axis.setTickUnit(new NumberTickUnit(scale.step(), scale.format()), true, true);
        axis.setTickLabelFont(theme.font(Role.SMALL));
        axis.setTickLabelPaint(theme.mutedInk());
        axis.setLabelFont(theme.font(Role.SMALL));
        axis.setLabelPaint(theme.ink());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        double gap = theme.length(4);
        axis.setTickLabelInsets(new RectangleInsets(gap, gap, gap, gap));
        return axis;
    }

    /** Grid and frame of a plot. */
    void plot(XYPlot plot) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(theme.grid());
        plot.setRangeGridlinePaint(theme.grid());
        plot.setDomainGridlineStroke(theme.stroke(1));
        plot.setRangeGridlineStroke(theme.stroke(1));
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    }

    /** A chart with what the upright axis measures written flat above it, where it can be read without tilting. */
    JFreeChart chart(Plot plot, String upTitle, LegendItemCollection legend) {
        JFreeChart chart = new JFreeChart(null, theme.font(Role.TITLE), plot, false);
        chart.setBackgroundPaint(theme.background());
        chart.setBorderVisible(false);
        chart.setPadding(new RectangleInsets(theme.length(4), theme.length(10), theme.length(4), theme.length(10)));
        if (legend.getItemCount() > 0) {
            chart.addSubtitle(legend(() -> legend));
        }
        TextTitle title = new TextTitle(upTitle, theme.font(Role.LABEL));
        title.setPaint(theme.ink());
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setMaximumLinesToDisplay(2);
        title.setPadding(theme.length(6), theme.length(4), theme.length(10), 0);
        chart.addSubtitle(title);
        return chart;
    }

    private LegendTitle legend(LegendItemSource items) {
        LegendTitle legend = new LegendTitle(items);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(theme.font(Role.SMALL));
        legend.setItemPaint(theme.ink());
        legend.setBackgroundPaint(null);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(2, theme.length(4), 2, theme.length(10)));
        return legend;
    }

    /** A legend entry with a patch of colour. */
    LegendItem patch(String words, Color colour) {
        Rectangle2D patch = new Rectangle2D.Double(0, 0, theme.length(18), theme.length(10));
        return new LegendItem(words, null, null, null, patch, colour);
    }

    /** A legend entry with a piece of line. */
    LegendItem line(String words, Color colour, Stroke stroke) {
        Shape piece = new Line2D.Double(0, 0, theme.length(30), 0);
        return new LegendItem(words, null, null, null, piece, stroke, colour);
    }

    /** A renderer that draws each series as one line without marks. */
    XYLineAndShapeRenderer lines(Color colour, Stroke stroke) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setDefaultPaint(colour);
        renderer.setDefaultStroke(stroke);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        return renderer;
    }

    /** The low and high end of a band at one place of the time axis. */
    record Stretch(double x, Interval range) {}

    /** Fills a band between its low and high ends. */
    void addBand(XYPlot plot, int place, List<Stretch> stretches, Color colour) {
        YIntervalSeries series = new YIntervalSeries("band");
        for (Stretch stretch : stretches) {
            double low = stretch.range().low();
            double high = stretch.range().high();
            series.add(stretch.x(), low, low, high);
        }
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        dataset.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1f);
        renderer.setSeriesFillPaint(0, colour);
        plot.setDataset(place, dataset);
        plot.setRenderer(place, renderer);
    }

    /** Panels side by side with one upright axis and a name above each. */
    CombinedRangeXYPlot panels(NumberAxis up, List<String> names, double width) {
        CombinedRangeXYPlot panels = new CombinedRangeXYPlot(up);
        double gap = theme.length(22);
        panels.setGap(gap);
        double panelWidth = (width - theme.length(70)) / names.size() - gap;
        double headings = PanelHeading.room(theme, names, panelWidth);
        panels.setInsets(new RectangleInsets(headings, 0, 0, theme.length(8)));
        return panels;
    }
}
