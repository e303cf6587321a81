package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Numbers;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/**
 * Lines through time that grow week by week: what was lived up to now in full, what is known from before palely, flags where
 * something was put in, a mark at the present. Drawn anew for each week, so it does without a chart library.
 */
public final class LiveLines {

    private LiveLines() {}

    /**
     * What to draw.
     *
     * @param title what is measured, with the unit
     * @param weeks length of the time axis
     * @param now present week
     * @param low lower end of the value axis
     * @param high least upper end of the value axis; it grows with the values
     * @param percent whether values are shares
     * @param lines lines, the most important last
     * @param bands bands behind the lines
     * @param flags weeks that are flagged
     * @param yearLabel writes the number of a year, from 1
     * @param language in whose signs numbers are written
     */
    public record Data(
            String title,
            int weeks,
            int now,
            double low,
            double high,
            boolean percent,
            List<Line> lines,
            List<Band> bands,
            List<Flag> flags,
            DoubleFunction<String> yearLabel,
            Locale language) {

        /** Keeps copies. */
        public Data {
            lines = List.copyOf(lines);
            bands = List.copyOf(bands);
            flags = List.copyOf(flags);
        }
    }

    /**
     * A band behind the lines, over the whole time axis.
     *
     * @param name shown in the key; empty for none
     * @param categoryIdx colour
     * @param low lower end after a week
     * @param high upper end after a week
     */
    public record Band(String name, int categoryIdx, IntToDoubleFunction low, IntToDoubleFunction high) {}

    /**
     * A line.
     *
     * @param name shown in the key; empty for none
     * @param categoryIdx look of the line; -1 for the base case
     * @param known last week with a value
     * @param values value after a week
     */
    public record Line(String name, int categoryIdx, int known, IntToDoubleFunction values) {}

    /**
     * A flag on the time axis.
     *
     * @param week where
     * @param letter what it says
     */
    public record Flag(int week, String letter) {}

    /** Draws into a room. */
    public static void draw(Graphics2D graphics, Data data, Rectangle2D room, Theme theme) {
        Pen.smooth(graphics);
        new Painter(new Pen(graphics, theme), data, room, theme).draw();
    }

    /** Between the key and the number of the highest tick. */
    private static final double KEY_GAP = 5;

    /** Weeks between two labelled years on the axis. */
    private static final int YEAR = 52;

    private static final class Painter {
        private final Pen pen;
        private final Data data;
        private final Theme theme;
        private final Font small;
        private final double edge;
        private final double left;
        private final double right;
        private final double top;
        private final double bottom;
        private final Scale scale;
        private final NumberFormat format;

        Painter(Pen pen, Data data, Rectangle2D room, Theme theme) {
            this.pen = pen;
            this.data = data;
            this.theme = theme;
            this.small = theme.font(Role.SMALL);
            double factor = data.percent() ? 100 : 1;
            double high = data.high();
            double low = data.low();
            for (Line line : data.lines()) {
                for (int week = 0; week <= line.known(); week++) {
                    double value = line.values().applyAsDouble(week);
                    if (!Double.isNaN(value)) {
                        high = Math.max(high, value);
                        low = Math.min(low, value);
                    }
                }
            }
            for (Band band : data.bands()) {
                for (int week = 0; week <= data.weeks(); week++) {
                    high = Math.max(high, band.high().applyAsDouble(week));
                    low = Math.min(low, band.low().applyAsDouble(week));
                }
            }
            boolean keyed = isKeyed();
            top = room.getMinY()
                    + (data.title().isEmpty() ? 0 : Pen.lineHeight(theme.font(Role.HEADING)))
                    + (keyed ? Pen.lineHeight(small) + theme.length(KEY_GAP) : 0)
                    + theme.length(8);
            bottom = room.getMaxY() - Pen.lineHeight(small) - theme.length(4);
            scale = Scale.rounded(low * factor, high * factor, 3, bottom, top);
            format = scale.format();
            double widest = scale.ticks().stream()
                    .mapToDouble(tick -> Pen.width(number(tick), small))
                    .max()
                    .orElse(0);
            edge = room.getMinX() + theme.length(4);
            left = edge + widest + theme.length(6);
            right = room.getMaxX() - theme.length(8);
        }

        private boolean isKeyed() {
            return data.lines().stream().anyMatch(line -> !line.name().isEmpty())
                    || data.bands().stream().anyMatch(band -> !band.name().isEmpty());
        }

        private String number(double tick) {
            return Numbers.in(data.language(), Numbers.written(tick, format)) + (data.percent() ? "\u2009%" : "");
        }

        private double x(double week) {
            return left + (right - left) * week / Math.max(1, data.weeks());
        }

        private double y(double value) {
            return scale.at(value * (data.percent() ? 100 : 1));
        }

        void draw() {
            heading();
            for (Band band : data.bands()) {
                pen.fill(area(band), theme.middleBand(theme.category(band.categoryIdx())));
            }
            for (double tick : scale.ticks()) {
                double y = scale.at(tick);
                pen.line(left, y, right, y, theme.grid(), theme.stroke(1));
                if (isWritten(tick)) {
                    pen.centredText(number(tick), left - theme.length(5), y, Anchor.END, small, theme.mutedInk());
                }
            }
            years();
            for (Flag flag : data.flags()) {
                flag(flag);
            }
            for (Line line : data.lines()) {
                line(line);
            }
            double now = x(data.now());
            pen.line(now, top, now, bottom, theme.mutedInk(), theme.stroke(1));
        }

