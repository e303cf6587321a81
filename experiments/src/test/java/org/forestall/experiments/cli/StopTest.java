package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopTest {

    @TempDir
    private Path directory;

    private Process start(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 7];
        command[0] = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command[1] = "-cp";
        command[2] = System.getProperty("java.class.path");
        command[3] = "-Djava.io.tmpdir=" + directory;
        command[4] = "-XX:TieredStopAtLevel=1";
        command[5] = "-XX:+UseSerialGC";
        command[6] = SlowForestall.class.getName();
        System.arraycopy(arguments, 0, command, 7, arguments.length);
        return new ProcessBuilder(command).start();
    }

    @Test
    void askedToEndTheProcessStoresWhatIsFinishedAndLeavesWithThree() throws Exception {
        Path out = directory.resolve("results");
        Process process = start(
                "compare",
                "contested-election",
                "--replicates",
                "1000",
                "--options",
                "mediation",
                "--progress",
                "json",
                "--threads",
                "2",
                "--out",
                out.toString());
        BufferedReader talk = process.errorReader(StandardCharsets.UTF_8);
        String line = talk.readLine();
        while (!line.matches(".*\"done\":[1-9].*")) {
            line = talk.readLine();
        }

        // Through its handle, since Process.destroy would close the stream that is read on.
        assertThat(process.toHandle().destroy()).isTrue();

        String rest = talk.lines().collect(Collectors.joining("\n"));
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(rest).isEqualTo(ExitCode.PARTIAL);
        assertThat(rest).contains("Stopped on request.").contains("forestall resume " + out);
        ResultFolder folder = ResultFolder.open(out);
        Manifest manifest = folder.manifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.PARTIAL);
        assertThat(manifest.counts().finished()).isBetween(1L, 4999L);
        try (Results results = Results.open(folder)) {
            assertThat(results.finishedRows()).hasSize((int) manifest.counts().finished());
        }
    }

    @Test
    void aSecondProcessIsToldThatTheFolderIsInUse() throws Exception {
        Path out = directory.resolve("results");
        Process process = start(
                "compare", "contested-election", "--replicates", "1000", "--progress", "json", "--out", out.toString());
        try {
            BufferedReader talk = process.errorReader(StandardCharsets.UTF_8);
            String line = talk.readLine();
            while (!line.startsWith("{")) {
                line = talk.readLine();
            }
            Terminal terminal = Terminal.type("resume", out.toString());
            assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(terminal.err()).contains("in use by another program (process " + process.pid() + ")");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
