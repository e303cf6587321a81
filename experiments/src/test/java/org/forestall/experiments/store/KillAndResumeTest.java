package org.forestall.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.forestall.experiments.run.InventedSimulator;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a writing process again and again, as {@code kill -9} does, and compares the tables with those of a process
 * that nobody disturbed. The claim is exact, so no false alarm is possible; the moments of death are drawn from a fixed
 * seed but fall where the machine happens to be.
 */
class KillAndResumeTest {

    private static final int REPLICATES = 1500;
    private static final long REST_MILLIS = 4;

    /** Batches that a process stores at most before it only waits to be killed: however late that is, rows are left. */
    private static final int MOST_BATCHES = 6;

    @Test
    void eightKillsLeaveTheSameTablesAsAnUnbrokenRun(@TempDir Path directory) throws Exception {
        kill(8, directory);
    }

    @Test
    @Tag("soak")
    void twentyTwoKillsLeaveTheSameTablesAsAnUnbrokenRun(@TempDir Path directory) throws Exception {
        kill(22, directory);
    }

    private static void kill(int kills, Path directory) throws Exception {
        ResultFolder unbroken = Workload.create(directory.resolve("unbroken"), REPLICATES);
        runHere(unbroken);
        ResultFolder broken = Workload.create(directory.resolve("broken"), REPLICATES);
        SplittableRandom moments = new SplittableRandom(20310106);
        int livesThatStored = 0;
        long storedBefore = 0;

        for (int kill = 0; kill < kills; kill++) {
            killOnce(broken, kill, moments);
            long stored = storedIn(broken);
            assertThat(stored).isGreaterThanOrEqualTo(storedBefore);
            livesThatStored += stored > storedBefore ? 1 : 0;
            storedBefore = stored;
        }
        assertThat(livesThatStored).as("kills after something was stored").isGreaterThan(kills / 2);
        assertThat(storedBefore)
                .as("kills came before the end")
                .isLessThan(broken.plan().size());

        runHere(broken);
        assertThat(storedIn(broken)).isEqualTo(broken.plan().size());
        assertThat(checksumOf(broken)).isEqualTo(checksumOf(unbroken));
    }

    /** Every fifth process dies while it starts, the others some moment after their first batches. */
    private static void killOnce(ResultFolder folder, int kill, SplittableRandom moments) throws Exception {
        Process process = KilledWriter.start(folder, REST_MILLIS, MOST_BATCHES);
        boolean whileStarting = kill % 5 == 4;
        if (!whileStarting) {
            awaitBatches(process, moments.nextInt(1, 4));
        }
        Thread.sleep(moments.nextLong(whileStarting ? 1000 : 80));
        process.destroyForcibly();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
    }

    private static void awaitBatches(Process process, int batches) throws IOException {
        for (int batch = 0; batch < batches; batch++) {
            assertThat(process.inputReader().readLine()).isEqualTo("stored");
        }
    }

    private static void runHere(ResultFolder folder) {
        try (ResultStore store = Workload.open(folder)) {
            new Runner(
                            new InventedSimulator(Workload.SEED, 0),
                            store,
                            ProgressListener.SILENT,
                            RunnerSettings.withThreads(2))
                    .run(folder.plan(), store.missingRows(), store.storedCount(), () -> false);
        }
    }

    private static long storedIn(ResultFolder folder) {
        try (ResultStore store = Workload.open(folder)) {
            return store.storedCount();
        }
    }

    private static String checksumOf(ResultFolder folder) {
        try (Results results = Results.open(folder)) {
            return results.checksum();
        }
    }
}
