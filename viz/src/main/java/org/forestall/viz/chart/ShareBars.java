package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Scale;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/**
 * Of so many futures, how many went one way, how many neither way and how many the other: a bar for each row, divided in
 * three, with the count written into each part that has room for it. A line marks the half.
 */
public final class ShareBars {

    private static final double WIDTH = 860;
    private static final double ROW = 42;
    private static final double BAR = 24;
    private static final double NAMES = 0.32;

    private ShareBars() {}

    /**
     * One bar.
     *
     * @param name its label
     * @param note a few words below the name; may be empty
     * @param less futures that went the good way, at least 0
     * @param same futures that went neither way, at least 0
     * @param more futures that went the bad way, at least 0
     */
    public record Row(String name, String note, int less, int same, int more) {

        int all() {
            return less + same + more;
        }

        private int part(int partIdx) {
            return partIdx == 0 ? less : partIdx == 1 ? same : more;
        }
    }

    /**
     * What to draw.
     *
     * @param axis title of the axis, which counts futures
     * @param rowsAre what the rows are
     * @param parts names of the three parts, in their order
     * @param rows from top to bottom, at least one, all over the same number of futures
     */
    public record Data(String axis, String rowsAre, List<String> parts, List<Row> rows) {

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            parts = List.copyOf(parts);
            rows = List.copyOf(rows);
            Problems problems = new Problems("bars '" + axis + "'");
            problems.text("axis", axis);
            problems.text("rowsAre", rowsAre);
            problems.unless(parts.size() == 3, "parts", parts.size() + " names. Give three.");
            problems.unless(!rows.isEmpty(), "rows", "there are none. Give at least one.");
            for (int rowIdx = 0; rowIdx < rows.size(); rowIdx++) {
                check(rows.get(rowIdx), "rows[" + rowIdx + "]", rows.get(0).all(), problems);
            }
            problems.throwIfAny();
        }

        private static void check(Row row, String path, int all, Problems problems) {
            problems.text(path + ".name", row.name());
            problems.within(path + ".less", row.less(), 0, 1e9);
            problems.within(path + ".same", row.same(), 0, 1e9);
            problems.within(path + ".more", row.more(), 0, 1e9);
            problems.unless(row.all() >= 1, path, "there are no futures. Give at least one.");
            problems.unless(row.all() == all, path, row.all() + " futures, but the first row has " + all + ".");
        }
    }

    /** The figure; its height follows from the number of rows. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        return new Figure(
                text,
                theme.length(WIDTH),
                theme.length(ROW * data.rows().size() + 82),
                theme,
                (graphics, width, height) -> draw(graphics, data, theme, width, height),
                table(data));
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns(
                data.rowsAre(),
                data.parts().get(0),
                data.parts().get(1),
                data.parts().get(2));
        data.rows().forEach(row -> table.row(row.name(), row.less(), row.same(), row.more()));
        return table.build();
    }

    private static void draw(Graphics2D graphics, Data data, Theme theme, double width, double height) {
        Pen pen = new Pen(graphics, theme);
        Axes axes = new Axes(pen, theme);
        Font label = theme.font(Role.LABEL);
        Font small = theme.font(Role.SMALL);
        double gap = theme.length(14);
        double names = width * NAMES;
        int all = data.rows().get(0).all();
        Scale across = Scale.tight(0, all, 10, gap + names + gap, width - gap * 2);
        double top = theme.length(30);
        double bottom = height - theme.length(46);
        legend(pen, data, theme, across.pixelLow());
        axes.verticalGrid(across, top, bottom);
        double rowHeight = (bottom - top) / data.rows().size();
        double half = across.at(all / 2.0);
        for (int rowIdx = 0; rowIdx < data.rows().size(); rowIdx++) {
            Row row = data.rows().get(rowIdx);
            double middle = top + (rowIdx + 0.5) * rowHeight;
            boolean noted = !row.note().isEmpty();
            double up = noted ? theme.length(7) : 0;
            pen.centredText(Pen.fit(row.name(), label, names), gap, middle - up, Anchor.START, label, theme.ink());
            if (noted) {
                String note = Pen.fit(row.note(), small, names);
                pen.centredText(note, gap, middle + theme.length(9), Anchor.START, small, theme.mutedInk());
            }
            bar(pen, row, middle, across, theme);
        }
        pen.line(half, top - theme.length(2), half, bottom, theme.ink(), theme.stroke(1.4));
        for (int rowIdx = 0; rowIdx < data.rows().size(); rowIdx++) {
            counts(pen, data.rows().get(rowIdx), top + (rowIdx + 0.5) * rowHeight, across, theme);
        }
        axes.numbersBelow(across, bottom);
        axes.titleBelow(data.axis(), across.pixelLow(), across.pixelHigh(), bottom + axes.numbersHeight());
    }

    private static void bar(Pen pen, Row row, double middle, Scale across, Theme theme) {
        double thick = theme.length(BAR);
        int before = 0;
        for (int partIdx = 0; partIdx < 3; partIdx++) {
            int count = row.part(partIdx);
            double from = across.at(before);
            double to = across.at(before + count);
            before += count;
            if (count > 0) {
                Color fill = colour(partIdx, theme);
                pen.fill(from, middle - thick / 2, Math.max(1, to - from - 1), thick, fill);
            }
        }
    }

    /** Counts stand at the outer ends of their parts, away from the line that marks the half. */
    private static void counts(Pen pen, Row row, double middle, Scale across, Theme theme) {
        Font label = theme.font(Role.LABEL);
        double room = theme.length(6);
        double half = across.at(row.all() / 2.0);
        int before = 0;
        for (int partIdx = 0; partIdx < 3; partIdx++) {
            double from = across.at(before);
            double to = across.at(before + row.part(partIdx));
            before += row.part(partIdx);
            String number = String.valueOf(row.part(partIdx));
            double wide = Pen.width(number, label);
            if (row.part(partIdx) > 0 && wide + room < to - from) {
                double x =
                        partIdx == 0 ? from + room + wide / 2 : partIdx == 2 ? to - room - wide / 2 : (from + to) / 2;
                boolean touches = Math.abs(x - half) < wide / 2 + room;
                double moved = touches && partIdx == 1 ? half + wide / 2 + room : x;
                if (moved + wide / 2 <= to) {
                    pen.centredText(number, moved, middle, Anchor.MIDDLE, label, theme.inkOn(colour(partIdx, theme)));
                }
            }
        }
    }

    /** The three colours: of fewer, of neither, of more. */
    public static Color colour(int partIdx, Theme theme) {
        return partIdx == 1 ? theme.missing() : theme.difference(partIdx == 0 ? -0.75 : 0.75);
    }

    private static void legend(Pen pen, Data data, Theme theme, double left) {
        Font small = theme.font(Role.SMALL);
        double side = theme.length(11);
        double x = left;
        for (int partIdx : IntStream.range(0, 3).toArray()) {
            pen.fill(x, theme.length(8), side, side, colour(partIdx, theme));
            x += side + theme.length(5);
            String part = data.parts().get(partIdx);
            pen.text(part, x, theme.length(18), Anchor.START, small, theme.ink());
            x += Pen.width(part, small) + theme.length(18);
        }
    }
}
