package org.forestall.experiments.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.forestall.experiments.run.InventedSimulator;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.ResultSink;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;

/** A program that goes on with an experiment until it is done or killed. Says {@code stored} after each batch. */
public final class KilledWriter {

    private KilledWriter() {}

    static Process start(ResultFolder folder, long restMillis) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        // A killed process leaves the native library of the store behind: here it goes with the test's
                        // folder.
                        "-Djava.io.tmpdir=" + folder.path().getParent(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        folder.path().toString(),
                        String.valueOf(restMillis))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) {
        ResultFolder folder = ResultFolder.open(Path.of(arguments[0]));
        try (ResultStore store = Workload.open(folder)) {
            RunnerSettings settings = new RunnerSettings(2, 25, Duration.ofMillis(40));
            ResultSink sink = batch -> {
                store.store(batch);
                System.out.println("stored");
            };
            long restMillis = Long.parseLong(arguments[1]);
            new Runner(new InventedSimulator(Workload.SEED, restMillis), sink, ProgressListener.SILENT, settings)
                    .run(folder.plan(), store.missingRows(), store.storedCount(), () -> false);
        }
    }
}
