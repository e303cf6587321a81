package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library of broken files that is kept with the module of scenarios: none crashes a command, none runs. */
class BrokenLibraryTest {

    /** Tests run in the folder of the module. */
    private static final Path LIBRARY = Path.of("")
            .toAbsolutePath()
            .resolveSibling("scenarios/src/test/resources/org/forestall/scenario/broken/library");

    @TempDir
    private Path folder;

    @Test
    void everyBrokenFileIsRefusedWithItsNameAndNothingIsDone() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(LIBRARY)) {
            files = all.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(100);
        for (Path file : files) {
            Path out = folder.resolve("out");
            boolean worksheet = file.getFileName().toString().startsWith("worksheet-");
            Terminal refused = worksheet
                    ? Terminal.type("assess", file.toString(), "--out", out.toString())
                    : Terminal.type("compare", file.toString(), "--out", out.toString());
            assertThat(refused.code()).as(file.toString()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(refused.err()).contains(LIBRARY.toString(), "Nothing was done");
            assertThat(refused.out()).isEmpty();
            assertThat(out).doesNotExist();
        }
    }
}
