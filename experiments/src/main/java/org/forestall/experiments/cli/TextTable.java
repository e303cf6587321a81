package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: the first column is set left, the others right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean numbers;

    private TextTable(boolean numbers) {
        this.numbers = numbers;
    }

    /** A table whose columns after the first hold numbers. */
    static TextTable ofNumbers() {
        return new TextTable(true);
    }

    /** A table whose columns hold words. */
    static TextTable ofWords() {
        return new TextTable(false);
    }

    TextTable add(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    List<String> lines() {
        return rows.stream().map(this::line).toList();
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String padding = " ".repeat(width(column) - row.get(column).length());
            boolean right = numbers && column > 0;
            line.append(column == 0 ? "" : GAP);
            line.append(right ? padding : "").append(row.get(column)).append(right ? "" : padding);
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
