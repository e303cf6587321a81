package org.forestall.experiments.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.plan.Shard;
import org.forestall.experiments.run.ResultSink;
import org.forestall.experiments.run.ResultsNotStored;
import org.forestall.experiments.run.RunResult;
import org.forestall.sim.observe.Outcome;

/**
 * Writes results into a DuckDB file, one transaction for each batch. A row is stored once: a row that comes again is
 * compared with the stored one and must be the same bit for bit. What is done is what the database holds, never what a
 * log says. One process may hold a store at a time.
 */
public final class ResultStore implements ResultSink, AutoCloseable {

    private final Path file;
    private final Plan plan;
    private final StoreIdentity identity;
    private final Function<PlanRow, String> replayCommand;
    private final DuckDBConnection connection;
    private final BitSet storedRows;

    private ResultStore(
            Path file,
            Plan plan,
            StoreIdentity identity,
            Function<PlanRow, String> replayCommand,
            DuckDBConnection connection,
            BitSet storedRows) {
        this.file = file;
        this.plan = plan;
        this.identity = identity;
        this.replayCommand = replayCommand;
        this.connection = connection;
        this.storedRows = storedRows;
    }

    /**
     * Creates an empty store.
     *
     * @throws StoreProblem if the file exists or cannot be written
     */
    public static void create(Path file, StoreIdentity identity) {
        create(file, meta(identity));
    }

    private static void create(Path file, Map<String, String> meta) {
        if (Files.exists(file)) {
            throw new StoreProblem(file + " exists already.");
        }
        try (DuckDBConnection connection = StoreFile.openToWrite(file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN TRANSACTION");
            for (String command : Schema.CREATE) {
                statement.execute(command);
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO meta VALUES (?, ?)")) {
                for (Map.Entry<String, String> entry : meta.entrySet()) {
                    insert.setString(1, entry.getKey());
                    insert.setString(2, entry.getValue());
                    insert.execute();
                }
            }
            statement.execute("COMMIT");
        } catch (SQLException e) {
            throw new StoreProblem(StoreFile.plainWords(file, e), e);
        }
    }

    private static Map<String, String> meta(StoreIdentity identity) {
        return Map.of(
                "format", String.valueOf(Schema.VERSION),
                "plan_checksum", identity.planChecksum(),
                "scenario_hash", identity.scenarioHash(),
                "event_replicates", String.valueOf(identity.eventReplicates()));
    }

    /**
     * Opens the store of a part of a plan, which is made if it is not there yet.
     *
     * @param folder the folder of the plan
     * @param shard the part
     * @param identity what the store must belong to
     * @param replayCommand the command that repeats a row, stored with rows that failed
     * @throws StoreProblem if it cannot be made or used, or if another process runs this part
     */
    public static ResultStore openShard(
            ResultFolder folder, Shard shard, StoreIdentity identity, Function<PlanRow, String> replayCommand) {
        Path file = folder.shardStore(shard);
        if (!Files.exists(file)) {
            makeShard(file, identity);
        }
        return open(file, folder.plan(), identity, replayCommand);
    }

    /** Two processes may want to make the same store: it is made apart and appears under its name once, complete. */
    private static void makeShard(Path file, StoreIdentity identity) {
        Path part = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(part);
            create(part, identity);
            try {
                Files.createLink(file, part);
            } catch (UnsupportedOperationException e) {
                Files.move(part, file);
            }
        } catch (StoreProblem e) {
            throw new StoreProblem(e.getMessage().replace(part.toString(), file.toString()), e);
        } catch (FileAlreadyExistsException e) {
            // Another process was faster. Whether it is at work on it shows when the store is opened.
        } catch (IOException e) {
            throw new StoreProblem(
                    file + " cannot be made: " + e.getClass().getSimpleName() + ", " + e.getMessage()
                            + ". Check that the folder may be written to and that the disk has room.",
                    e);
        } finally {
            deleteQuietly(part);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A file of a name of its own that nobody reads.
        }
    }

