package org.forestall.experiments.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {

    @TempDir
    private Path directory;

    private List<String> names(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aNewFolderHoldsManifestScenarioPlanAndStoreBeforeTheFirstRun() throws IOException {
        ResultFolder folder = Workload.create(directory.resolve("deep/results"), 2);

        assertThat(names(folder.path()))
                .containsExactly("manifest.json", "plan.csv", "results.duckdb", "scenario.resolved.yaml");
        assertThat(names(directory.resolve("deep"))).containsExactly("results");
        assertThat(ResultFolder.open(folder.path()).manifest()).isEqualTo(Workload.manifest(2));
        assertThat(folder.plan().size()).isEqualTo(6);
        assertThat(folder.resolvedScenario()).isEqualTo(Workload.SCENARIO);
    }

    @Test
    void earlierResultsAreReplacedOnRequestOnly() {
        Path path = directory.resolve("results");
        Workload.create(path, 2);

        assertThatThrownBy(() -> Workload.create(path, 3))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("--force")
                .hasMessageContaining("forestall resume");
        assertThat(ResultFolder.open(path).plan().replicates()).isEqualTo(2);

        ResultFolder.create(path, Workload.manifest(3), Workload.SCENARIO, true);
        assertThat(ResultFolder.open(path).plan().replicates()).isEqualTo(3);
        assertThat(directory).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aFolderOfSomebodyElseIsNeverReplaced() throws IOException {
        Path path = Files.createDirectory(directory.resolve("thesis"));
        Files.writeString(path.resolve("chapter1.txt"), "words");

        assertThatThrownBy(() -> ResultFolder.create(path, Workload.manifest(2), Workload.SCENARIO, true))
                .hasMessageContaining("chapter1.txt")
                .hasMessageContaining("left alone");
        assertThat(names(path)).containsExactly("chapter1.txt");
    }

    @Test
    void resultsWithSomebodysNotesAreNotReplaced() throws IOException {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        Files.writeString(folder.path().resolve("notes.txt"), "words");

        assertThatThrownBy(() -> ResultFolder.create(folder.path(), Workload.manifest(3), Workload.SCENARIO, true))
                .hasMessageContaining("notes.txt");
        assertThat(folder.plan().replicates()).isEqualTo(2);
    }

    @Test
    void whatADyingProcessWasWritingDoesNotStandInTheWay() throws IOException {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        Files.writeString(folder.path().resolve("manifest.json.part"), "{");

        ResultFolder.create(folder.path(), Workload.manifest(3), Workload.SCENARIO, true);

        assertThat(folder.plan().replicates()).isEqualTo(3);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        Files.createDirectories(folder.report().resolve("in the way"));

        assertThatThrownBy(() -> folder.writeWhole(folder.report(), "words"))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("report.html cannot be written");
        assertThat(names(folder.path())).doesNotContain("report.html.part");
    }

    @Test
    void anEmptyFolderIsUsed() throws IOException {
        Path path = Files.createDirectory(directory.resolve("empty"));
        Workload.create(path, 2);
        assertThat(ResultFolder.isOne(path)).isTrue();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamedBeforeAnythingIsDone() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> ResultFolder.requireRoom(file.resolve("results"), 1))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("--out");
        assertThatThrownBy(() -> Workload.create(file.resolve("results"), 2)).isInstanceOf(StoreProblem.class);
        assertThatThrownBy(() -> Workload.create(file, 2)).hasMessageContaining("is a file");
        assertThat(names(directory)).containsExactly("file");
    }

    @Test
    void aDiskWithoutRoomIsNamedBeforeAnythingIsDone() {
        assertThatThrownBy(() -> ResultFolder.requireRoom(directory.resolve("results"), Long.MAX_VALUE))
                .isInstanceOf(StoreProblem.class)
                .hasMessageContaining("MB left");
    }

    @Test
    void filesChangedByHandAreNoticed() throws IOException {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);

        Files.writeString(folder.scenario(), "id: other\n");
        assertThatThrownBy(folder::resolvedScenario).hasMessageContaining("was changed after the runs began");

        Files.writeString(folder.planFile(), Files.readString(folder.planFile()).replace("talks", "walks"));
        assertThatThrownBy(folder::plan).hasMessageContaining("not the plan");
    }

    @Test
    void damagedOrForeignManifestsAreRefused() throws IOException {
        assertThatThrownBy(() -> ResultFolder.open(directory)).hasMessageContaining("no manifest.json");
        assertThatThrownBy(() -> ResultFolder.open(directory.resolve("nowhere")))
                .hasMessageContaining("not a folder");

        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        String manifest = Files.readString(folder.manifestFile());
        Files.writeString(folder.manifestFile(), manifest.replace("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(() -> ResultFolder.open(folder.path())).hasMessageContaining("format 2");
        Files.writeString(folder.manifestFile(), manifest.substring(0, 200));
        assertThatThrownBy(() -> ResultFolder.open(folder.path())).hasMessageContaining("damaged");
    }

    @Test
    void aManifestIsRewrittenWhole() throws IOException {
        ResultFolder folder = Workload.create(directory.resolve("results"), 2);
        Manifest changed = folder.manifest().with(Manifest.Status.PARTIAL, new Manifest.Counts(6, 4, 1), Instant.EPOCH);

        folder.write(changed);

        assertThat(folder.manifest()).isEqualTo(changed);
        assertThat(names(folder.path())).doesNotContain("manifest.json.part");
    }
}
