package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Numbers;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/**
 * One hundred small futures for each option, those with the event filled: "34 of 100 futures". Counts are read more
 * surely than percentages (Gigerenzer and Hoffrage 1995, Psychological Review 102(4): 684-704).
 */
public final class FrequencyGrid {

    private static final int MOST_LINES = 3;
    private static final int SIDE = 10;
    private static final int ICONS = SIDE * SIDE;
    private static final double CELL = 17;
    private static final double WIDTH = 860;
    private static final int MOST_IN_A_LINE = 4;

    private FrequencyGrid() {}

    /**
     * One grid.
     *
     * @param option its name and look
     * @param count futures with the event, 0 to {@code futures}
     * @param futures all futures, at least 1
     */
    public record Grid(Option option, int count, int futures) {

        private int filled() {
            return (int) Math.round((double) ICONS * count / futures);
        }
    }

    /**
     * What to draw.
     *
     * @param event what a filled future has, for example {@code "with onset"}
     * @param grids the options, at least one
     */
    public record Data(String event, List<Grid> grids) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            grids = List.copyOf(grids);
            Problems problems = new Problems("frequency grid '" + event + "'");
            problems.text("event", event);
            problems.unless(!grids.isEmpty(), "grids", "there are none. Give at least one option.");
            for (int gridIdx = 0; gridIdx < grids.size(); gridIdx++) {
                Grid grid = grids.get(gridIdx);
                String path = "grids[" + gridIdx + "]";
                grid.option().check(path + ".option", problems);
                problems.within(path + ".futures", grid.futures(), 1, Integer.MAX_VALUE);
                problems.within(path + ".count", grid.count(), 0, grid.futures());
            }
            problems.throwIfAny();
        }

        private int columns() {
            return Math.max(2, Math.min(MOST_IN_A_LINE, grids.size()));
        }

        private int lines() {
            return (grids.size() + columns() - 1) / columns();
        }
    }

    /** The figure; its height follows from the number of options. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        double height = data.lines() * blockHeight(data, theme);
        return new Figure(
                text,
                theme.length(WIDTH),
                height,
                theme,
                (graphics, width, tall) -> draw(graphics, data, theme, width),
                table(data));
    }

    private static double blockHeight(Data data, Theme theme) {
        return theme.length(SIDE * CELL + 72) + headingHeight(data, theme);
    }

    /** Room for two lines of a name, or for three where a name needs them. */
    private static double headingHeight(Data data, Theme theme) {
        Font heading = theme.font(Role.HEADING);
        double gap = theme.length(14);
        double wide = (theme.length(WIDTH) - gap) / data.columns() - gap;
        boolean three = data.grids().stream()
                .anyMatch(grid -> Pen.wrap(grid.option().name(), heading, wide, MOST_LINES)
                                .size()
                        > 2);
        return theme.length(34) + (three ? Pen.lineHeight(heading) : 0);
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns("Option", "Futures " + data.event(), "Futures", "Of 100");
        for (Grid grid : data.grids()) {
            table.row(grid.option().name(), grid.count(), grid.futures(), 100.0 * grid.count() / grid.futures());
        }
        return table.build();
    }

    private static void draw(Graphics2D graphics, Data data, Theme theme, double width) {
        Pen pen = new Pen(graphics, theme);
        double gap = theme.length(14);
        int columns = data.columns();
        double column = (width - gap) / columns;
        for (int gridIdx = 0; gridIdx < data.grids().size(); gridIdx++) {
            double left = gap + (gridIdx % columns) * column;
            double top = (gridIdx / columns) * blockHeight(data, theme);
            double room = headingHeight(data, theme);
            grid(pen, theme, data, data.grids().get(gridIdx), new Rectangle2D.Double(left, top, column - gap, room));
        }
    }

    private static void grid(Pen pen, Theme theme, Data data, Grid grid, Rectangle2D place) {
        Font heading = theme.font(Role.HEADING);
        List<String> name = Pen.wrap(grid.option().name(), heading, place.getWidth(), MOST_LINES);
        double headingBase = place.getMaxY() - (name.size() - 1) * Pen.lineHeight(heading);
        pen.lines(name, place.getX(), headingBase, Anchor.START, heading, theme.ink());
        double top = place.getMaxY() + theme.length(10);
        double cell = theme.length(CELL);
        Color colour = Marks.colour(grid.option(), theme);
        for (int iconIdx = 0; iconIdx < ICONS; iconIdx++) {
            double x = place.getX() + (iconIdx % SIDE) * cell;
            double y = top + (iconIdx / SIDE) * cell;
            if (iconIdx < grid.filled()) {
                pen.fill(x, y, cell * 0.82, cell * 0.82, colour);
            } else {
                double inset = cell * 0.14;
                double size = cell * 0.82 - 2 * inset;
                pen.draw(
                        new Ellipse2D.Double(x + inset, y + inset, size, size),
                        theme.tint(theme.mutedInk(), 0.55),
                        theme.stroke(1.2));
            }
        }
        double base = top + SIDE * cell + theme.length(18);
        Font label = theme.font(Role.LABEL);
        List<String> words = Pen.wrap(words(data, grid), label, place.getWidth(), 2);
        pen.lines(words, place.getX(), base, Anchor.START, label, theme.ink());
        if (grid.futures() != ICONS) {
            String exact =
                    Numbers.rounded(grid.count()) + " of " + Numbers.rounded(grid.futures()) + " simulated futures";
            double nextBase = base + words.size() * Pen.lineHeight(label);
            pen.text(exact, place.getX(), nextBase, Anchor.START, theme.font(Role.SMALL), theme.mutedInk());
        }
    }

    /** "34 of 100 futures with onset"; never a zero for something that did happen, nor a hundred for nearly all. */
    private static String words(Data data, Grid grid) {
        String number = Integer.toString(grid.filled());
        if (grid.filled() == 0 && grid.count() > 0) {
            number = "fewer than 1";
        } else if (grid.filled() == ICONS && grid.count() < grid.futures()) {
            number = "more than 99";
        }
        return number + " of 100 " + data.event();
    }
}
