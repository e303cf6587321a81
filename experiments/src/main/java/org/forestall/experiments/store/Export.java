package org.forestall.experiments.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Design;

/** Writes results as files that other programs read: one table a file, one row an observation. */
public final class Export {

    private static final List<View> VIEWS = List.of(
            new View(
                    "runs",
                    "SELECT design_point, option, role, replicate, runs.* EXCLUDE (design_point, option, replicate)"
                            + " FROM runs JOIN arms USING (option) ORDER BY replicate, design_point, arm"),
            new View(
                    "communities",
                    "SELECT communities.* FROM communities JOIN arms USING (option)"
                            + " ORDER BY replicate, design_point, arm, position"),
            new View(
                    "demographics",
                    "SELECT demographics.* FROM demographics JOIN arms USING (option)"
                            + " ORDER BY replicate, design_point, arm, position"),
            new View(
                    "acts",
                    "SELECT acts.* FROM acts JOIN arms USING (option)"
                            + " ORDER BY replicate, design_point, arm, position"),
            new View(
                    "decisions",
                    "SELECT decisions.* FROM decisions JOIN arms USING (option)"
                            + " ORDER BY replicate, design_point, arm, position"),
            new View(
                    "series",
                    "SELECT design_point, option, replicate, kind, number * every_weeks AS week,"
                            + " \"values\"[number] AS value FROM (SELECT *, unnest(range(1, len(\"values\") + 1)) AS number"
                            + " FROM series) JOIN arms USING (option)"
                            + " ORDER BY replicate, design_point, arm, position, number"),
            new View(
                    "events",
                    "SELECT events.* FROM events JOIN arms USING (option)"
                            + " ORDER BY replicate, design_point, arm, position"),
            new View(
                    "framework",
                    "SELECT design_point, option, replicate, factor, number * every_weeks AS week,"
                            + " nullif(truth[number], 'nan') AS truth, nullif(assessed[number], 'nan') AS assessed,"
                            + " nullif(coverage[number], 'nan') AS coverage"
                            + " FROM (SELECT *, unnest(range(1, len(truth) + 1)) AS number FROM framework)"
                            + " JOIN arms USING (option) ORDER BY replicate, design_point, arm, position, number"),
            new View(
                    "resilience",
                    "SELECT design_point, option, replicate, part, number * every_weeks AS week,"
                            + " \"values\"[number] AS value FROM (SELECT *, unnest(range(1, len(\"values\") + 1)) AS number"
                            + " FROM resilience) JOIN arms USING (option)"
                            + " ORDER BY replicate, design_point, arm, position, number"),
            new View(
                    "patterns",
                    "SELECT patterns.* FROM patterns JOIN arms USING (option)"
                            + " ORDER BY replicate, design_point, arm, position"));

    private static final String SWEEP =
            "SELECT points.*, option, replicate, status, weeks, onset_week, killed + died_of_deprivation AS deaths,"
                    + " killed, displaced_inside + abroad AS displaced, detained, conflict_weeks, cost_ru"
                    + " FROM runs JOIN arms USING (option) JOIN points USING (design_point)"
                    + " ORDER BY replicate, design_point, arm";

    private Export() {}

    /** A file format. */
    public enum Format {
        /** Text with commas, a header line and empty cells for missing values. */
        CSV("(FORMAT csv, HEADER)"),
        /** Parquet with Zstandard compression. */
        PARQUET("(FORMAT parquet, COMPRESSION zstd)");

        private final String copyOptions;

        Format(String copyOptions) {
            this.copyOptions = copyOptions;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Writes all tables and {@code columns.md}, which explains every column.
     *
     * @param results what to write
     * @param folder where; made if it is missing, files of the same names are replaced
     * @return the files written
     * @throws StoreProblem if a file cannot be written
     */
    public static List<Path> write(Results results, Path folder, Format format) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            makeArmTable(results);
            for (View view : VIEWS) {
                files.add(copy(results.connection(), view, folder.resolve(view.name() + "." + format), format));
            }
            Path columns = folder.resolve("columns.md");
            Files.writeString(columns, ColumnGuide.markdown(results.manifest()));
            files.add(columns);
            return files;
        } catch (IOException | SQLException e) {
            throw new StoreProblem("The export to " + folder + " failed: " + e.getMessage(), e);
        }
    }

    /**
     * Writes one CSV file with a line for each run of a design, the settings of its point among the columns.
     *
     * @throws StoreProblem if the file cannot be written
     */
    public static Path writeSweep(Results results, Design design, Path file) {
        try {
            makeArmTable(results);
            makePointTable(results, design);
            return copy(results.connection(), new View("sweep", SWEEP), file, Format.CSV);
        } catch (IOException | SQLException e) {
            throw new StoreProblem(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void makePointTable(Results results, Design design) throws SQLException {
        String columns = design.factors().stream()
                .map(factor -> ", \"" + factor.path() + "\" VARCHAR")
                .collect(Collectors.joining());
        try (Statement statement = results.connection().createStatement()) {
            statement.execute("CREATE OR REPLACE TEMPORARY TABLE points (design_point INTEGER" + columns + ")");
        }
        String places = ", ?".repeat(design.factors().size());
        try (PreparedStatement insert =
                results.connection().prepareStatement("INSERT INTO points VALUES (?" + places + ")")) {
            int point = 0;
            for (List<String> values : design.points()) {
                insert.setInt(1, point++);
                for (int factor = 0; factor < values.size(); factor++) {
                    insert.setString(factor + 2, values.get(factor));
                }
                insert.execute();
            }
        }
    }

    private static void makeArmTable(Results results) throws SQLException {
        try (Statement statement = results.connection().createStatement()) {
            statement.execute("CREATE OR REPLACE TEMPORARY TABLE arms (arm INTEGER, option VARCHAR, role VARCHAR)");
        }
        try (PreparedStatement insert = results.connection().prepareStatement("INSERT INTO arms VALUES (?, ?, ?)")) {
            int armIdx = 0;
            for (Arm arm : results.plan().arms()) {
                insert.setInt(1, armIdx++);
                insert.setString(2, arm.id());
                insert.setString(3, arm.role().name().toLowerCase(Locale.ROOT));
                insert.execute();
            }
        }
    }

    private static Path copy(Connection connection, View view, Path file, Format format)
            throws SQLException, IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + view.sql() + ") TO '"
                    + part.toAbsolutePath().toString().replace("'", "''") + "' " + format.copyOptions);
        }
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A table as it is exported. */
    private record View(String name, String sql) {}
}
