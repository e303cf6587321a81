package org.forestall.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.plan.Shard;
import org.forestall.experiments.run.InventedSimulator;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.RunResult;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;
import org.forestall.experiments.run.Simulator;
import org.forestall.experiments.run.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergedStoresTest {

    private static final Simulator SIMULATOR = new InventedSimulator(Workload.SEED, 0);
    private static final int REPLICATES = 31;

    @TempDir
    private Path directory;

    private ResultFolder folder;

    @BeforeEach
    void plan() {
        folder = Workload.create(directory.resolve("o'brien's results"), REPLICATES);
    }

    private static ResultStore openShard(ResultFolder folder, Shard shard) {
        return ResultStore.openShard(folder, shard, Workload.identity(folder.manifest()), row -> "repeat " + row);
    }

    private static void run(ResultFolder folder, Shard shard, Simulator simulator) {
        try (ResultStore store = openShard(folder, shard)) {
            new Runner(simulator, store, ProgressListener.SILENT, RunnerSettings.withThreads(2))
                    .run(new Work(folder.plan(), store.missingRows(shard), 0, shard.size(folder.plan())), () -> false);
            assertThat(store.missingCount(shard)).isZero();
            assertThat(store.storedCount()).isEqualTo(shard.size(folder.plan()));
        }
    }

    private long merge(Path part) {
        try (ResultStore store = Workload.open(folder)) {
            return store.add(part);
        }
    }

    private String checksum() {
        try (Results results = Results.open(folder)) {
            return results.checksum();
        }
    }

    private String checksumOfUnbroken(Simulator simulator) {
        ResultFolder whole = Workload.create(directory.resolve("unbroken"), REPLICATES);
        try (ResultStore store = Workload.open(whole)) {
            new Runner(simulator, store, ProgressListener.SILENT, RunnerSettings.withThreads(2))
                    .run(whole.plan(), store.missingRows(), 0, () -> false);
        }
        try (Results results = Results.open(whole)) {
            return results.checksum();
        }
    }

    @Test
    void shardsMergedInAnyOrderAndTwiceEqualAnUnbrokenRunWithFailedRunsAmongThem() {
        Simulator failing = row -> {
            if (row.replicate() % 7 == 3 && row.option().equals("talks")) {
                throw new IllegalStateException("people are missing");
            }
            return SIMULATOR.simulate(row);
        };
        for (int number = 1; number <= 4; number++) {
            run(folder, new Shard(number, 4), failing);
        }
        long added = 0;
        for (int number : List.of(3, 1, 3, 4, 2, 1)) {
            added += merge(folder.shardStore(new Shard(number, 4)));
        }
        assertThat(added).isEqualTo(folder.plan().size());
        assertThat(checksum()).isEqualTo(checksumOfUnbroken(failing));
    }

    @Test
    void overlappingPartsCountOnce() {
        run(folder, new Shard(1, 2), SIMULATOR);
        run(folder, new Shard(1, 3), SIMULATOR);
        run(folder, new Shard(2, 2), SIMULATOR);
        long first = merge(folder.shardStore(new Shard(1, 2)));
        long second = merge(folder.shardStore(new Shard(1, 3)));
        long third = merge(folder.shardStore(new Shard(2, 2)));

        assertThat(second).isLessThan(new Shard(1, 3).size(folder.plan()));
        assertThat(first + second + third).isEqualTo(folder.plan().size());
        assertThat(checksum()).isEqualTo(checksumOfUnbroken(SIMULATOR));
    }

    @Test
    void aRunWithOtherValuesIsRefusedAndNothingOfItsStoreIsTaken() throws Exception {
        run(folder, new Shard(1, 2), SIMULATOR);
        run(folder, new Shard(1, 1), SIMULATOR);
        merge(folder.shardStore(new Shard(1, 2)));
        String before = checksum();
        PlanRow both = folder.plan()
                .row(new Shard(1, 2).rows(folder.plan()).findFirst().getAsLong());
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.shardStore(new Shard(1, 1)));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE series SET \"values\" = list_reverse(\"values\") WHERE position = 1"
                    + " AND replicate = " + both.replicate() + " AND option = '" + both.option() + "'");
        }

        assertThatThrownBy(() -> merge(folder.shardStore(new Shard(1, 1))))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("other values")
                .hasMessageContaining("replicate " + both.replicate());
        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void aPartOfAnotherPlanIsRefused() {
        ResultFolder other = Workload.create(directory.resolve("other"), REPLICATES + 1);
        run(other, new Shard(1, 2), SIMULATOR);

        assertThatThrownBy(() -> merge(other.shardStore(new Shard(1, 2))))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("another experiment");
    }

    @Test
    void aShardIsMadeOnceAndGoesOnWhereItWas() throws Exception {
        Shard shard = new Shard(2, 3);
        PlanRow row = folder.plan().row(shard.rows(folder.plan()).findFirst().getAsLong());
        try (ResultStore store = openShard(folder, shard)) {
            store.store(List.of(new RunResult.Finished(row, SIMULATOR.simulate(row))));
        }
        try (ResultStore store = openShard(folder, shard)) {
            assertThat(store.missingCount(shard)).isEqualTo(shard.size(folder.plan()) - 1);
        }
        try (var names = Files.list(folder.shards())) {
            assertThat(names).containsExactly(folder.shardStore(shard));
        }
        assertThat(folder.shardStores()).containsExactly(folder.shardStore(shard));
    }

    @Test
    void resultsWithAShardInUseAreNotReplaced() throws Exception {
        Shard shard = new Shard(1, 2);
        openShard(folder, shard).close();
        Process holder = KilledWriter.holding(folder.shardStore(shard));
        try {
            assertThat(holder.inputReader().readLine()).isEqualTo("held");
            assertThatThrownBy(() -> ResultFolder.requireFree(folder.path(), true))
                    .hasMessageContaining("in use");
            assertThatThrownBy(() -> openShard(folder, shard))
                    .isInstanceOfSatisfying(StoreProblem.class, problem -> assertThat(problem.isInUse())
                            .isTrue());
        } finally {
            holder.destroyForcibly().waitFor();
        }
    }
}
