package org.forestall.experiments.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;
import org.forestall.experiments.run.InventedSimulator;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.ResultSink;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;

/**
 * A program that goes on with an experiment until it is done or killed. Says {@code stored} after each batch, and after so
 * many as it was told it only waits, with the store open. Given a store alone, it holds that open, says {@code held} and waits.
 */
public final class KilledWriter {

    private KilledWriter() {}

    static Process start(ResultFolder folder, long restMillis) throws IOException {
        return start(folder, restMillis, Integer.MAX_VALUE);
    }

    static Process start(ResultFolder folder, long restMillis, int mostBatches) throws IOException {
        return start(
                folder.path().getParent(),
                folder.path().toString(),
                String.valueOf(restMillis),
                String.valueOf(mostBatches));
    }

    static Process holding(Path store) throws IOException {
        return start(store.getParent().getParent().getParent(), store.toString());
    }

    private static Process start(Path temporary, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                KilledWriter.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            hold(Path.of(arguments[0]));
            return;
        }
        ResultFolder folder = ResultFolder.open(Path.of(arguments[0]));
        try (ResultStore store = Workload.open(folder)) {
            RunnerSettings settings = new RunnerSettings(2, 25, Duration.ofMillis(40));
            AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[2]));
            ResultSink sink = batch -> {
                store.store(batch);
                System.out.println("stored");
                if (left.decrementAndGet() == 0) {
                    await();
                }
            };
            long restMillis = Long.parseLong(arguments[1]);
            new Runner(new InventedSimulator(Workload.SEED, restMillis), sink, ProgressListener.SILENT, settings)
                    .run(folder.plan(), store.missingRows(), store.storedCount(), () -> false);
        }
    }

    private static void hold(Path store) throws Exception {
        try (DuckDBConnection connection = StoreFile.openToWrite(store)) {
            System.out.println("held");
            await();
            connection.isValid(0);
        }
    }

    /** Waits to be killed, but not for ever if whoever was to do so is gone. */
    private static void await() {
        try {
            Thread.sleep(Duration.ofMinutes(20).toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }
}
