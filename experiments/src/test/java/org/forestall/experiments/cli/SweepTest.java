package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.forestall.experiments.compare.Outcomes;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.run.Model;
import org.forestall.experiments.run.ObservedModel;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.forestall.scenario.framework.AnchorFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All claims are exact, so no false alarm is possible. */
class SweepTest {

    /** Deaths that are known: ten for each hundredth of the economy, one for each replicate, half of it with an option. */
    private static final Model KNOWN = (society, plan, key) -> {
        long deaths = Math.round(1000 * society.nation().economy()) + key.replicate();
        return new Outcomes(52)
                .deprived(plan.option().id().equals("nothing") ? deaths : deaths - 100)
                .outcome();
    };

    @TempDir
    private Path directory;

    private Path out() {
        return directory.resolve("results");
    }

    private Terminal sweep(Model model, StopSignal stop, String... more) {
        List<String> arguments = new ArrayList<>(List.of("sweep", "contested-election"));
        arguments.addAll(List.of("--options", "mediation", "--out", out().toString()));
        if (!List.of(more).contains("--replicates")) {
            arguments.addAll(List.of("--replicates", "4"));
        }
        arguments.addAll(List.of(more));
        return Terminal.type(model, stop, arguments.toArray(String[]::new));
    }

    private Terminal known(String... more) {
        return sweep(KNOWN, new StopSignal(), more);
    }

    private List<String> lines(String name) throws Exception {
        return Files.readAllLines(out().resolve(name));
    }

    private String checksum() {
        try (Results results = Results.open(ResultFolder.open(out()))) {
            return results.checksum();
        }
    }

