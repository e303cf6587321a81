package org.forestall.viz.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.forestall.viz.draw.Numbers;

/**
 * The data behind a figure: one row for each point drawn.
 *
 * @param columns the headings, with the unit where there is one; at least one
 * @param rows the cells, as many in each row as there are columns
 */
public record Table(List<String> columns, List<List<Cell>> rows) {

    /** One cell. */
    public sealed interface Cell {

        /** For people: at most three significant decimals, thousands grouped. */
        String shown();

        /** For machines: full precision, a point as decimal sign, empty when missing. */
        String exact();
    }

    /** A word or sentence; empty for a missing value. */
    public record Text(String value) implements Cell {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String shown() {
            return value;
        }

        @Override
        public String exact() {
            return value;
        }
    }

    /** A finite number. */
    public record Number(double value) implements Cell {

        @Override
        public String shown() {
            return Numbers.rounded(value);
        }

        @Override
        public String exact() {
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }

    /** @throws IllegalArgumentException when a row has another number of cells than there are columns */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        Problems problems = new Problems("table");
        problems.unless(!columns.isEmpty(), "columns", "there are none. Give at least one.");
        for (int rowIdx = 0; rowIdx < rows.size(); rowIdx++) {
            int cells = rows.get(rowIdx).size();
            problems.unless(
                    cells == columns.size(),
                    "rows[" + rowIdx + "]",
                    cells + " cells, but there are " + columns.size() + " columns.");
        }
        problems.throwIfAny();
    }

    /** Starts a table with these headings. */
    public static Builder withColumns(String... columns) {
        return new Builder(Arrays.asList(columns));
    }

    /** Gathers rows. */
    public static final class Builder {
        private final List<String> columns;
        private final List<List<Cell>> rows = new ArrayList<>();

        private Builder(List<String> columns) {
            this.columns = columns;
        }

        /**
         * Adds a row.
         *
         * @param values a {@link String}, a {@link java.lang.Number} or null (missing) for each column
         */
        public Builder row(Object... values) {
            rows.add(Arrays.stream(values).map(Builder::cell).toList());
            return this;
        }

        private static Cell cell(Object value) {
            if (value == null) {
                return new Text("");
            }
            return value instanceof java.lang.Number number
                    ? new Table.Number(number.doubleValue())
                    : new Text(value.toString());
        }

        /** The table. */
        public Table build() {
            return new Table(columns, rows);
        }
    }
}
