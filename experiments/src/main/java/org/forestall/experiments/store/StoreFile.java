package org.forestall.experiments.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;

/** Opens the DuckDB file of a store and turns what may go wrong into plain words. */
final class StoreFile {

    private static final Pattern HOLDER = Pattern.compile("PID (\\d+)");

    /** Most that waits in the write-ahead log: some thousand runs, read again in about a second after a crash. */
    private static final String LOG_BEFORE_CHECKPOINT = "256MB";

    private static final String LOCKED = "Could not set lock";

    private StoreFile() {}

    static DuckDBConnection openToWrite(Path file) {
        return open(file, false);
    }

    static DuckDBConnection openToRead(Path file) {
        if (!Files.exists(file)) {
            throw new StoreProblem(file + " does not exist. Maybe this is not a result folder of Forestall.");
        }
        return open(file, true);
    }

    /** Fails if another process has the file open. */
    static void requireNotInUse(Path file) {
        try (DuckDBConnection connection = openToWrite(file)) {
            connection.isValid(0);
        } catch (SQLException e) {
            throw new StoreProblem(plainWords(file, e), e);
        }
    }

    private static StoreProblem problem(Path file, SQLException e) {
        return String.valueOf(e.getMessage()).contains(LOCKED)
                ? StoreProblem.inUse(plainWords(file, e), e)
                : new StoreProblem(plainWords(file, e), e);
    }

    private static DuckDBConnection open(Path file, boolean readOnly) {
        Properties properties = new Properties();
        if (readOnly) {
            properties.setProperty("duckdb.read_only", "true");
        }
        // The runs need the processors; the store needs little.
        properties.setProperty("threads", "2");
        // A checkpoint writes the last rows of every table anew, compressed. At the default of 16 MB there was one
        // every few hundred
        // runs, each dearer than the one before; what is committed is safe in the log beside the file until the next.
        properties.setProperty("checkpoint_threshold", LOG_BEFORE_CHECKPOINT);
        try {
            NativeLibrary.load();
            return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties);
        } catch (SQLException e) {
            throw problem(file, e);
        }
    }

    static String plainWords(Path file, SQLException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains(LOCKED)) {
            Matcher holder = HOLDER.matcher(message);
            String who = holder.find() ? " (process " + holder.group(1) + ")" : "";
            return file + " is in use by another program" + who
                    + ". Wait until it has finished or stop it, then try again.";
        }
        if (message.contains("not a valid DuckDB database")) {
            return file + " is no result store: it is not a DuckDB file. It may have been overwritten or damaged.";
        }
        if (message.contains("No space left") || message.contains("not enough space")) {
            return file + " could not grow: the disk is full. Free some space, then run `forestall resume`.";
        }
        if (message.contains("Permission denied") || message.contains("Read-only file system")) {
            return file + " cannot be written: permission denied. Check the rights of the folder.";
        }
        return file + " cannot be used: " + message.lines().findFirst().orElse("no further message");
    }

    /** Reads the meta table and refuses stores of another format. */
    static Map<String, String> readMeta(DuckDBConnection connection, Path file) throws SQLException {
        Map<String, String> meta = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(
                    "SELECT count(*) FROM information_schema.tables WHERE table_name = 'meta'")) {
                tables.next();
                if (tables.getInt(1) == 0) {
                    throw new StoreProblem(file + " is a DuckDB file but no result store of Forestall.");
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT key, value FROM meta")) {
                while (rows.next()) {
                    meta.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        String format = meta.get("format");
        if (!String.valueOf(Schema.VERSION).equals(format)) {
            throw new StoreProblem(file + " has result format " + format + "; this version reads and writes format "
                    + Schema.VERSION + ". Use the Forestall version that manifest.json names.");
        }
        return meta;
    }
}
