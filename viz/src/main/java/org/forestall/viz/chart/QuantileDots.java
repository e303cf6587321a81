package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
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

/**
 * An outcome as 50 or 100 dots, each standing for one of so many equally likely futures (Kay, Kola, Hullman and Munson
 * 2016, Proc. CHI: 5092-5103). Futures in which nothing happened are packed into a block of their own on the left, where
 * they can be counted without flattening the rest.
 */
public final class QuantileDots {

    private static final double WIDTH = 860;
    private static final double ROW = 128;
    private static final double LARGEST_DOT = 13;
    private static final double SMALLEST_DOT = 4;
    private static final int SIDE_OF_BLOCK = 10;

    private QuantileDots() {}

    /** How values are spaced along the axis. */
    public enum Spacing {
        /** Equal steps. */
        EVEN,
        /** Each step is ten times the one before; for outcomes that range from tens to millions. */
        TENFOLD
    }

    /**
     * One row.
     *
     * @param option its name and look
     * @param values the outcome of every future, at least one, none below 0
     */
    public record Distribution(Option option, List<Double> values) {
        /** Copies the list. */
        public Distribution {
            values = List.copyOf(values);
        }

        /** One value for each dot: the future at the middle of each of so many equal shares, from low to high. */
        private List<Double> dots(int dots) {
            List<Double> sorted = values.stream().sorted().toList();
            List<Double> chosen = new ArrayList<>();
            for (int dotIdx = 0; dotIdx < dots; dotIdx++) {
                chosen.add(sorted.get((int) Math.floor((dotIdx + 0.5) / dots * sorted.size())));
            }
            return chosen;
        }
    }

