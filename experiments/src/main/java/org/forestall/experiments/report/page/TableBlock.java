package org.forestall.experiments.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table whose first column names the row.
 *
 * @param caption what it shows and how it was made
 * @param columns headings, that of the row names first
 * @param widths width of each column in percent; empty to let the browser choose
 * @param numbers whether cells hold numbers, which stand to the right, or words
 * @param rows the cells, as many in each row as there are columns; a cell may hold several lines
 */
public record TableBlock(
        String caption, List<String> columns, List<Integer> widths, boolean numbers, List<List<Cell>> rows)
        implements Block {

    /** @throws IllegalArgumentException when a row has another number of cells than there are columns */
    public TableBlock {
        columns = List.copyOf(columns);
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of '" + caption + "' has " + row.size() + " cells for "
                        + columns.size() + " columns: " + row);
            }
        }
    }

    /**
     * A cell.
     *
     * @param lines its lines from top to bottom, at least one
     */
    public record Cell(List<String> lines) {

        /** Longer lines than this may be broken; an interval never needs more. */
        private static final int LONGEST_UNBROKEN = 22;

        public Cell {
            lines = List.copyOf(lines);
        }

        /** Whether no line is so long that it must be broken. */
        public boolean isShort() {
            return lines.stream().allMatch(line -> line.length() <= LONGEST_UNBROKEN);
        }
    }

    /** Begins a table of numbers. */
    public static Builder ofNumbers(String caption, String... columns) {
        return new Builder(caption, true, columns);
    }

    /** Begins a table of words. */
    public static Builder ofWords(String caption, String... columns) {
        return new Builder(caption, false, columns);
    }

    @Override
    public String kind() {
        return "table";
    }

    /** Gathers rows. */
    public static final class Builder {

        private final String caption;
        private final boolean numbers;
        private final List<String> columns;
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<Integer> widths = List.of();

        private Builder(String caption, boolean numbers, String... columns) {
            this.caption = caption;
            this.numbers = numbers;
            this.columns = List.of(columns);
        }

        /** Sets the widths of the columns, in percent. */
        public Builder widths(Integer... percent) {
            widths = List.of(percent);
            return this;
        }

        /** Adds a row; each cell is a text or a list of lines. */
        public Builder row(Object... cells) {
            rows.add(Arrays.stream(cells).map(Builder::cell).toList());
            return this;
        }

        private static Cell cell(Object content) {
            return content instanceof List<?> lines
                    ? new Cell(lines.stream().map(String::valueOf).toList())
                    : new Cell(List.of(String.valueOf(content)));
        }

        /** The table. */
        public TableBlock build() {
            return new TableBlock(caption, columns, widths, numbers, rows);
        }
    }
}
