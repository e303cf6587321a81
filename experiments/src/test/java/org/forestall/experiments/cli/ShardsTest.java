package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Shard;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardsTest {

    @TempDir
    private Path directory;

    private Path plan(String name, String... more) {
        Path folder = directory.resolve(name);
        List<String> words = new ArrayList<>(
                List.of("compare", "contested-election", "--options", "mediation", "--replicates", "9", "--out"));
        words.add(folder.toString());
        words.addAll(List.of(more));
        Terminal terminal = type(words);
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        return folder;
    }

    private static Terminal type(List<String> words) {
        return Terminal.type(words.toArray(String[]::new));
    }

    private static Terminal runShard(String part, Path folder) {
        return Terminal.type("run-shard", part, folder.toString(), "--progress", "json");
    }

    private static String checksum(Path folder) {
        try (Results results = Results.open(ResultFolder.open(folder))) {
            return results.checksum();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path each : tree.toList()) {
                Files.copy(each, to.resolve(from.relativize(each).toString()));
            }
        }
    }

    @Test
    void shardsOfAComparisonMergedEqualALocalRun() {
        Path local = plan("local");
        Path folder = plan("apart", "--plan-only");
        assertThat(ResultFolder.open(folder).manifest().status()).isEqualTo(Manifest.Status.PLANNED);
        assertThat(folder.resolve("plan.csv")).hasSameTextualContentAs(local.resolve("plan.csv"));

        for (String part : List.of("2/3", "1/3", "3/3")) {
            Terminal terminal = runShard(part, folder);
            assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
            assertThat(terminal.err())
                    .contains("Shard " + part + ": 15 of 15 runs stored")
                    .contains("\"total\":15");
        }
        Terminal merged = Terminal.type("merge", folder.toString());

        assertThat(merged.code()).as(merged.err()).isEqualTo(ExitCode.DONE);
        assertThat(merged.err()).contains("45 runs added from 3 stores");
        assertThat(merged.out()).contains("mediation", "Report: ");
        assertThat(checksum(folder)).isEqualTo(checksum(local));
        Manifest manifest = ResultFolder.open(folder).manifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.COMPLETE);
        assertThat(manifest.counts()).isEqualTo(new Manifest.Counts(45, 45, 0));

        Terminal again = Terminal.type("merge", folder.toString());
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(again.err()).contains("0 runs added from 3 stores");
        assertThat(checksum(folder)).isEqualTo(checksum(local));
        assertThat(runShard("2/3", folder).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void shardsOfASweepOnMachinesWithoutACommonDiskMergedEqualALocalRun() throws Exception {
        List<String> sweep = List.of(
                "sweep", "contested-election", "--vary", "nation.economy=0.2..0.6:3", "--replicates", "4", "--out");
        Path local = directory.resolve("local");
        Path here = directory.resolve("here");
        assertThat(type(Stream.concat(sweep.stream(), Stream.of(local.toString()))
                                .toList())
                        .code())
                .isEqualTo(ExitCode.DONE);
        type(Stream.concat(sweep.stream(), Stream.of(here.toString(), "--plan-only"))
                .toList());
        Path there = directory.resolve("there");
        Path elsewhere = directory.resolve("elsewhere");
        copy(here, there);
        copy(here, elsewhere);
        assertThat(runShard("1/2", there).code()).isEqualTo(ExitCode.DONE);
        assertThat(runShard("2/2", elsewhere).code()).isEqualTo(ExitCode.DONE);
        assertThat(Terminal.type("merge", elsewhere.toString()).code()).isEqualTo(ExitCode.PARTIAL);

        Terminal merged = Terminal.type("merge", here.toString(), there.toString(), elsewhere.toString());

        assertThat(merged.code()).as(merged.err()).isEqualTo(ExitCode.DONE);
        assertThat(checksum(here)).isEqualTo(checksum(local));
        assertThat(here.resolve("sweep.csv")).hasSameTextualContentAs(local.resolve("sweep.csv"));
    }

    @Test
    void mergeSaysWhichShardsAreMissingAndKeepsWhatIsThere() {
        Path folder = plan("apart", "--plan-only");
        runShard("2/3", folder);

        Terminal merged = Terminal.type("merge", folder.toString());

        assertThat(merged.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(merged.err())
                .contains("15 runs added")
                .contains("Shard 1/3: 15 runs of 15 missing. forestall run-shard 1/3 " + folder)
                .contains("Shard 3/3")
                .doesNotContain("Shard 2/3");
        assertThat(ResultFolder.open(folder).manifest().status()).isEqualTo(Manifest.Status.PARTIAL);
        assertThat(Terminal.type("merge", plan("none", "--plan-only").toString())
                        .err())
                .contains("45 runs are in no shard at hand");

        Terminal resumed = Terminal.type("resume", folder.toString());
        assertThat(resumed.code()).isEqualTo(ExitCode.DONE);
        assertThat(resumed.err()).contains("to keep them: forestall merge " + folder);
        assertThat(checksum(folder)).isEqualTo(checksum(plan("local")));
    }

    @Test
    void shardsOfDifferentPlansAreNotMergedAndNothingIsChanged() throws Exception {
        Path folder = plan("apart", "--plan-only");
        Path other = plan("other", "--plan-only", "--seed", "8");
        Path changed = plan("changed", "--plan-only", "--set", "nation.economy=0.3");
        runShard("1/3", folder);
        runShard("2/3", other);

        Terminal merged = Terminal.type("merge", folder.toString(), other.toString(), changed.toString());

        assertThat(merged.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(merged.err())
                .contains(other + " is of another plan than " + folder)
                .contains(changed + " is of another plan than " + folder)
                .contains("Nothing was done");
        assertThat(ResultFolder.open(folder).manifest().status()).isEqualTo(Manifest.Status.PLANNED);

        Path smuggled = ResultFolder.open(folder).shardStore(new Shard(2, 3));
        Files.copy(ResultFolder.open(other).shardStore(new Shard(2, 3)), smuggled);
        Terminal refused = Terminal.type("merge", folder.toString());
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains(smuggled + " belongs to another experiment");

        Files.writeString(smuggled, "half a fi");
        assertThat(Terminal.type("merge", folder.toString()).err()).contains("not a DuckDB file");
        assertThat(Terminal.type("merge", directory.resolve("nowhere").toString())
                        .err())
                .contains("is not a folder");
    }

    @Test
    void aPlanOfAnotherVersionIsRefusedByShardAndMerge() throws Exception {
        Path folder = plan("apart", "--plan-only");
        Path newer = directory.resolve("newer");
        copy(folder, newer);
        Path manifest = newer.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace(Version.CURRENT, "9.9.9"));

        Terminal shard = runShard("1/3", newer);
        assertThat(shard.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(shard.err()).contains("made by Forestall 9.9.9").contains("Use the version that made it");
        assertThat(Terminal.type("merge", folder.toString(), newer.toString()).err())
                .contains("They may give different numbers, so they are not merged");
    }

    @Test
    void aScenarioChangedSinceThePlanWasMadeIsRefused() throws Exception {
        Path folder = plan("apart", "--plan-only");
        Path scenario = folder.resolve("scenario.resolved.yaml");
        Files.writeString(scenario, Files.readString(scenario) + "\n# a note\n");

        Terminal shard = runShard("1/3", folder);

        assertThat(shard.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(shard.err()).contains("was changed after the runs began");
        assertThat(folder.resolve("shards")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "x", "1/10"})
    void partsThatThereAreNotAreRefused(String part) {
        Path folder = plan("apart", "--plan-only");

        Terminal terminal = runShard(part, folder);

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).containsAnyOf("'" + part + "'", "9 parts at most, not 10");
    }

    @Test
    void aSearchForTheBestOptionIsNotCutIntoParts() {
        Path folder = directory.resolve("ranked");
        Terminal ranked = Terminal.type(
                "rank",
                "contested-election",
                "--options",
                "mediation,local-peace",
                "--replicates",
                "40",
                "--out",
                folder.toString());
        assertThat(folder.resolve("manifest.json")).as(ranked.err()).exists();

        Terminal shard = runShard("1/2", folder);

        assertThat(shard.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(shard.err()).contains("cannot be cut into parts").contains("forestall resume " + folder);
    }

    @Test
    void aFailedRunInAShardIsKeptAndLeavesWithThree() {
        Path folder = plan("apart", "--plan-only");
        Terminal shard = Terminal.type(
                (society, plan, key) -> {
                    if (key.replicate() == 0) {
                        throw new IllegalStateException("people are missing");
                    }
                    return new InventedModel().run(society, plan, key);
                },
                new StopSignal(),
                "run-shard",
                "1/1",
                folder.toString());

        assertThat(shard.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(shard.err()).contains("5 runs failed");
        Terminal merged = Terminal.type("merge", folder.toString());
        assertThat(merged.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(ResultFolder.open(folder).manifest().counts()).isEqualTo(new Manifest.Counts(45, 40, 5));
    }

    @Test
    void aDryRunTellsSizeAndTimeAndWritesNothing() throws Exception {
        Terminal terminal = Terminal.type(
                "compare",
                "contested-election",
                "--replicates",
                "100",
                "--dry-run",
                "--threads",
                "2",
                "--out",
                directory.resolve("results").toString());

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .matches("(?s)[\\d,]+ runs, about .* on 2 threads \\([\\d,]+ trial runs took .* s\\),"
                        + " and [\\d,]+ MB at most\\. Nothing was written\\.\\s*");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
        assertThat(Terminal.type("compare", "contested-election", "--dry-run", "--plan-only")
                        .err())
                .contains("choose one");
    }
}
