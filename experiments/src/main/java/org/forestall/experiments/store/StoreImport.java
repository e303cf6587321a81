package org.forestall.experiments.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** Brings the rows of another store into the one that is open, each once. */
final class StoreImport {

    private static final String KEY = "design_point, option, replicate";

    private final DuckDBConnection connection;
    private final Path part;

    StoreImport(DuckDBConnection connection, Path part) {
        this.connection = connection;
        this.part = part;
    }

    /** Rows added; all of them or, when it fails, none. */
    long run() throws SQLException {
        execute("ATTACH '" + part.toAbsolutePath().toString().replace("'", "''") + "' AS part (READ_ONLY)");
        try {
            execute("BEGIN TRANSACTION");
            requireSameWhereBoth();
            long fresh = number("SELECT count(*) FROM part.runs ANTI JOIN runs USING (" + KEY + ")");
            if (fresh > 0) {
                copyFresh(fresh);
            }
            execute("COMMIT");
            return fresh;
        } catch (SQLException | StoreProblem e) {
            quietly("ROLLBACK");
            throw e;
        } finally {
            quietly("DETACH part");
        }
    }

    /** Runs come last: what is fresh is told by the runs that are there. */
    private void copyFresh(long fresh) throws SQLException {
        for (Schema.Table table : Schema.RESULT_TABLES) {
            if (!table.name().equals("runs")) {
                copyFresh(table.name());
            }
        }
        copyFresh("runs");
        execute("INSERT INTO batches SELECT coalesce(max(batch), -1) + 1, " + fresh
                + ", now()::TIMESTAMP FROM batches");
    }

    private void copyFresh(String table) throws SQLException {
        execute("INSERT INTO " + table + " SELECT * FROM part." + table + " ANTI JOIN runs USING (" + KEY + ")");
    }

    private void requireSameWhereBoth() throws SQLException {
        if (number("SELECT count(*) FROM part.runs SEMI JOIN runs USING (" + KEY + ")") == 0) {
            return;
        }
        for (Schema.Table table : Schema.RESULT_TABLES) {
            // The text of a number is its shortest exact form, so equal texts are equal bits.
            String theirs = "SELECT " + KEY + ", t::VARCHAR FROM part." + table.name() + " t SEMI JOIN runs USING ("
                    + KEY + ")";
            String ours = "SELECT " + KEY + ", t::VARCHAR FROM " + table.name() + " t SEMI JOIN part.runs USING (" + KEY
                    + ")";
            requireNone("((" + theirs + ") EXCEPT ALL (" + ours + ")) UNION ALL ((" + ours + ") EXCEPT ALL (" + theirs
                    + "))");
        }
    }

    private void requireNone(String differing) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + KEY + " FROM (" + differing + ") LIMIT 1")) {
            if (rows.next()) {
                throw new StoreProblem(part + " holds other values for a run that is here already (option "
                        + rows.getString(2) + ", design point " + rows.getInt(1) + ", replicate " + rows.getInt(3)
                        + "). Runs must repeat bit for bit; maybe one of the two was changed by hand or made by "
                        + "another build of Forestall. Nothing of this file was taken.");
            }
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The database ends a transaction that failed by itself; what went wrong before is what counts. */
    private void quietly(String command) {
        try {
            execute(command);
        } catch (SQLException e) {
            // See above.
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