    @Test
    void aGridRunsEveryPointAndOptionInEveryReplicateAndSumsThemUp() throws Exception {
        Terminal terminal = known("--vary", "nation.economy=0.2..0.4:3", "--vary", "nation.impunity=0.1,0.3");

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err()).contains("48 runs: 6 points (grid) x 2 options (nothing, mediation) x 4 futures");
        assertThat(lines("design.csv"))
                .startsWith("design_point,nation.economy,nation.impunity", "0,0.2,0.1", "1,0.2,0.3", "2,0.3,0.1")
                .hasSize(7);
        assertThat(lines("sweep.csv")).hasSize(49);
        assertThat(lines("sweep.csv").get(1)).startsWith("0,0.2,0.1,nothing,0,ok,52,,200,");
        // Replicate by replicate: the second replicate begins after all twelve runs of the first.
        assertThat(lines("sweep.csv").get(13)).startsWith("0,0.2,0.1,nothing,1,ok,52,,201,");
        assertThat(lines("summary.csv").get(1))
                .startsWith("0,0.2,0.1,nothing,4,0,0.0,0.0,")
                .contains(",201.5,");
        assertThat(lines("summary.csv").get(2))
                .startsWith("0,0.2,0.1,mediation,4,")
                .endsWith(",-100.0,-100.0,-100.0");
        assertThat(out().resolve("columns.md")).content().contains("`nation.economy`", "onset_share");
        Manifest manifest = ResultFolder.open(out()).manifest();
        assertThat(manifest.status()).isEqualTo(Manifest.Status.COMPLETE);
        assertThat(manifest.design().orElseThrow().factors()).hasSize(2);
    }

    @Test
    void measuresOfAnOptionVaryInStrengthAndStart() throws Exception {
        String measure = "options[mediation].measures[I22]";
        Terminal terminal = sweep(
                (society, plan, key) -> new Outcomes(52)
                        .cost(plan.option().measures().stream()
                                .filter(each -> each.use().equals("I22"))
                                .mapToDouble(
                                        each -> each.strength() + each.start().length())
                                .sum())
                        .outcome(),
                new StopSignal(),
                "--vary",
                measure + ".strength=0.5..1.5:2",
                "--vary",
                measure + ".start=2031-02-01,2031-06-01");

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(lines("sweep.csv").get(2))
                .startsWith("0,0.5,2031-02-01,mediation,0,ok")
                .endsWith(",10.5");
        assertThat(lines("sweep.csv").get(8))
                .startsWith("3,1.5,2031-06-01,mediation,0,ok")
                .endsWith(",11.5");
    }

    @Test
    void wholeNumbersStayWhole() throws Exception {
        Terminal terminal = known("--design", "sobol", "--points", "4", "--vary", "people=200..900");
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(lines("design.csv").stream().skip(1)).hasSize(4).allMatch(line -> line.matches("\\d,\\d{3}"));
    }

    @Test
    void stoppedHalfwayResumeGivesTheResultsOfAnUnbrokenRun() throws Exception {
        String[] what = {"--design", "latin-hypercube", "--points", "5", "--vary", "nation.economy=0.2..0.4"};
        known(what);
        String unbroken = checksum();
        List<String> summary = lines("summary.csv");
        StopSignal stop = new StopSignal();
        AtomicInteger runs = new AtomicInteger();
        List<String> again = new ArrayList<>(List.of(what));
        again.add("--force");

        Terminal stopped = sweep(
                (society, plan, key) -> {
                    if (runs.incrementAndGet() == 13) {
                        stop.request();
                    }
                    return KNOWN.run(society, plan, key);
                },
                stop,
                again.toArray(String[]::new));

        assertThat(stopped.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(stopped.err()).contains("of 40 runs are stored. Go on with: forestall resume " + out());
        Terminal resumed = Terminal.type(KNOWN, new StopSignal(), "resume", out().toString());
        assertThat(resumed.code()).as(resumed.err()).isEqualTo(ExitCode.DONE);
        assertThat(checksum()).isEqualTo(unbroken);
        assertThat(lines("summary.csv")).isEqualTo(summary);
        Terminal verified = Terminal.type(KNOWN, new StopSignal(), "verify", out().toString());
        assertThat(verified.code()).as(verified.out()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aChangedDesignIsNotContinued() throws Exception {
        known("--vary", "nation.economy=0.2..0.4:3");
        Files.writeString(
                out().resolve("design.csv"),
                Files.readString(out().resolve("design.csv")).replace("0.3", "0.35"));

        Terminal resumed = Terminal.type(KNOWN, new StopSignal(), "resume", out().toString());

        assertThat(resumed.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(resumed.err()).contains("is not the design that manifest.json names");
    }

    @Test
    void aRunThatFailsIsKeptAsRowAndLeftOutOfItsPointAlone() throws Exception {
        Terminal terminal = sweep(
                (society, plan, key) -> {
                    if (key.replicate() == 1 && society.nation().economy() > 0.35) {
                        throw new IllegalStateException("people are missing");
                    }
                    return KNOWN.run(society, plan, key);
                },
                new StopSignal(),
                "--vary",
                "nation.economy=0.2..0.4:3");

        assertThat(terminal.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(lines("sweep.csv")).hasSize(25).anyMatch(line -> line.startsWith("2,0.4,nothing,1,failed,,"));
        assertThat(lines("summary.csv").get(1)).startsWith("0,0.2,nothing,4,");
        assertThat(lines("summary.csv").get(5)).startsWith("2,0.4,nothing,3,");
        try (Results results = Results.open(ResultFolder.open(out()))) {
            assertThat(results.failedRuns().get(0).replay()).endsWith(" --set 'nation.economy=0.4'");
        }
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingIsWritten() {
        Terminal terminal = known(
                "--vary",
                "nation.econmy=0.2..0.4:3",
                "--vary",
                "nation.economy=0.2..7:3",
                "--vary",
                "nation.impunity=0.2..0.4:1",
                "--vary",
                "nation.looseArms=0.2..0.4",
                "--vary",
                "groups=0.3",
                "--vary",
                "people",
                "--points",
                "8",
                "--replicates",
                "0");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.out()).isEmpty();
        assertThat(terminal.err())
                .contains("econmy")
                .contains("Did you mean 'economy'?")
                .contains("--vary nation.economy=7: nation.economy = 7 is outside")
                .contains("has 1 steps; allowed are 2")
                .contains("has no steps, which a grid needs")
                .contains("--vary groups=0.3 has fewer than two values")
                .contains("--vary people is not of the form")
                .contains("--points does not go with a grid")
                .contains("--replicates 0 is outside")
                .contains("Nothing was done");
        assertThat(out()).doesNotExist();
    }

    @Test
    void aDesignTooLargeToRunIsRefused() {
        Terminal terminal = known("--vary", "nation.economy=0.2..0.4:9000", "--vary", "nation.impunity=0.1..0.4:9000");
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("81,000,000 points").contains("allowed are");
    }

    @Test
    void aDryRunSaysHowMuchAndWritesNothing() {
        Terminal terminal = known("--vary", "nation.economy=0.2..0.4:3", "--dry-run");
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("24 runs, about").contains("Nothing was written");
        assertThat(out()).doesNotExist();
    }

    @Test
    void threadsChangeNoByteOfTheTablesOfTheRealModel() throws Exception {
        Model model = new ObservedModel(AnchorFile.shipped());
        String[] onOne = {"--people", "200", "--years", "1", "--vary", "nation.economy=0.2..0.4:2", "--threads", "1"};
        String[] onTwo = onOne.clone();
        onTwo[onTwo.length - 1] = "2";
        assertThat(sweep(model, new StopSignal(), onOne).code()).isEqualTo(ExitCode.DONE);
        String checksum = checksum();
        byte[] runs = Files.readAllBytes(out().resolve("sweep.csv"));
        byte[] summary = Files.readAllBytes(out().resolve("summary.csv"));
        List<String> again = new ArrayList<>(List.of(onTwo));
        again.add("--force");

        sweep(model, new StopSignal(), again.toArray(String[]::new));

        assertThat(checksum()).isEqualTo(checksum);
        assertThat(Files.readAllBytes(out().resolve("sweep.csv"))).isEqualTo(runs);
        assertThat(Files.readAllBytes(out().resolve("summary.csv"))).isEqualTo(summary);
        assertThat(Files.readString(out().resolve("sweep.csv")).lines()).hasSize(17);
    }
}