    /**
     * Checks that a file is a store that holds results of a plan, without changing it.
     *
     * @throws StoreProblem if not, or if another process is writing it
     */
    public static void requireUsable(Path file, StoreIdentity identity) {
        try (DuckDBConnection connection = StoreFile.openToRead(file)) {
            Map<String, String> found = StoreFile.readMeta(connection, file);
            meta(identity).forEach((key, expected) -> requireSame(file, key, expected, found.get(key)));
        } catch (SQLException e) {
            throw new StoreProblem(StoreFile.plainWords(file, e), e);
        }
    }

    /**
     * Opens a store to add results.
     *
     * @param file the DuckDB file
     * @param plan the plan whose rows are stored
     * @param identity what the store must belong to
     * @param replayCommand the command that repeats a row, stored with rows that failed
     * @throws StoreProblem if the file is missing, damaged, in use, of another format, or belongs to another plan
     */
    public static ResultStore open(
            Path file, Plan plan, StoreIdentity identity, Function<PlanRow, String> replayCommand) {
        if (!Files.exists(file)) {
            throw new StoreProblem(file + " does not exist. Maybe this is not a result folder of Forestall.");
        }
        DuckDBConnection connection = StoreFile.openToWrite(file);
        try {
            Map<String, String> found = StoreFile.readMeta(connection, file);
            meta(identity).forEach((key, expected) -> requireSame(file, key, expected, found.get(key)));
            BitSet storedRows = readStoredRows(connection, file, plan);
            return new ResultStore(file, plan, identity, replayCommand, connection, storedRows);
        } catch (SQLException | RuntimeException e) {
            closeQuietly(connection);
            throw e instanceof StoreProblem problem
                    ? problem
                    : new StoreProblem(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static void requireSame(Path file, String key, String expected, String found) {
        if (!expected.equals(found)) {
            throw new StoreProblem(file + " belongs to another experiment: its " + key.replace('_', ' ') + " is "
                    + found + ", that of this folder is " + expected
                    + ". Maybe a file was copied from another result folder or edited by hand.");
        }
    }

    private static BitSet readStoredRows(DuckDBConnection connection, Path file, Plan plan) throws SQLException {
        BitSet storedRows = new BitSet();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT design_point, option, replicate FROM runs")) {
            while (rows.next()) {
                PlanRow row = new PlanRow(rows.getInt(1), rows.getString(2), rows.getInt(3));
                long index = plan.indexOf(row);
                if (index < 0) {
                    throw new StoreProblem(file + " holds " + row + ", which is not in the plan of this folder.");
                }
                storedRows.set(Math.toIntExact(index));
            }
        }
        return storedRows;
    }

    /** Number of rows of the plan that are stored. */
    public long storedCount() {
        return storedRows.cardinality();
    }

    /** Number of stored rows that failed. */
    public long failedCount() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM runs WHERE status = 'failed'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new StoreProblem(StoreFile.plainWords(file, e), e);
        }
    }

    /** Whether a row of the plan is stored, whatever became of it. */
    public boolean isStored(PlanRow row) {
        return storedRows.get(indexOf(row));
    }

    /**
     * A quantity of the stored runs of some replicates, failed ones included.
     *
     * @param from first replicate
     * @param to the replicate after the last
     */
    public List<StoredValue> values(Metric metric, int from, int to) {
        try {
            return StoredValues.read(connection, metric, from, to);
        } catch (SQLException e) {
            throw new StoreProblem(StoreFile.plainWords(file, e), e);
        }
    }

    /** Rows of the plan that are not stored yet, in plan order. Takes no notice of rows stored after the call. */
    public Iterator<PlanRow> missingRows() {
        BitSet storedAtStart = (BitSet) storedRows.clone();
        return new Iterator<>() {
            private int next = storedAtStart.nextClearBit(0);

            @Override
            public boolean hasNext() {
                return next < plan.size();
            }

            @Override
            public PlanRow next() {
                PlanRow row = plan.row(next);
                next = storedAtStart.nextClearBit(next + 1);
                return row;
            }
        };
    }

