package org.forestall.viz.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.forestall.viz.draw.Anchor;
import org.forestall.viz.draw.Numbers;
import org.forestall.viz.draw.Pen;
import org.forestall.viz.draw.Shading;
import org.forestall.viz.draw.StepLegend;
import org.forestall.viz.figure.Figure;
import org.forestall.viz.figure.FigureText;
import org.forestall.viz.figure.Problems;
import org.forestall.viz.figure.Table;
import org.forestall.viz.theme.Theme;
import org.forestall.viz.theme.Theme.Role;

/** Values by two things, for example regret by option and setting: shaded cells with the number written in each. */
public final class HeatMap {

    private static final double WIDTH = 860;
    private static final double ROW = 30;

    private HeatMap() {}

    /** What the values are. */
    public enum Kind {
        /** Amounts of at least 0: pale to dark. */
        AMOUNT,
        /** Shares or scores from 0 to 1, on the same scale in every map: pale to dark. */
        SHARE,
        /** Differences: blue below 0, orange above. */
        DIFFERENCE
    }

    /**
     * One row.
     *
     * @param name its label
     * @param values one for each column; empty where there is none
     */
    public record Row(String name, List<OptionalDouble> values) {
        /** Copies the list. */
        public Row {
            values = List.copyOf(values);
        }

        /** A row in which every cell has a value. */
        public static Row of(String name, double... values) {
            return new Row(
                    name,
                    java.util.Arrays.stream(values).mapToObj(OptionalDouble::of).toList());
        }
    }

    /**
     * What to draw.
     *
     * @param legend what the values measure, with the unit
     * @param kind amounts or differences
     * @param rowsAre what the rows are ("Option")
     * @param columnsAre what the columns are ("Setting")
     * @param columns names of the columns, at least one
     * @param rows from top to bottom, at least one
     * @param none word below the box of exactly zero in the legend
     * @param language decides how numbers are written
     */
    public record Data(
            String legend,
            Kind kind,
            String rowsAre,
            String columnsAre,
            List<String> columns,
            List<Row> rows,
            String none,
            Locale language) {

        /** In English. */
        public Data(String legend, Kind kind, String rowsAre, String columnsAre, List<String> columns, List<Row> rows) {
            this(legend, kind, rowsAre, columnsAre, columns, rows, "none", Locale.ENGLISH);
        }

        /** @throws IllegalArgumentException listing all faults in the data */
        public Data {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            Objects.requireNonNull(kind, "kind");
            Problems problems = new Problems("heat map '" + legend + "'");
            problems.text("legend", legend);
            problems.text("rowsAre", rowsAre);
            problems.text("columnsAre", columnsAre);
            problems.unless(!columns.isEmpty(), "columns", "there are none. Give at least one.");
            problems.unless(!rows.isEmpty(), "rows", "there are none. Give at least one.");
            for (int rowIdx = 0; rowIdx < rows.size(); rowIdx++) {
                check(rows.get(rowIdx), "rows[" + rowIdx + "]", columns.size(), kind, problems);
            }
            problems.throwIfAny();
        }

        private static void check(Row row, String path, int columns, Kind kind, Problems problems) {
            problems.text(path + ".name", row.name());
            int cells = row.values().size();
            problems.unless(cells == columns, path + ".values", cells + " values for " + columns + " columns.");
            for (int columnIdx = 0; columnIdx < cells; columnIdx++) {
                String place = path + ".values[" + columnIdx + "]";
                row.values().get(columnIdx).ifPresent(value -> {
                    problems.number(place, value);
                    problems.unless(
                            kind == Kind.DIFFERENCE || !(value < 0),
                            place,
                            value + " is below 0. Maybe kind DIFFERENCE was meant?");
                });
            }
        }

        private Shading shading() {
            List<Double> all = new ArrayList<>();
            rows.forEach(row -> row.values().forEach(value -> value.ifPresent(all::add)));
            double largest = all.stream().mapToDouble(Math::abs).max().orElse(0);
            return switch (kind) {
                case AMOUNT -> Shading.amounts(largest);
                case SHARE -> Shading.amounts(1);
                case DIFFERENCE -> Shading.differences(largest);
            };
        }
    }

