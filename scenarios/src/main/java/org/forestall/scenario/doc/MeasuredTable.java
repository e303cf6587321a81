package org.forestall.scenario.doc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.forestall.scenario.bind.Numerals;

/** A table of measurements that is kept beside the pages that show it, row by row by the names of its columns. */
final class MeasuredTable {

    /** When the tables were measured; the full build measures anew and asks whether they still hold. */
    static final String WHEN =
            "Measured on 2026-11-28; tests of the full build measure anew and fail where a table no longer holds.";

    /** More digits than these say nothing at so few futures. */
    private static final int DIGITS = 2;

    private MeasuredTable() {}

    static List<Map<String, String>> rows(String name) {
        String[] lines = text(name).split("\n");
        String[] head = lines[0].split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (int line = 1; line < lines.length; line++) {
            String[] cells = lines[line].split(",");
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < head.length; column++) {
                row.put(head[column], cells[column]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(String name) {
        try (InputStream stream = MeasuredTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    /** A number as people read it, without needless digits. */
    static String shown(double value) {
        return Math.abs(value) >= 1000
                ? Words.count(Math.round(value))
                : Numerals.shortest(
                        new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue());
    }

    /** A difference with its sign and interval. */
    static String interval(Map<String, String> row, String mean, String low, String high) {
        return signed(number(row, mean)) + " (" + signed(number(row, low)) + " to " + signed(number(row, high)) + ")";
    }

    private static String signed(double value) {
        return (value > 0 ? "+" : "") + shown(value);
    }
}
