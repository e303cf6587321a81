package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
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
import org.jfree.chart.ui.RectangleEdge;

/** Markers with names beside them; each name takes the place around its marker where it covers least. */
final class PointLabels extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private final transient Theme theme;
    private final transient List<Label> labels;
    private final transient List<Segment> lines;

    /** A marker at (x, y) in values of the axes, its name, and a smaller note below the name, which may be empty. */
    record Label(Option option, String words, String note, double x, double y, Color colour) {}

    /** A drawn line from (x1, y1) to (x2, y2), in values of the axes, that names should not cross. */
    record Segment(double x1, double y1, double x2, double y2) {}

    PointLabels(Theme theme, List<Label> labels, List<Segment> lines) {
        this.theme = theme;
        this.labels = List.copyOf(labels);
        this.lines = List.copyOf(lines);
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
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        Pen pen = new Pen(graphics, theme);
        Marks marks = new Marks(pen, theme);
        List<Rectangle2D> taken = new ArrayList<>();
        List<Line2D> drawn = lines.stream()
                .map(line -> (Line2D) new Line2D.Double(
                        domainAxis.valueToJava2D(line.x1(), area, RectangleEdge.BOTTOM),
                        rangeAxis.valueToJava2D(line.y1(), area, RectangleEdge.LEFT),
                        domainAxis.valueToJava2D(line.x2(), area, RectangleEdge.BOTTOM),
                        rangeAxis.valueToJava2D(line.y2(), area, RectangleEdge.LEFT)))
                .toList();
        double mark = theme.length(12);
        for (Label label : labels) {
            double x = domainAxis.valueToJava2D(label.x(), area, RectangleEdge.BOTTOM);
            double y = rangeAxis.valueToJava2D(label.y(), area, RectangleEdge.LEFT);
            marks.marker(label.option(), x, y, label.colour());
            taken.add(new Rectangle2D.Double(x - mark / 2, y - mark / 2, mark, mark));
        }
        List<Rectangle2D> markers = List.copyOf(taken);
        // Large labels first: they have the fewest places to go.
        List<Label> bySize = new ArrayList<>(labels);
        bySize.sort(Comparator.comparingInt(
                (Label label) -> -label.words().length() - label.note().length()));
        for (Label label : bySize) {
            double x = domainAxis.valueToJava2D(label.x(), area, RectangleEdge.BOTTOM);
            double y = rangeAxis.valueToJava2D(label.y(), area, RectangleEdge.LEFT);
            taken.add(write(pen, label, x, y, new Surroundings(area, markers, taken, drawn)));
        }
        graphics.setClip(clip);
    }

    private Rectangle2D write(Pen pen, Label label, double x, double y, Surroundings around) {
        Font font = theme.font(Role.LABEL);
        Font small = theme.font(Role.SMALL);
        List<String> lines = Pen.wrap(label.words(), font, theme.length(215), 2);
        List<String> notes = label.note().isEmpty() ? List.of() : Pen.wrap(label.note(), small, theme.length(215), 2);
        double width = Math.max(Pen.widest(lines, font), Pen.widest(notes, small));
        double height = lines.size() * Pen.lineHeight(font) + notes.size() * Pen.lineHeight(small);
        Rectangle2D box = best(x, y, width, height, around);
        leader(pen, x, y, box, around);
        pen.lines(lines, box.getX(), box.getY() + font.getSize2D(), Anchor.START, font, theme.ink());
        double notesBase = box.getY() + lines.size() * Pen.lineHeight(font) + small.getSize2D();
        pen.lines(notes, box.getX(), notesBase, Anchor.START, small, theme.mutedInk());
        return box;
    }

    /** A thin line to a name that found no room beside its marker. */
    private void leader(Pen pen, double x, double y, Rectangle2D box, Surroundings around) {
        double nearestX = Math.max(box.getMinX() - theme.length(2), Math.min(box.getMaxX(), x));
        double nearestY = Math.max(box.getMinY(), Math.min(box.getMaxY(), y));
        if (Math.hypot(nearestX - x, nearestY - y) > theme.length(24) || around.isNearerToAnother(box, x, y)) {
            double middleY =
                    Math.max(around.area().getMinY(), Math.min(around.area().getMaxY(), box.getCenterY()));
            pen.line(x, y, nearestX, middleY, theme.mutedInk(), theme.stroke(0.7));
        }
    }

    /** Of the places around the marker, the one that covers least of what is drawn and stays inside the plot. */
    private Rectangle2D best(double x, double y, double width, double height, Surroundings around) {
        double gap = theme.length(9);
        double near = gap / 3;
        double[] lefts = {x + gap, x - gap - width, x - width / 2, x + 4 * gap, x + 9 * gap};
        double[] tops = {
            y - height - near,
            y + near,
            y - height - gap * 2,
            y + gap * 2,
            y - height / 2,
            y - height * 0.8,
            y - height * 0.2,
            y - 2 * height,
            y + height,
            y - 3.2 * height,
            y + 2.2 * height,
            y - 4.4 * height,
            y + 3.4 * height
        };
        Rectangle2D best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double top : tops) {
            for (double left : lefts) {
                Rectangle2D box = new Rectangle2D.Double(left, top, width, height);
                double distance = Math.hypot(box.getCenterX() - x, box.getCenterY() - y);
                // Worse than two lines through a name is a name that seems to be that of another point.
                double mistaken = around.isNearerToAnother(box, x, y) ? theme.length(theme.length(900)) : 0;
                double cost = around.covered(box, theme.length(theme.length(400))) + mistaken + distance;
                if (cost < least - 1e-6) {
                    least = cost;
                    best = box;
                }
            }
        }
        return best;
    }

    /** What a name should keep clear of. */
    private record Surroundings(
            Rectangle2D area, List<Rectangle2D> markers, List<Rectangle2D> taken, List<Line2D> drawn) {

        /** Whether a name would stand nearer to the marker of another point than to its own at (x, y). */
        boolean isNearerToAnother(Rectangle2D box, double x, double y) {
            double own = distance(box, x, y);
            return markers.stream()
                    .filter(marker -> Math.hypot(marker.getCenterX() - x, marker.getCenterY() - y) > 1)
                    .anyMatch(marker -> distance(box, marker.getCenterX(), marker.getCenterY()) < own);
        }

        private static double distance(Rectangle2D box, double x, double y) {
            double across = Math.max(0, Math.max(box.getMinX() - x, x - box.getMaxX()));
            double down = Math.max(0, Math.max(box.getMinY() - y, y - box.getMaxY()));
            return Math.hypot(across, down);
        }

        /** Pixels of area that a box covers or has outside the plot; each line crossed counts as {@code lineCost}. */
        double covered(Rectangle2D box, double lineCost) {
            double covered = (box.getWidth() * box.getHeight() - overlap(box, area)) * 3;
            for (Rectangle2D other : taken) {
                covered += overlap(box, other) * 2;
            }
            for (Line2D line : drawn) {
                covered += line.intersects(box) ? lineCost : 0;
            }
            return covered;
        }

        private static double overlap(Rectangle2D one, Rectangle2D other) {
            Rectangle2D common = one.createIntersection(other);
            return common.isEmpty() ? 0 : common.getWidth() * common.getHeight();
        }
    }
}