    /** The figure; its height follows from the number of rows. */
    public static Figure figure(FigureText text, Data data, Theme theme) {
        double height = theme.length(ROW * data.rows().size() + 118);
        return new Figure(
                text,
                theme.length(WIDTH),
                height,
                theme,
                (graphics, width, tall) -> draw(graphics, data, theme, width, tall),
                table(data));
    }

    private static Table table(Data data) {
        Table.Builder table = Table.withColumns(data.rowsAre(), data.columnsAre(), data.legend());
        for (Row row : data.rows()) {
            for (int columnIdx = 0; columnIdx < data.columns().size(); columnIdx++) {
                OptionalDouble value = row.values().get(columnIdx);
                table.row(row.name(), data.columns().get(columnIdx), value.isPresent() ? value.getAsDouble() : null);
            }
        }
        return table.build();
    }

    private static void draw(Graphics2D graphics, Data data, Theme theme, double width, double height) {
        Pen pen = new Pen(graphics, theme);
        Font label = theme.font(Role.LABEL);
        Font small = theme.font(Role.SMALL);
        double gap = theme.length(14);
        double bottom = height - theme.length(60);
        double names = Math.min(width * 0.3, widestName(data, label) + 1);
        double left = gap + names + gap;
        double cell = (width - gap - left) / data.columns().size();
        List<List<String>> headings = data.columns().stream()
                .map(column -> Pen.wrap(column, small, cell - theme.length(6), 3))
                .toList();
        int headingLines = headings.stream().mapToInt(List::size).max().orElse(1);
        double top = theme.length(28) + headingLines * Pen.lineHeight(small);
        double rowHeight = (bottom - top) / data.rows().size();
        pen.text(data.rowsAre(), gap, top - theme.length(8), Anchor.START, small, theme.mutedInk());
        pen.text(data.columnsAre(), left, theme.length(14), Anchor.START, small, theme.mutedInk());
        for (int columnIdx = 0; columnIdx < data.columns().size(); columnIdx++) {
            List<String> name = headings.get(columnIdx);
            double first = top - theme.length(8) - (name.size() - 1) * Pen.lineHeight(small);
            pen.lines(name, left + (columnIdx + 0.5) * cell, first, Anchor.MIDDLE, small, theme.ink());
        }
        Shading shading = data.shading();
        for (int rowIdx = 0; rowIdx < data.rows().size(); rowIdx++) {
            Row row = data.rows().get(rowIdx);
            double middle = top + (rowIdx + 0.5) * rowHeight;
            List<String> name = Pen.wrap(row.name(), label, names, 2);
            pen.centredLines(name, gap, middle, Anchor.START, label, theme.ink());
            for (int columnIdx = 0; columnIdx < data.columns().size(); columnIdx++) {
                OptionalDouble value = row.values().get(columnIdx);
                Color fill = value.isPresent() ? shading.colour(value.getAsDouble(), theme) : theme.missing();
                double x = left + columnIdx * cell;
                pen.fill(x, top + rowIdx * rowHeight, cell - theme.length(2), rowHeight - theme.length(2), fill);
                String number =
                        value.isPresent() ? Numbers.in(data.language(), shading.number(value.getAsDouble())) : "\u2013";
                String fitted = Pen.fit(number, label, cell - theme.length(4));
                pen.centredText(
                        fitted.equals(number) ? number : "",
                        x + cell / 2,
                        middle - theme.length(1),
                        Anchor.MIDDLE,
                        label,
                        theme.inkOn(fill));
            }
        }
        new StepLegend(theme, shading, data.legend(), data.none(), data.language())
                .draw(pen, left, bottom + theme.length(30), width - left - gap);
    }

    private static double widestName(Data data, Font font) {
        return Pen.widest(data.rows().stream().map(Row::name).toList(), font);
    }
}
