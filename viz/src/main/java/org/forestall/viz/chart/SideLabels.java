package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Names at the right ends of lines, moved apart where they would touch, so that no legend has to be matched. */
final class SideLabels extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private final transient Theme theme;
    private final transient List<Label> labels;

    /** A name at the height of a value. */
    record Label(String words, double value, Color colour) {}

    private record Placed(List<String> lines, double end, double middle, Color colour) {}

    SideLabels(Theme theme, List<Label> labels) {
        this.theme = theme;
        this.labels = List.copyOf(labels);
    }

    /** Room that the labels need to the right of the plot; names longer than this are wrapped. */
    static double room(Theme theme, List<String> names) {
        double wanted = Pen.widest(names, theme.font(Role.LABEL));
        return Math.min(wanted, theme.length(170)) + theme.length(22);
    }

    @Override
    public void draw(
            Graphics2D graphics,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis domainAxis,
            ValueAxis rangeAxis,
            int rendererIndex,
            PlotRenderingInfo info) {
        // The plot clips to its data area, but these labels stand beside it.
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        Pen pen = new Pen(graphics, theme);
        Font font = theme.font(Role.LABEL);
        double x = area.getMaxX();
        for (Placed label : spread(area, rangeAxis, font)) {
            pen.line(x + 1, label.end(), x + theme.length(14), label.middle(), label.colour(), theme.stroke(1));
            pen.centredLines(label.lines(), x + theme.length(18), label.middle(), Anchor.START, font, theme.ink());
        }
        graphics.setClip(clip);
    }

    /** Pushes labels down where they touch the one above, then up again where they leave the plot at the bottom. */
    private List<Placed> spread(Rectangle2D area, ValueAxis rangeAxis, Font font) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble(Label::value).reversed());
        double lineHeight = Pen.lineHeight(font);
        List<Placed> placed = new ArrayList<>();
        double free = area.getMinY() - lineHeight / 2;
        for (Label label : sorted) {
            List<String> lines = Pen.wrap(label.words(), font, theme.length(170), 2);
            double end = rangeAxis.valueToJava2D(label.value(), area, org.jfree.chart.ui.RectangleEdge.LEFT);
            double half = lines.size() * lineHeight / 2;
            double middle = Math.max(end, free + half);
            placed.add(new Placed(lines, end, middle, label.colour()));
            free = middle + half;
        }
        double floor = area.getMaxY() + lineHeight / 2;
        for (int labelIdx = placed.size() - 1; labelIdx >= 0; labelIdx--) {
            Placed label = placed.get(labelIdx);
            double half = label.lines().size() * lineHeight / 2;
            double middle = Math.min(label.middle(), floor - half);
            placed.set(labelIdx, new Placed(label.lines(), label.end(), middle, label.colour()));
            floor = middle - half;
        }
        return placed;
    }
}
