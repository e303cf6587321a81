package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.forestall.experiments.plan.Shard;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.ResultStore;
import org.forestall.experiments.store.Results;
import org.forestall.experiments.store.StoreIdentity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program itself, as {@code kill -9} does, while it runs shards, merges them, compares and sweeps, and at the end
 * compares the tables with those of programs that nobody disturbed. The claim is exact, so no false alarm is possible; the
 * moments of death are drawn from a fixed seed but fall where the machine happens to be.
 */
class KilledCommandsTest {

    private static final int SHARDS = 2;

    @TempDir
    private Path directory;

    private final Map<Path, Long> storedBefore = new HashMap<>();
    private final SplittableRandom moments = new SplittableRandom(20310106);
    private int killed;
    private int livesThatStored;

    @Test
    void fiveKillsOfShardsMergeCompareAndSweepLoseAndDoubleNothing() throws Exception {
        killAll(5, 300);
        assertThat(killed).as("killed, not ended").isGreaterThanOrEqualTo(3);
        assertThat(livesThatStored).as("lives that stored something").isPositive();
    }

    @Test
    @Tag("soak")
    void seventyKillsOfShardsMergeCompareAndSweepLoseAndDoubleNothing() throws Exception {
        killAll(70, 2400);
        assertThat(killed).as("killed, not ended").isGreaterThanOrEqualTo(50);
        assertThat(livesThatStored).as("lives that stored something").isGreaterThan(20);
    }

    private void killAll(int kills, int replicates) throws Exception {
        List<String> compare = List.of(
                "compare", "contested-election", "--options", "mediation", "--replicates", String.valueOf(replicates));
        List<String> sweep = List.of(
                "sweep",
                "contested-election",
                "--vary",
                "nation.economy=0.2..0.6:3",
                "--replicates",
                String.valueOf(replicates));
        Path apart = plan("apart", compare);
        Path together = plan("together", compare);
        Path swept = plan("swept", sweep);

        List<List<String>> commands = List.of(
                List.of("run-shard", "1/2", apart.toString()),
                List.of("merge", apart.toString()),
                List.of("run-shard", "2/2", apart.toString()),
                List.of("resume", together.toString()),
                List.of("resume", swept.toString()));
        List<Path> stores = List.of(
                ResultFolder.open(apart).shardStore(new Shard(1, SHARDS)),
                apart.resolve("results.duckdb"),
                ResultFolder.open(apart).shardStore(new Shard(2, SHARDS)),
                together.resolve("results.duckdb"),
                swept.resolve("results.duckdb"));
        for (int kill = 0; kill < kills; kill++) {
            int which = kill % commands.size();
            kill(commands.get(which), kill / commands.size() % 4 == 3);
            requireNothingLost(stores.get(which), which == 4 ? swept : which == 3 ? together : apart);
        }

        for (String part : List.of("1/2", "2/2")) {
            assertThat(Terminal.type("run-shard", part, apart.toString()).code())
                    .isZero();
        }
        Terminal merged = Terminal.type("merge", apart.toString());
        assertThat(merged.code()).as(merged.err()).isZero();
        assertThat(Terminal.type("resume", together.toString()).code()).isZero();
        assertThat(Terminal.type("resume", swept.toString()).code()).isZero();
        String expected = unbroken("compared", compare);
        assertThat(checksum(apart)).isEqualTo(expected);
        assertThat(checksum(together)).isEqualTo(expected);
        assertThat(checksum(swept)).isEqualTo(unbroken("whole-sweep", sweep));
    }

    private Path plan(String name, List<String> words) {
        Path folder = directory.resolve(name);
        assertThat(type(words, "--plan-only", "--out", folder.toString()).code())
                .isZero();
        return folder;
    }

    private String unbroken(String name, List<String> words) {
        Path folder = directory.resolve(name);
        assertThat(type(words, "--out", folder.toString()).code()).isZero();
        return checksum(folder);
    }

    private static Terminal type(List<String> words, String... more) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of(more));
        return Terminal.type(all.toArray(String[]::new));
    }

    private static String checksum(Path folder) {
        try (Results results = Results.open(ResultFolder.open(folder))) {
            return results.checksum();
        }
    }

    /** Most die some moment after they have told of progress for some seconds, so that batches are stored; some while they start. */
    private void kill(List<String> words, boolean whileStarting) throws Exception {
        Process process = start(words);
        if (!whileStarting) {
            boolean quick = words.get(0).equals("merge");
            awaitProgress(process.errorReader(StandardCharsets.UTF_8), quick ? 1 : moments.nextInt(2, 5));
        }
        process.waitFor(moments.nextLong(whileStarting ? 1500 : 900), TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        killed += process.exitValue() == 128 + 9 ? 1 : 0;
    }

    private static void awaitProgress(BufferedReader talk, int lines) throws IOException {
        int told = 0;
        String line = talk.readLine();
        while (line != null) {
            told += line.startsWith("{") ? 1 : 0;
            if (told == lines) {
                return;
            }
            line = talk.readLine();
        }
    }

    private Process start(List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                SlowForestall.class.getName()));
        command.addAll(words);
        command.addAll(List.of("--progress", "json"));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private void requireNothingLost(Path store, Path folder) {
        if (!store.toFile().exists()) {
            return;
        }
        ResultFolder opened = ResultFolder.open(folder);
        try (ResultStore open =
                ResultStore.open(store, opened.plan(), StoreIdentity.of(opened.manifest()), row -> "repeat " + row)) {
            long stored = open.storedCount();
            long before = storedBefore.getOrDefault(store, 0L);
            assertThat(stored).as(store.toString()).isGreaterThanOrEqualTo(before);
            livesThatStored += stored > before ? 1 : 0;
            storedBefore.put(store, stored);
        }
    }
}
