package org.forestall.viz.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Numbers;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/** Settings by two of their values, those in which something failed told apart by shape as well as colour, and a box. */
public final class SettingsScatter {

    private static final double WIDTH = 860;
    private static final double HEIGHT = 400;

    private SettingsScatter() {}

    /**
     * One setting.
     *
     * @param x value of the first input
     * @param y value of the second input
     * @param failed whether it failed there
     */
    public record Point(double x, double y, boolean failed) {}

    /** A rectangle, its ends in the units of the axes. */
    public record Box(double xLow, double xHigh, double yLow, double yHigh) {}

    /**
     * What to draw.
     *
     * @param across name of the first input
     * @param up name of the second input
     * @param failed what a failed point is, for the legend
     * @param held what the others are
     * @param points at least one
     * @param box where failures gather; empty for none
     */
    public record Data(String across, String up, String failed, String held, List<Point> points, Optional<Box> box) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            points = List.copyOf(points);
            Problems problems = new Problems("scatter of settings '" + across + "'");
            problems.text("across", across);
            problems.text("up", up);
            problems.text("failed", failed);
            problems.text("held", held);
            problems.unless(!points.isEmpty(), "points", "there are none. Give at least one.");
            for (Point point : points) {
                problems.number("x", point.x());
                problems.number("y", point.y());
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
                (graphics, width, height) -> draw(graphics, data, theme, width, height),
                table(data));
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns(data.across(), data.up(), data.failed());
        data.points().forEach(point -> table.row(point.x(), point.y(), point.failed() ? "yes" : "no"));
        return table.build();
    }

    private static void draw(Graphics2D graphics, Data data, Theme theme, double width, double height) {
        Pen pen = new Pen(graphics, theme);
        Axes axes = new Axes(pen, theme);
        Font small = theme.font(Role.SMALL);
        double gap = theme.length(14);
        double left = gap + theme.length(64);
        double right = width - gap * 2;
        double top = theme.length(52);
        double bottom = height - theme.length(58);
        Scale across = Scale.rounded(
                data.points().stream().mapToDouble(Point::x).min().orElse(0),
                data.points().stream().mapToDouble(Point::x).max().orElse(1),
                axes.ticksAcross(right - left),
                left,
                right);
        Scale up = Scale.rounded(
                data.points().stream().mapToDouble(Point::y).min().orElse(0),
                data.points().stream().mapToDouble(Point::y).max().orElse(1),
                5,
                bottom,
                top);
        axes.verticalGrid(across, top, bottom);
        for (double tick : up.ticks()) {
            pen.line(left, up.at(tick), right, up.at(tick), theme.grid(), theme.stroke(1));
            pen.centredText(
                    Numbers.written(tick, up.format()),
                    left - theme.length(8),
                    up.at(tick),
                    Anchor.END,
                    small,
                    theme.mutedInk());
        }
        data.box().ifPresent(box -> box(pen, theme, box, across, up));
        Color held = theme.category(0);
        Color failed = theme.category(1);
        for (Point point : data.points()) {
            pen.marker(
                    point.failed() ? 1 : 0,
                    across.at(point.x()),
                    up.at(point.y()),
                    theme.length(10),
                    point.failed() ? failed : held);
        }
        axes.numbersBelow(across, bottom);
        axes.titleBelow(data.across(), left, right, bottom + axes.numbersHeight() + theme.length(4));
        double middle = theme.length(12);
        pen.marker(1, gap + theme.length(6), middle, theme.length(10), failed);
        pen.centredText(data.failed(), gap + theme.length(18), middle, Anchor.START, small, theme.ink());
        double next = gap + theme.length(50) + Pen.width(data.failed(), small);
        pen.marker(0, next, middle, theme.length(10), held);
        pen.centredText(data.held(), next + theme.length(12), middle, Anchor.START, small, theme.ink());
        pen.text("\u2191 " + data.up(), gap, top - theme.length(10), Anchor.START, small, theme.ink());
    }

    private static void box(Pen pen, Theme theme, Box box, Scale across, Scale up) {
        double x = across.at(Math.max(across.low(), box.xLow()));
        double y = up.at(Math.min(up.high(), box.yHigh()));
        Rectangle2D shape = new Rectangle2D.Double(
                x, y, across.at(Math.min(across.high(), box.xHigh())) - x, up.at(Math.max(up.low(), box.yLow())) - y);
        pen.fill(shape, theme.stripe());
        pen.draw(
                shape,
                theme.ink(),
                new BasicStroke(
                        (float) theme.length(1.6),
                        BasicStroke.CAP_BUTT,
                        BasicStroke.JOIN_MITER,
                        10,
                        new float[] {(float) theme.length(6), (float) theme.length(4)},
                        0));
    }
}