    /**
     * What to draw.
     *
     * @param axis what is measured, with its unit
     * @param rows the options from top to bottom, at least one
     * @param dots 50 or 100
     * @param spacing how values are spaced
     * @param threshold dots at or above it are drawn full and counted; empty for none
     */
    public record Data(String axis, List<Distribution> rows, int dots, Spacing spacing, OptionalDouble threshold) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            rows = List.copyOf(rows);
            Problems problems = new Problems("quantile dots '" + axis + "'");
            problems.text("axis", axis);
            problems.unless(!rows.isEmpty(), "rows", "there are none. Give at least one option.");
            problems.unless(dots == 50 || dots == 100, "dots", dots + " is not allowed. Allowed: 50 or 100.");
            threshold.ifPresent(value -> problems.number("threshold", value));
            for (int rowIdx = 0; rowIdx < rows.size(); rowIdx++) {
                Distribution row = rows.get(rowIdx);
                String path = "rows[" + rowIdx + "]";
                row.option().check(path + ".option", problems);
                problems.unless(!row.values().isEmpty(), path + ".values", "there are none. Give at least one future.");
                for (int valueIdx = 0; valueIdx < row.values().size(); valueIdx++) {
                    String place = path + ".values[" + valueIdx + "]";
                    double value = row.values().get(valueIdx);
                    problems.number(place, value);
                    problems.unless(!(value < 0), place, value + " is below 0. Maybe a difference? Use a forest plot.");
                }
            }
            problems.throwIfAny();
        }
    }

    /** The figure; its height follows from the number of rows. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        double height = theme.length(ROW) * data.rows().size() + theme.length(72);
        return new Figure(
                text,
                theme.length(WIDTH),
                height,
                theme,
                (graphics, width, tall) -> new Layout(graphics, data, theme, width, tall).draw(),
                table(data));
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns("Option", "Dot", data.axis());
        for (Distribution row : data.rows()) {
            List<Double> dots = row.dots(data.dots());
            for (int dotIdx = 0; dotIdx < dots.size(); dotIdx++) {
                table.row(row.option().name(), dotIdx + 1, dots.get(dotIdx));
            }
        }
        return table.build();
    }

    private static final class Layout {
        private final Data data;
        private final Theme theme;
        private final Pen pen;
        private final Font label;
        private final Font small;
        private final double width;
        private final double gap;
        private final double row;
        private final double bottom;
        private final double names;
        private final double dot;
        private final double noneWidth;
        private final Scale across;

        Layout(Graphics2D graphics, Data data, Theme theme, double width, double height) {
            this.data = data;
            this.theme = theme;
            this.pen = new Pen(graphics, theme);
            this.label = theme.font(Role.LABEL);
            this.small = theme.font(Role.SMALL);
            this.width = width;
            this.gap = theme.length(14);
            this.bottom = height - theme.length(50);
            this.row = (bottom - theme.length(22)) / data.rows().size();
            this.names = width * 0.21;
            this.dot = largestFittingDot();
            this.noneWidth = noneWidth(dot);
            this.across = scale(dot);
        }

        private double axisLeft(double size) {
            double none = noneWidth(size);
            return gap + names + gap + (none > 0 ? none + gap * 2 : 0);
        }

        private double room() {
            return row - theme.length(16);
        }

        /** Width of the block of futures in which nothing happened; 0 when there are none. */
        private double noneWidth(double size) {
            int most = data.rows().stream().mapToInt(this::none).max().orElse(0);
            int high = (int) Math.max(1, Math.floor(room() / size));
            double columns = Math.ceil(most / (double) Math.min(high, SIDE_OF_BLOCK));
            return most == 0 ? 0 : Math.max(columns * size, Pen.width("none", small));
        }

        private int none(Distribution each) {
            return (int)
                    each.dots(data.dots()).stream().filter(value -> value == 0).count();
        }

        private List<Double> some(Distribution each) {
            return each.dots(data.dots()).stream().filter(value -> value > 0).toList();
        }

        private Scale scale(double size) {
            double left = axisLeft(size) + size / 2;
            double right = width - gap * 1.5 - size / 2;
            List<Double> all =
                    data.rows().stream().flatMap(each -> some(each).stream()).toList();
            double most = all.stream().mapToDouble(Double::doubleValue).max().orElse(1);
            double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(1);
            double reach = Math.max(most, data.threshold().orElse(most));
            if (data.spacing() == Spacing.EVEN) {
                return Scale.rounded(0, reach, 7, left, right);
            }
            double low = Math.floor(
                    Math.log10(Math.min(least, Math.max(1e-18, data.threshold().orElse(least)))));
            double high = Math.max(low + 1, Math.ceil(Math.log10(reach) - 1e-9));
            return new Scale(low, high, 1, left, right);
        }

        private double x(Scale scale, double value) {
            return scale.at(data.spacing() == Spacing.EVEN ? value : Math.log10(value));
        }

        /** The largest dots with which no stack grows out of its row. */
        private double largestFittingDot() {
            for (double size = LARGEST_DOT; size > SMALLEST_DOT; size -= 0.5) {
                double pixels = theme.length(size);
                Scale scale = scale(pixels);
                int highest = data.rows().stream()
                        .flatMap(each -> stacks(scale, pixels, some(each)).values().stream())
                        .mapToInt(List::size)
                        .max()
                        .orElse(0);
                if (highest * pixels <= room() && noneWidth(pixels) <= width * 0.25) {
                    return pixels;
                }
            }
            return theme.length(SMALLEST_DOT);
        }

        /** Where a column of dots begins: at the threshold, so that no column lies on both sides of it. */
        private double start(Scale scale) {
            boolean drawn = data.threshold().isPresent() && data.threshold().getAsDouble() > 0;
            return drawn ? x(scale, data.threshold().getAsDouble()) : scale.pixelLow();
        }

        /** Values by the column of dots that they fall into. */
        private TreeMap<Long, List<Double>> stacks(Scale scale, double size, List<Double> values) {
            TreeMap<Long, List<Double>> stacks = new TreeMap<>();
            for (double value : values) {
                long column = (long) Math.floor((x(scale, value) - start(scale)) / size + 1e-9);
                stacks.computeIfAbsent(column, key -> new ArrayList<>()).add(value);
            }
            return stacks;
        }

        void draw() {
            for (double tick : across.ticks()) {
                pen.line(across.at(tick), theme.length(6), across.at(tick), bottom, theme.grid(), theme.stroke(1));
            }
            for (int rowIdx = 0; rowIdx < data.rows().size(); rowIdx++) {
                row(data.rows().get(rowIdx), theme.length(22) + (rowIdx + 1) * row);
            }
            threshold();
            axis();
        }

        private void row(Distribution each, double floor) {
            Color full = Marks.colour(each.option(), theme);
            pen.line(gap, floor, width - gap, floor, theme.mix(theme.grid(), theme.ink(), 0.25), theme.stroke(1));
            words(each, floor);
            stacks(across, dot, some(each)).forEach((column, values) -> {
                double x = start(across) + (column + 0.5) * dot;
                // Where one value is shared by very many futures, the dots of its stack overlap.
                double step = Math.min(dot, room() / values.size());
                for (int place = 0; place < values.size(); place++) {
                    dot(x, floor - dot / 2 - place * step, colour(values.get(place), full));
                }
            });
            int high = (int) Math.max(1, Math.min(SIDE_OF_BLOCK, Math.floor(room() / dot)));
            for (int noneIdx = 0; noneIdx < none(each); noneIdx++) {
                double x = gap + names + gap + (noneIdx / high + 0.5) * dot;
                dot(x, floor - (noneIdx % high + 0.5) * dot, theme.tint(full, 0.35));
            }
        }

        private void words(Distribution each, double floor) {
            List<String> name = Pen.wrap(each.option().name(), label, names, 3);
            List<String> notes = new ArrayList<>();
            if (none(each) > 0) {
                notes.add(none(each) + " of " + data.dots() + ": none");
            }
            data.threshold().ifPresent(value -> {
                long above = each.dots(data.dots()).stream()
                        .filter(dotValue -> dotValue >= value)
                        .count();
                notes.add(above + " of " + data.dots() + ": " + Numbers.rounded(value) + " or more");
            });
            double top = floor - row * 0.5 - (name.size() + notes.size() - 1) * Pen.lineHeight(label) / 2;
            pen.lines(name, gap, top, Anchor.START, label, theme.ink());
            double notesTop = top + name.size() * Pen.lineHeight(label);
            pen.lines(notes, gap, notesTop, Anchor.START, small, theme.mutedInk());
        }

        private Color colour(double value, Color full) {
            boolean counted =
                    data.threshold().isEmpty() || value >= data.threshold().getAsDouble();
            return counted ? full : theme.tint(full, 0.5);
        }

        private void dot(double x, double y, Color colour) {
            double size = dot * 0.9;
            pen.fill(new Ellipse2D.Double(x - size / 2, y - size / 2, size, size), colour);
        }

        private void threshold() {
            data.threshold().ifPresent(value -> {
                if (value > 0) {
                    double x = x(across, value);
                    pen.line(x, theme.length(6), x, bottom, theme.ink(), theme.stroke(1.2));
                    String words = Numbers.rounded(value) + " or more \u2192";
                    boolean right = x + theme.length(6) + Pen.width(words, small) < width - gap * 0.5;
                    double place = x + theme.length(right ? 6 : -6);
                    double base = theme.length(6) + small.getSize2D();
                    pen.text(words, place, base, right ? Anchor.START : Anchor.END, small, theme.ink());
                }
            });
        }

        private void axis() {
            double base = bottom + small.getSize2D() * 1.3;
            for (double tick : across.ticks()) {
                String number = data.spacing() == Spacing.EVEN
                        ? across.format().format(tick)
                        : Numbers.rounded(Math.pow(10, tick));
                pen.text(number, across.at(tick), base, Anchor.MIDDLE, small, theme.mutedInk());
            }
            if (noneWidth > 0) {
                pen.text("none", gap + names + gap, base, Anchor.START, small, theme.mutedInk());
            }
            String words =
                    data.axis() + (data.spacing() == Spacing.TENFOLD ? " (each step is ten times the last)" : "");
            double nextBase = base + Pen.lineHeight(small) * 1.1;
            double middle = (across.pixelLow() + across.pixelHigh()) / 2;
            String fitted = Pen.fit(words, small, across.pixelHigh() - across.pixelLow());
            pen.text(fitted, middle, nextBase, Anchor.MIDDLE, small, theme.ink());
            String meaning = "one dot: 1 of " + data.dots() + " futures";
            pen.text(meaning, gap, nextBase, Anchor.START, small, theme.mutedInk());
        }
    }
}