        /** In a low chart the numbers of all ticks would touch; then zero and the ends are written, as far as they fit. */
        private boolean isWritten(double tick) {
            double high = small.getSize2D() * 1.1;
            if (Math.abs(scale.at(scale.low() + scale.step()) - scale.at(scale.low())) >= high) {
                return true;
            }
            boolean zero = Math.abs(tick) < scale.step() / 2;
            return zero || Math.abs(scale.at(tick) - scale.at(0)) >= high && isEnd(tick);
        }

        private boolean isEnd(double tick) {
            return tick <= scale.low() + scale.step() / 2 || tick >= scale.high() - scale.step() / 2;
        }

        private void heading() {
            Font heading = theme.font(Role.HEADING);
            boolean keyed = isKeyed();
            double base = top - (keyed ? Pen.lineHeight(small) + theme.length(KEY_GAP) : 0) - theme.length(7);
            String title = Pen.fit(data.title(), heading, right - edge);
            pen.text(title, edge, base, Anchor.START, heading, theme.ink());
            double at = edge;
            double keyBase = top - theme.length(5 + KEY_GAP);
            for (Line line : data.lines()) {
                if (!line.name().isEmpty()) {
                    double middle = keyBase - small.getSize2D() * 0.35;
                    pen.line(at, middle, at + theme.length(18), middle, colour(line), stroke(line, 2.4));
                    pen.text(line.name(), at + theme.length(22), keyBase, Anchor.START, small, theme.ink());
                    at += theme.length(34) + Pen.width(line.name(), small);
                }
            }
            for (Band band : data.bands()) {
                if (!band.name().isEmpty()) {
                    double high = small.getSize2D() * 0.8;
                    Rectangle2D sample = new Rectangle2D.Double(at, keyBase - high, theme.length(18), high);
                    pen.fill(sample, theme.middleBand(theme.category(band.categoryIdx())));
                    String name = Pen.fit(band.name(), small, right - at - theme.length(22));
                    pen.text(name, at + theme.length(22), keyBase, Anchor.START, small, theme.ink());
                    at += theme.length(34) + Pen.width(name, small);
                }
            }
        }

        private Path2D area(Band band) {
            Path2D area = new Path2D.Double();
            area.moveTo(x(0), y(band.low().applyAsDouble(0)));
            for (int week = 1; week <= data.weeks(); week++) {
                area.lineTo(x(week), y(band.low().applyAsDouble(week)));
            }
            for (int week = data.weeks(); week >= 0; week--) {
                area.lineTo(x(week), y(band.high().applyAsDouble(week)));
            }
            area.closePath();
            return area;
        }

        private void years() {
            int years = Math.max(1, data.weeks() / YEAR);
            double each = (right - left) / years;
            int every = (int) Math.max(1, Math.ceil(Pen.width(data.yearLabel().apply(years), small) * 1.3 / each));
            for (int year = 0; year < years; year++) {
                double x = x((double) year * YEAR);
                pen.line(x, bottom, x, bottom + theme.length(4), theme.mutedInk(), theme.stroke(1));
                if (year % every == 0) {
                    double middle = x + each * every / 2;
                    String label = data.yearLabel().apply(year + 1);
                    if (middle + Pen.width(label, small) / 2 <= right + theme.length(4)) {
                        pen.text(
                                label,
                                middle,
                                bottom + Pen.lineHeight(small) * 0.95,
                                Anchor.MIDDLE,
                                small,
                                theme.mutedInk());
                    }
                }
            }
        }

        private void flag(Flag flag) {
            double x = x(flag.week());
            pen.line(x, top, x, bottom, theme.mutedInk(), theme.baseStroke(1));
            double size = theme.length(6);
            Path2D cloth = new Path2D.Double();
            cloth.moveTo(x, top);
            cloth.lineTo(x + size * 1.6, top + size * 0.7);
            cloth.lineTo(x, top + size * 1.4);
            cloth.closePath();
            pen.fill(cloth, theme.ink());
        }

        private void line(Line line) {
            int lived = Math.min(data.now(), line.known());
            if (line.known() > lived) {
                pen.draw(path(line, lived, line.known()), theme.tint(colour(line), 0.35), theme.stroke(1.4));
            }
            pen.draw(path(line, 0, lived), colour(line), stroke(line, 2.4));
            double value = line.values().applyAsDouble(lived);
            if (!Double.isNaN(value) && line.categoryIdx() >= 0) {
                pen.marker(line.categoryIdx(), x(lived), y(value), 9, colour(line));
            }
        }

        private Path2D path(Line line, int from, int to) {
            Path2D path = new Path2D.Double();
            boolean pen = false;
            for (int week = from; week <= to; week++) {
                double value = line.values().applyAsDouble(week);
                if (Double.isNaN(value)) {
                    pen = false;
                } else if (pen) {
                    path.lineTo(x(week), y(value));
                } else {
                    path.moveTo(x(week), y(value));
                    pen = true;
                }
            }
            return path;
        }

        private Color colour(Line line) {
            return line.categoryIdx() < 0 ? theme.baseCase() : theme.category(line.categoryIdx());
        }

        private Stroke stroke(Line line, double width) {
            return line.categoryIdx() < 0 ? theme.baseStroke(width) : theme.stroke(width);
        }
    }
}
