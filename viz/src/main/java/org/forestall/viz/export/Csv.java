package org.forestall.viz.export;

import java.util.List;
import java.util.stream.Collectors;
import org.forestall.viz.figure.Table;

/** The data behind a figure as comma-separated text (RFC 4180): a line of headings, then a line for each point. */
public final class Csv {

    private static final String LINE_END = "\r\n";

    private Csv() {}

    /** The table with numbers in full precision; lines end in CR LF as the RFC asks. */
    public static String text(Table table) {
        StringBuilder text = new StringBuilder();
        text.append(line(table.columns()));
        for (List<Table.Cell> row : table.rows()) {
            text.append(line(row.stream().map(Table.Cell::exact).toList()));
        }
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
