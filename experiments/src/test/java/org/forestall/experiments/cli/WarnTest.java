package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarnTest {

    @TempDir
    private Path directory;

    private Terminal warn(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "warn";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Terminal.type(arguments);
    }

    /** Exact: the real model, in small, on one thread and on two. */
    @Test
    void theNumberOfThreadsChangesNoByte() throws Exception {
        for (String threads : new String[] {"1", "2"}) {
            Terminal terminal = warn(
                    "--train",
                    "10",
                    "--test",
                    "10",
                    "--years",
                    "2",
                    "--people",
                    "200",
                    "--horizon",
                    "26",
                    "--threads",
                    threads,
                    "--out",
                    directory.resolve(threads).toString());
            assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
            assertThat(terminal.out()).contains("Tables and report: ");
        }
        for (String file : new String[] {"scores.csv", "rules.csv", "quarters.csv", "columns.md"}) {
            assertThat(directory.resolve("1").resolve(file))
                    .hasSameBinaryContentAs(directory.resolve("2").resolve(file));
        }
        assertThat(Files.readAllLines(directory.resolve("1/quarters.csv"))).hasSize(1 + 10 * 8);
        assertThat(warn("--out", directory.resolve("1").toString()).err()).contains("holds an earlier evaluation");
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndForeignFilesAreLeftAlone() throws Exception {
        Files.writeString(directory.resolve("letter.txt"), "Dear friend");
        Terminal terminal =
                warn("--train", "2", "--years", "1", "--horizon", "5", "--out", directory.toString(), "--force");
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err())
                .contains("--train 2 is outside 10 to")
                .contains("--years 1 is outside 2 to")
                .contains("--horizon 5 is outside 13 to")
                .contains("holds files that are no evaluation of warnings");
        assertThat(warn("--years", "2", "--horizon", "104").err()).contains("is as long as a run");
        assertThat(directory.resolve("letter.txt")).hasContent("Dear friend");
    }
}
