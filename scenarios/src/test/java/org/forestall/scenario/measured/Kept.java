package org.forestall.scenario.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A table that is kept beside the code that shows it. Measuring takes many minutes, so it is done with {@code
 * -Dforestall.measured.write=true}; the full build measures anew and asks whether the table still says the same.
 */
record Kept(String name, String head) {

    /** Whether tables are to be written anew. */
    static final boolean WRITE = Boolean.getBoolean("forestall.measured.write");

    /** The rows as they are kept. */
    List<String> rows() {
        try {
            List<String> lines = Files.readAllLines(file());
            assertThat(lines.get(0)).as(name).isEqualTo(head);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the rows, if tables are to be written anew. */
    void keep(List<String> measured) {
        if (WRITE) {
            try {
                Files.writeString(file(), head + "\n" + String.join("\n", measured) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Checks that each row, as it is measured now, has an interval that reaches into the one that is kept. */
    void checkIntervals(List<String> measured, String low, String high) {
        List<String> kept = rows();
        assertThat(measured).as(name).hasSameSizeAs(kept);
        for (int row = 0; row < kept.size(); row++) {
            boolean overlap = value(measured.get(row), low) <= value(kept.get(row), high)
                    && value(kept.get(row), low) <= value(measured.get(row), high);
            assertThat(overlap)
                    .as("%s: kept was %s, now it is %s", name, kept.get(row), measured.get(row))
                    .isTrue();
        }
    }

    /** A number of a row by the name of its column. */
    double value(String row, String column) {
        return Double.parseDouble(cell(row, column));
    }

    /** A cell of a row by the name of its column. */
    String cell(String row, String column) {
        return row.split(",")[List.of(head.split(",")).indexOf(column)];
    }

    /** A number as it stands in the table. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.4g", value);
        return text.contains("e") ? String.format(Locale.ROOT, "%.3e", value) : text;
    }

    /** Tests run in the folder of the module. */
    private Path file() {
        return Path.of("src/main/resources/org/forestall/scenario/doc").resolve(name);
    }
}
