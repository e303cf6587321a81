package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.forestall.experiments.run.ObservedModel;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.forestall.scenario.framework.AnchorFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with its own model, in small. All claims are exact, so no false alarm is possible. */
class RealModelTest {

    @TempDir
    private Path directory;

    private static List<String> compare(Path out, int replicates, String options) {
        return List.of(
                "compare",
                "contested-election",
                "--people",
                "200",
                "--years",
                "1",
                "--replicates",
                String.valueOf(replicates),
                "--options",
                options,
                "--progress",
                "json",
                "--out",
                out.toString());
    }

    private static void runHere(List<String> arguments, String... more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of(more));
        Terminal terminal =
                Terminal.type(new ObservedModel(AnchorFile.shipped()), new StopSignal(), all.toArray(String[]::new));
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
    }

    private Process start(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                // A short life is over before the thorough compiler has paid for itself.
                "-XX:TieredStopAtLevel=1",
                // A killed process leaves the native library of the store behind: here it goes with the test's folder.
                "-Djava.io.tmpdir=" + directory,
                "-cp",
                System.getProperty("java.class.path"),
                Forestall.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String checksum(Path folder) {
        try (Results results = Results.open(ResultFolder.open(folder))) {
            return results.checksum();
        }
    }

    private static double[] deaths(Path folder, String option) {
        try (Results results = Results.open(ResultFolder.open(folder))) {
            return results.values(option, Metric.DEATHS);
        }
    }

    @Test
    void threadsAndOtherOptionsChangeNoRun() {
        Path onOne = directory.resolve("one");
        Path onTwo = directory.resolve("two");
        Path more = directory.resolve("more");
        runHere(compare(onOne, 4, "mediation"), "--threads", "1");
        runHere(compare(onTwo, 4, "mediation"), "--threads", "2");
        runHere(compare(more, 6, "mediation,early-warning"));

        assertThat(checksum(onTwo)).isEqualTo(checksum(onOne));
        assertThat(deaths(more, "mediation")).startsWith(deaths(onOne, "mediation"));
        assertThat(deaths(more, "nothing")).startsWith(deaths(onOne, "nothing"));
    }

    @Test
    void anotherProcessRepeatsStoredRunsBitForBit() throws Exception {
        Path folder = directory.resolve("results");
        Process writer = start(compare(folder, 2, "mediation"));
        String words = drain(writer);
        assertThat(writer.waitFor()).as(words).isEqualTo(ExitCode.DONE);

        Process verifier = start(List.of("verify", folder.toString(), "--rows", "10"));
        String talk = drain(verifier);
        assertThat(verifier.waitFor()).as(talk).isEqualTo(ExitCode.DONE);
    }

    @Test
    void killedTwiceAndResumedItGivesTheResultsOfAnUnbrokenRun() throws Exception {
        kill(2);
    }

    @Test
    @Tag("soak")
    void killedAndResumedItGivesTheResultsOfAnUnbrokenRun() throws Exception {
        kill(5);
    }

    private void kill(int kills) throws Exception {
        Path unbroken = directory.resolve("unbroken");
        Path broken = directory.resolve("broken");
        runHere(compare(unbroken, 12, "mediation"));
        SplittableRandom moments = new SplittableRandom(20310106);
        List<String> resume = List.of("resume", broken.toString(), "--progress", "json");
        for (int kill = 0; kill < kills; kill++) {
            Process process = start(kill == 0 ? compare(broken, 12, "mediation") : resume);
            awaitProgress(process);
            Thread.sleep(moments.nextLong(500));
            process.destroyForcibly().waitFor();
        }

        Process last = start(resume);
        String talk = drain(last);

        assertThat(last.waitFor()).as(talk).isEqualTo(ExitCode.DONE);
        assertThat(checksum(broken)).isEqualTo(checksum(unbroken));
    }

    private static void awaitProgress(Process process) throws Exception {
        BufferedReader talk = process.errorReader(StandardCharsets.UTF_8);
        String line = talk.readLine();
        while (line != null && !line.startsWith("{")) {
            line = talk.readLine();
        }
    }

    private static String drain(Process process) throws Exception {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
