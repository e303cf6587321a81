package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.run.Model;
import org.forestall.experiments.store.Metric;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {

    private static final String SCENARIO = "contested-election";

    @TempDir
    private Path directory;

    private Path out() {
        return directory.resolve("results");
    }

    private Terminal compare(String... more) {
        return compareWith(6, new InventedModel(), new StopSignal(), more);
    }

    private Terminal compareWith(int replicates, Model model, StopSignal stop, String... more) {
        List<String> arguments = new ArrayList<>(List.of("compare", SCENARIO, "--options", "mediation,local-peace"));
        arguments.addAll(List.of("--replicates", String.valueOf(replicates), "--out", out().toString()));
        arguments.addAll(List.of(more));
        return Terminal.type(model, stop, arguments.toArray(String[]::new));
    }

    private String checksum(Path folder) {
        try (Results results = Results.open(ResultFolder.open(folder))) {
            return results.checksum();
        }
    }

    @Test
    void aComparisonPrintsItsTableAndLeavesACompleteFolder() {
        Terminal terminal = compare();

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("6 futures for each option", "not a forecast", "of 6", "late-response", "mediation")
                .contains("without triggers", "without resilience")
                .contains("Report: " + out().resolve("report.html"));
        assertThat(terminal.err())
                .contains("Results go to " + out())
                .contains("36 runs: 4 options and 2 twins of nothing (nothing, ")
                .contains("seed 20310106")
                .contains("preview");
        Manifest manifest = ResultFolder.open(out()).manifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.COMPLETE);
        assertThat(manifest.counts()).isEqualTo(new Manifest.Counts(36, 36, 0));
        assertThat(manifest.command())
                .isEqualTo("forestall compare contested-election --options mediation,local-peace --replicates 6 --out "
                        + out());
        assertThat(out().resolve("report.html")).hasContent("report of " + checksum(out()));
        assertThat(out().resolve("log.txt")).content().contains("COMPLETE: 36 rows stored");
    }

    @Test
    void pairedDifferencesAreThoseOfTheRuns() {
        // The invented model lowers deaths by the length of the option's name, in every future alike.
        String line = compare()
                .out()
                .lines()
                .filter(each -> each.startsWith("mediation"))
                .findFirst()
                .orElseThrow();
        assertThat(line.split("\\s{2,}")).contains("-9", "-9.0 to -9.0", "6", "0", "1.00");
    }

    @Test
    void threadsChangeNoResult() {
        compare("--threads", "1");
        String onOne = checksum(out());
        compare("--threads", "2", "--force");
        assertThat(checksum(out())).isEqualTo(onOne);
    }

    @Test
    void moreReplicatesLeaveTheFirstAsTheyWere() {
        compare();
        double[] six = deaths();
        compareWith(9, new InventedModel(), new StopSignal(), "--force");
        assertThat(deaths()).startsWith(six).hasSize(9);
    }

    private double[] deaths() {
        try (Results results = Results.open(ResultFolder.open(out()))) {
            return results.values("mediation", Metric.DEATHS);
        }
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsDone() {
        Terminal terminal = Terminal.type(
                "compare",
                SCENARIO,
                "--replicates",
                "-4",
                "--threads",
                "0",
                "--options",
                "meditation",
                "--years",
                "99",
                "--people",
                "ten",
                "--replicats",
                "5",
                "--preset",
                "previw",
                "--out",
                out().toString());

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .contains("--replicates -4 is outside 1 to 1,000,000")
                .contains("--threads 0 is outside")
                .contains("'meditation' is no option of contested-election. Did you mean 'mediation'?")
                .contains("--years 99 is outside 1 to 30")
                .contains("'ten' is not a whole number")
                .contains("'--replicats' is no option of forestall compare. Did you mean '--replicates'?")
                .contains("--preset")
                .contains("preview, standard, thorough. Did you mean 'preview'?")
                .contains("Nothing was done");
        assertThat(out()).doesNotExist();
    }

    @Test
    void wrongSettingsAreNamedWithTheirPlace() {
        Terminal terminal = compare("--set", "nation.econmy=0.3", "--set", "nation.economy=7");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("econmy").contains("Did you mean").contains("nation.economy = 7");
        assertThat(out()).doesNotExist();
    }

    @Test
    void earlierResultsAreNotOverwritten() {
        compare();
        String before = checksum(out());

        Terminal again = compare("--seed", "5");

        assertThat(again.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(again.err()).contains("holds earlier results").contains("--force");
        assertThat(checksum(out())).isEqualTo(before);
        assertThat(compare("--seed", "5", "--force").code()).isEqualTo(ExitCode.DONE);
        assertThat(checksum(out())).isNotEqualTo(before);
    }

    @Test
    void aFolderOfSomebodyElseSurvivesForce() throws Exception {
        Files.createDirectory(out());
        Files.writeString(out().resolve("thesis.txt"), "words");

        Terminal terminal = compare("--force");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("thesis.txt").contains("left alone");
        assertThat(out().resolve("thesis.txt")).hasContent("words");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsBadInput() throws Exception {
        Files.writeString(directory.resolve("file"), "");
        Terminal terminal = Terminal.type(
                "compare", SCENARIO, "--out", directory.resolve("file/results").toString());
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("--out").contains("Nothing was done");
    }

    @Test
    void failedRunsAreCountedAndTheCodeSaysPartial() {
        Terminal terminal = compareWith(
                6,
                (society, plan, key) -> {
                    if (key.replicate() == 2 && plan.option().id().equals("mediation")) {
                        throw new IllegalStateException("people are missing");
                    }
                    return new InventedModel().run(society, plan, key);
                },
                new StopSignal());

        assertThat(terminal.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(terminal.err()).contains("1 run failed");
        assertThat(terminal.out()).contains("5 futures for each option").contains("1 future of 6 left out");
        try (Results results = Results.open(ResultFolder.open(out()))) {
            assertThat(results.failedRuns().get(0).replay())
                    .isEqualTo(
                            "forestall run scenario.resolved.yaml --options mediation --replicate 2 --seed 20310106");
            assertThat(results.manifest().status()).isEqualTo(Manifest.Status.PARTIAL);
        }
    }

    @Test
    void stoppedHalfwayItSaysHowToGoOnAndResumeGivesTheResultsOfAnUnbrokenRun() {
        compareWith(30, new InventedModel(), new StopSignal());
        String unbroken = checksum(out());
        StopSignal stop = new StopSignal();
        AtomicInteger runs = new AtomicInteger();

        Terminal stopped = compareWith(
                30,
                (society, plan, key) -> {
                    if (runs.incrementAndGet() == 40) {
                        stop.request();
                    }
                    return new InventedModel().run(society, plan, key);
                },
                stop,
                "--force");

        assertThat(stopped.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(stopped.err()).contains("of 180 runs are stored. Go on with: forestall resume " + out());
        assertThat(ResultFolder.open(out()).manifest().status()).isEqualTo(Manifest.Status.PARTIAL);
        Terminal resumed = Terminal.type("resume", out().toString());
        assertThat(resumed.code()).as(resumed.err()).isEqualTo(ExitCode.DONE);
        assertThat(checksum(out())).isEqualTo(unbroken);
        assertThat(resumed.err()).doesNotContain("No run is missing");
        Terminal again = Terminal.type("resume", out().toString());
        assertThat(again.err()).contains("No run is missing; table and report are made anew.");
        assertThat(again.code()).isEqualTo(ExitCode.DONE);
        assertThat(checksum(out())).isEqualTo(unbroken);
    }

    @Test
    void memoryThatRunsOutLeavesPartialResultsAndAdvice() {
        Terminal terminal = compareWith(
                6,
                (society, plan, key) -> {
                    if (key.replicate() == 4) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return new InventedModel().run(society, plan, key);
                },
                new StopSignal(),
                "--threads",
                "1");

        assertThat(terminal.code()).isEqualTo(ExitCode.PARTIAL);
        // A run or two may still finish between the failure and the stop.
        assertThat(terminal.err()).contains("more memory").containsPattern("2[4-9] of 36 runs are stored");
    }

    @Test
    void progressForProgramsIsJsonByLine() {
        Terminal terminal = compare("--progress", "json");

        assertThat(terminal.err().lines().filter(line -> line.startsWith("{")))
                .isNotEmpty()
                .last()
                .asString()
                .startsWith("{\"event\":\"progress\",\"done\":36,\"total\":36,\"failed\":0,")
                .contains("\"half_widths\":{\"late-response\":");
    }
}
