package org.forestall.experiments.societies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.store.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopulationFolderTest {

    @TempDir
    private Path directory;

    private PopulationManifest write(PopulationSettings settings) {
        return new PopulationFolder(directory.resolve("out"), settings, "1", "stream")
                .write(1, ProgressListener.SILENT, () -> false)
                .orElseThrow();
    }

    @Test
    void manifestHoldsCountsAndChecksumsOfTheFiles() throws IOException {
        PopulationManifest manifest = write(new PopulationSettings(1, 2, 1, 200));
        String years = Files.readString(directory.resolve("out/society-years.csv"), StandardCharsets.UTF_8);
        String events = Files.readString(directory.resolve("out/events.csv"), StandardCharsets.UTF_8);
        assertThat(manifest.societyYearsHash()).isEqualTo(Checksums.of(years));
        assertThat(manifest.eventsHash()).isEqualTo(Checksums.of(events));
        assertThat(manifest.societyYears()).isEqualTo(2);
        assertThat(manifest.events()).isEqualTo(events.lines().count() - 1);
        assertThat(Files.readString(directory.resolve("out/manifest.json")))
                .contains(manifest.eventsHash())
                .contains("not a forecast");
    }

    @Test
    void societiesThatFailHaveNoRowsAndAreNamed() {
        PopulationManifest manifest = write(new PopulationSettings(1, 2, 99, 200));
        assertThat(manifest.failed()).extracting(FailedSociety::society).containsExactly(0, 1);
        assertThat(manifest.failed().get(0).message()).contains("years");
        assertThat(manifest.societyYears()).isZero();
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblemOfTheStore() throws IOException {
        Files.writeString(directory.resolve("out"), "a file");
        assertThatThrownBy(() -> PopulationFolder.requireFree(directory.resolve("out"), true))
                .isInstanceOf(StoreProblem.class);
        PopulationFolder below = new PopulationFolder(
                directory.resolve("out/below"), new PopulationSettings(1, 1, 1, 200), "1", "stream");
        assertThatThrownBy(() -> below.write(1, ProgressListener.SILENT, () -> false))
                .isInstanceOf(StoreProblem.class);
    }
}
