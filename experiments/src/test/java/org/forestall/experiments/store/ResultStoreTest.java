package org.forestall.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.InventedSimulator;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.ResultsNotStored;
import org.forestall.experiments.run.RunResult;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;
import org.forestall.experiments.run.Simulator;
import org.forestall.sim.observe.SeriesKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {

    private static final Simulator SIMULATOR = new InventedSimulator(Workload.SEED, 0);

    @TempDir
    private Path directory;

    private static RunResult.Finished finished(String option, int replicate) {
        PlanRow row = new PlanRow(0, option, replicate);
        return new RunResult.Finished(row, SIMULATOR.simulate(row));
    }

    private static void runAll(ResultFolder folder, Simulator simulator, int threads) {
        try (ResultStore store = Workload.open(folder)) {
            new Runner(simulator, store, ProgressListener.SILENT, RunnerSettings.withThreads(threads))
                    .run(folder.plan(), store.missingRows(), store.storedCount(), () -> false);
        }
    }

    private static String checksumOf(ResultFolder folder) {
        try (Results results = Results.open(folder)) {
            return results.checksum();
        }
    }

    private static void alter(ResultFolder folder, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.store());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void anOutcomeReadsBackBitForBit() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        RunResult.Finished result = finished("talks", 1);
        try (ResultStore store = Workload.open(folder)) {
            store.store(List.of(result));
        }
        try (Results results = Results.open(folder)) {
            assertThat(results.outcome(result.row())).contains(result.outcome());
            assertThat(results.outcome(new PlanRow(0, "talks", 0))).isEmpty();
        }
    }

    @Test
    void eventLogsAreKeptForTheFirstReplicatesOnly() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 4);
        runAll(folder, SIMULATOR, 1);
        try (Results results = Results.open(folder)) {
            assertThat(results.events("talks", 1)).hasSize(2);
            assertThat(results.events("talks", 2)).isEmpty();
            assertThat(results.outcome(new PlanRow(0, "talks", 2)))
                    .contains(
                            OutcomeDifference.withoutEvents(finished("talks", 2).outcome()));
        }
    }

    @Test
    void oneThreadAndTwoLeaveTheSameTables() {
        ResultFolder onOne = Workload.create(directory.resolve("one"), 60);
        ResultFolder onTwo = Workload.create(directory.resolve("two"), 60);
        runAll(onOne, SIMULATOR, 1);
        runAll(onTwo, SIMULATOR, 2);

        assertThat(checksumOf(onTwo)).isEqualTo(checksumOf(onOne));
    }

    @Test
    void anyChangedValueChangesTheChecksum() throws SQLException {
        ResultFolder folder = Workload.create(directory.resolve("results"), 3);
        runAll(folder, SIMULATOR, 1);
        List<String> checksums = new ArrayList<>(List.of(checksumOf(folder)));
        for (String change : List.of(
                "UPDATE runs SET cost_ru = cost_ru + 1e-15 WHERE replicate = 1 AND option = 'talks'",
                "UPDATE communities SET killed = killed + 1 WHERE replicate = 1 AND option = 'talks' AND position = 0",
                "UPDATE series SET \"values\" = list_reverse(\"values\") WHERE replicate = 2 AND position = 1",
                "DELETE FROM events WHERE id = 1 AND replicate = 0 AND option = 'nothing'")) {
            alter(folder, change);
            checksums.add(checksumOf(folder));
        }
        assertThat(checksums).doesNotHaveDuplicates();
    }

    @Test
    void missingRowsArePlanLessStored() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        try (ResultStore store = Workload.open(folder)) {
            store.store(List.of(finished("nothing", 0), finished("talks", 1)));
        }
        try (ResultStore store = Workload.open(folder)) {
            List<PlanRow> missing = new ArrayList<>();
            for (Iterator<PlanRow> rows = store.missingRows(); rows.hasNext(); ) {
                missing.add(rows.next());
            }
            assertThat(store.storedCount()).isEqualTo(2);
            assertThat(missing)
                    .containsExactly(
                            new PlanRow(0, "talks", 0),
                            new PlanRow(0, "nothing-without-triggers", 0),
                            new PlanRow(0, "nothing", 1),
                            new PlanRow(0, "nothing-without-triggers", 1));
        }
    }

    @Test
    void aRowThatComesTwiceIsStoredOnce() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 3);
        RunResult failed = new RunResult.Failed(new PlanRow(0, "talks", 2), "too hot");
        List<RunResult> batch = List.of(finished("nothing", 0), finished("nothing", 2), failed);
        try (ResultStore store = Workload.open(folder)) {
            store.store(batch);
        }
        String once = checksumOf(folder);
        try (ResultStore store = Workload.open(folder)) {
            store.store(batch);
            store.store(batch);
            assertThat(store.storedCount()).isEqualTo(3);
        }
        assertThat(checksumOf(folder)).isEqualTo(once);
    }

    @Test
    void aRowThatComesTwiceWithOtherValuesIsRefused() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        RunResult first = finished("nothing", 0);
        RunResult other =
                new RunResult.Finished(first.row(), finished("nothing", 1).outcome());
        try (ResultStore store = Workload.open(folder)) {
            store.store(List.of(first));
            assertThatThrownBy(() -> store.store(List.of(finished("talks", 0), other)))
                    .isInstanceOf(ResultsNotStored.class)
                    .hasMessageContaining("second time with other values");
            assertThat(store.storedCount()).isEqualTo(1);
        }
    }

    @Test
    void aFailedRunIsARowWithMessageAndReplayCommand() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 3);
        PlanRow bad = new PlanRow(0, "talks", 1);
        runAll(
                folder,
                row -> {
                    if (row.equals(bad)) {
                        throw new IllegalStateException("people are missing");
                    }
                    return SIMULATOR.simulate(row);
                },
                2);
        try (Results results = Results.open(folder)) {
            assertThat(results.failedRuns())
                    .containsExactly(new FailedRun(bad, "IllegalStateException: people are missing", "repeat " + bad));
            assertThat(results.completeReplicates()).containsExactly(0, 2);
            assertThat(results.counts())
                    .containsExactly(
                            new ArmCounts("nothing", 3, 3, 0),
                            new ArmCounts("talks", 3, 2, 1),
                            new ArmCounts("nothing-without-triggers", 3, 3, 0));
        }
    }

    @Test
    void arraysOfAllArmsAreAlignedByReplicate() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 5);
        runAll(folder, SIMULATOR, 2);
        try (Results results = Results.open(folder)) {
            double[] nothing = results.values("nothing", Metric.KILLED);
            double[] talks = results.values("talks", Metric.KILLED);
            for (int index = 0; index < 5; index++) {
                int replicate = results.completeReplicates().get(index);
                assertThat(nothing[index])
                        .isEqualTo(finished("nothing", replicate).outcome().killed());
                assertThat(talks[index] - nothing[index]).isEqualTo(-5);
            }
            assertThat(results.communityDeaths("talks").get(new Community("north", "hill"))[3])
                    .isEqualTo(finished("talks", 3).outcome().killed() - 10 + 8.0);
            assertThat(results.communityMeans("talks")).hasSize(2);
            assertThat(results.demographicMeans("talks").get(0).injured()).isEqualTo(3);
        }
    }

    @Test
    void seriesComeBackInReplicateOrder() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 3);
        runAll(folder, SIMULATOR, 2);
        try (Results results = Results.open(folder)) {
            double[][] series = results.series("talks", SeriesKind.TENSION);
            assertThat(series).hasDimensions(3, 13);
            assertThat(series[2][1])
                    .isEqualTo(finished("talks", 2)
                            .outcome()
                            .series()
                            .get(1)
                            .values()
                            .get(1));
            assertThat(results.seriesStep(SeriesKind.TENSION)).contains(4);
            assertThat(results.seriesStep(SeriesKind.LADDER)).isEmpty();
            assertThat(results.series("talks", SeriesKind.LADDER)).isEmpty();
        }
    }

    @Test
    void everyMetricCanBeRead() {
        ResultFolder folder = Workload.create(directory.resolve("results"), 3);
        runAll(folder, SIMULATOR, 1);
        try (Results results = Results.open(folder)) {
            for (Metric metric : Metric.values()) {
                assertThat(results.values("talks", metric)).as(metric.title()).hasSize(3);
            }
        }
    }

    @Test
    void aStoreOfAnotherFormatIsRefusedAndLeftAlone() throws Exception {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        alter(folder, "UPDATE meta SET value = '99' WHERE key = 'format'");
        byte[] before = Files.readAllBytes(folder.store());

        assertThatThrownBy(() -> Workload.open(folder))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("result format 99")
                .hasMessageContaining("format 4");
        assertThatThrownBy(() -> Results.open(folder)).hasMessageContaining("result format 99");
        assertThat(Files.readAllBytes(folder.store())).isEqualTo(before);
    }

    @Test
    void aStoreOfAnotherPlanIsRefused() throws Exception {
        ResultFolder mine = Workload.create(directory.resolve("mine"), 2);
        ResultFolder other = Workload.create(directory.resolve("other"), 3);
        Files.delete(mine.store());
        Files.copy(other.store(), mine.store());

        assertThatThrownBy(() -> Workload.open(mine))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("another experiment")
                .hasMessageContaining("plan checksum");
    }

    @Test
    void aStoreWithRowsOutsideThePlanIsRefused() throws Exception {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        alter(
                folder,
                "INSERT INTO runs (design_point, option, replicate, seed, status) VALUES (0, 'talks', 9, 7, 'ok')");

        assertThatThrownBy(() -> Workload.open(folder)).hasMessageContaining("not in the plan");
    }

    @Test
    void aFileThatIsNoStoreIsRefused() throws Exception {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        Files.writeString(folder.store(), "not a database at all");
        assertThatThrownBy(() -> Workload.open(folder)).hasMessageContaining("not a DuckDB file");

        Files.delete(folder.store());
        assertThatThrownBy(() -> Workload.open(folder)).hasMessageContaining("does not exist");
        assertThatThrownBy(() -> Results.open(folder)).hasMessageContaining("does not exist");

        alter(folder, "CREATE TABLE shopping (item VARCHAR)");
        assertThatThrownBy(() -> Workload.open(folder)).hasMessageContaining("no result store of Forestall");
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsRefusedWithItsNumber() throws Exception {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2000);
        Process holder = KilledWriter.start(folder, 20);
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("stored");
            assertThatThrownBy(() -> Workload.open(folder))
                    .isInstanceOf(StoreProblem.class)
                    .hasMessageContaining("in use by another program (process " + holder.pid() + ")");
            assertThatThrownBy(() -> ResultFolder.requireFree(folder.path(), true))
                    .hasMessageContaining("in use");
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }
}