    /** Rows of a part of the plan that are not stored yet, in plan order. */
    public Iterator<PlanRow> missingRows(Shard shard) {
        BitSet storedAtStart = (BitSet) storedRows.clone();
        return shard.rows(plan)
                .filter(index -> !storedAtStart.get(Math.toIntExact(index)))
                .mapToObj(plan::row)
                .iterator();
    }

    /** Number of rows of a part of the plan that are not stored. */
    public long missingCount(Shard shard) {
        return shard.rows(plan)
                .filter(index -> !storedRows.get(Math.toIntExact(index)))
                .count();
    }

    /**
     * Adds what another store of the same plan holds and this one lacks, in one transaction. Rows that both hold must be
     * the same bit for bit.
     *
     * @param part the other store; it is not changed
     * @return rows added
     * @throws StoreProblem if the other store cannot be used, or holds a row with other values; nothing is added then
     * @throws ResultsNotStored if the rows could not be kept; nothing is added then
     */
    public long add(Path part) {
        requireUsable(part, identity);
        try {
            long added = new StoreImport(connection, part).run();
            storedRows.or(readStoredRows(connection, file, plan));
            return added;
        } catch (SQLException e) {
            throw new ResultsNotStored(StoreFile.plainWords(file, e), e);
        }
    }

    @Override
    public void store(List<RunResult> batch) {
        List<RunResult> fresh = new ArrayList<>();
        try {
            for (RunResult result : batch) {
                int index = indexOf(result.row());
                if (storedRows.get(index)) {
                    requireUnchanged(result);
                } else {
                    fresh.add(result);
                }
            }
            if (!fresh.isEmpty()) {
                write(fresh);
                fresh.forEach(result -> storedRows.set(indexOf(result.row())));
            }
        } catch (SQLException e) {
            rollBackQuietly();
            throw new ResultsNotStored(StoreFile.plainWords(file, e), e);
        }
    }

    private int indexOf(PlanRow row) {
        long index = plan.indexOf(row);
        if (index < 0) {
            throw new IllegalArgumentException(row + " is not in the plan");
        }
        return Math.toIntExact(index);
    }

    private void requireUnchanged(RunResult result) throws SQLException {
        Outcome stored = OutcomeReader.read(connection, result.row());
        boolean same = result instanceof RunResult.Finished finished
                ? stored != null
                        && OutcomeDifference.between(stored, kept(finished)).isEmpty()
                : stored == null;
        if (!same) {
            throw new ResultsNotStored(
                    result.row() + " came a second time with other values. Runs must repeat bit for bit; "
                            + "maybe the two came from different versions of Forestall.",
                    null);
        }
    }

    private Outcome kept(RunResult.Finished finished) {
        return identity.keepsEvents(finished.row())
                ? finished.outcome()
                : OutcomeDifference.withoutEvents(finished.outcome());
    }

    /**
     * Writes one transaction. It begins with a statement of its own: with {@code setAutoCommit(false)} the driver would
     * begin it at the first statement, and what an appender adds before that would be committed table by table.
     */
    private void write(List<RunResult> fresh) throws SQLException {
        execute("BEGIN TRANSACTION");
        try (BatchWriter writer = new BatchWriter(connection, identity, plan.masterSeed(), replayCommand)) {
            for (RunResult result : fresh) {
                writer.add(result);
            }
        }
        execute("INSERT INTO batches SELECT coalesce(max(batch), -1) + 1, " + fresh.size()
                + ", now()::TIMESTAMP FROM batches");
        execute("COMMIT");
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private void rollBackQuietly() {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // The first problem is the one to report; the database drops the open transaction by itself.
        }
    }

    private static void closeQuietly(DuckDBConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // The problem that made us close is the one to report.
        }
    }

    /** Closes the file, so that other programs may open it. Stored batches are safe even without. */
    @Override
    public void close() {
        closeQuietly(connection);
    }
}
