package org.forestall.experiments.statistics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables that other tools made; README.md beside them names tool, version and expression. */
final class OutsideValues {

    private OutsideValues() {}

    /** One row by column name. */
    record Row(Map<String, String> cells) {

        String text(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
            }
            return cell;
        }

        double number(String column) {
            return switch (text(column)) {
                case "NA" -> Double.NaN;
                case "Inf" -> Double.POSITIVE_INFINITY;
                default -> Double.parseDouble(text(column));
            };
        }

        long count(String column) {
            return Long.parseLong(text(column));
        }
    }

    /** Two arms in the same order of replicates. */
    record Arms(List<Double> option, List<Double> base) {

        double[] optionArray() {
            return option.stream().mapToDouble(Double::doubleValue).toArray();
        }

        double[] baseArray() {
            return base.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    static List<Row> rows(String file) {
        try (InputStream stream = OutsideValues.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no test resource " + file);
            }
            String[] lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\R");
            String[] names = lines[0].split(",");
            List<Row> rows = new ArrayList<>();
            for (int line = 1; line < lines.length; line++) {
                String[] values = lines[line].split(",");
                Map<String, String> cells = new LinkedHashMap<>();
                for (int column = 0; column < names.length; column++) {
                    cells.put(names[column].strip(), values[column].strip());
                }
                rows.add(new Row(cells));
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static double[] column(String file, String column) {
        return rows(file).stream().mapToDouble(row -> row.number(column)).toArray();
    }

    static Arms sample(String name) {
        List<Row> rows = rows("paired_samples.csv").stream()
                .filter(row -> row.text("sample").equals(name))
                .toList();
        return new Arms(
                rows.stream().map(row -> row.number("option")).toList(),
                rows.stream().map(row -> row.number("base")).toList());
    }
}
