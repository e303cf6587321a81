package org.forestall.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

    @TempDir
    private Path directory;

    private Path file(String name, Duration age) throws Exception {
        Path file = Files.writeString(directory.resolve(name), "machine code");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
        return file;
    }

    @Test
    void onlyOldLibrariesOfTheStoreAreClearedAway() throws Exception {
        Path old = file("libduckdb_java123.so", Duration.ofHours(1));
        Path young = file("libduckdb_java456.so", Duration.ofMinutes(1));
        Path other = file("libother.so", Duration.ofHours(1));

        NativeLibrary.clearAway(directory, Instant.now().minus(Duration.ofMinutes(10)));

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(other).exists();
        NativeLibrary.clearAway(directory.resolve("nowhere"), Instant.now());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aKilledProcessLeavesNoLibraryBehind() throws Exception {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2000);
        Process process = KilledWriter.start(folder, 20);
        assertThat(process.inputReader().readLine()).isEqualTo("stored");
        process.destroyForcibly().waitFor();

        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left.map(path -> path.getFileName().toString()).toList()).isEqualTo(List.of("results"));
        }
    }
}
