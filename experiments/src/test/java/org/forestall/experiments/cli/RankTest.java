package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.forestall.experiments.compare.Outcomes;
import org.forestall.experiments.run.Model;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seeds are fixed and the stand-in models have no luck but the replicate, so no false alarm is possible. */
class RankTest {

    private static final Map<String, Integer> DEATHS =
            Map.of("mediation", 400, "counter-speech", 430, "peacekeeping", 700);

    /** Deaths by option, with luck that all share and luck of their own. */
    private static final Model MODEL = (society, plan, key) -> {
        String option = plan.option().id();
        SplittableRandom shared = new SplittableRandom(key.masterSeed() * 31 + key.replicate());
        SplittableRandom own = new SplittableRandom(option.hashCode() * 7919L + key.replicate());
        long deaths = DEATHS.getOrDefault(option, 900) + shared.nextLong(3_000) + own.nextLong(100);
        return new Outcomes(52).deprived(deaths).outcome();
    };

    @TempDir
    private Path directory;

    private Path out() {
        return directory.resolve("results");
    }

    private Terminal rank(Model model, StopSignal stop, String... more) {
        List<String> arguments = new ArrayList<>(List.of("rank", "contested-election", "--out", out().toString()));
        arguments.addAll(List.of(more));
        return Terminal.type(model, stop, arguments.toArray(String[]::new));
    }

    private Terminal rank(String... more) {
        return rank(MODEL, new StopSignal(), more);
    }

    private static final String[] FOUR = {
        "--options", "mediation,counter-speech,peacekeeping,early-warning", "--zone", "5", "--first", "20"
    };

    @Test
    void theBestIsNamedAndOthersCostFewRuns() throws Exception {
        Terminal terminal = rank(FOUR);

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("Named the best: mediation")
                .contains("If it is better than every other by at least 5 persons, a search like this names it at "
                        + "least 95 times in 100.");
        List<String> lines = Files.readAllLines(out().resolve("ranking.csv"));
        assertThat(lines).hasSize(7);
        assertThat(lines.get(1)).startsWith("1,mediation,\"Mediation\",").endsWith(",,,,named");
        assertThat(lines.get(2)).startsWith("2,counter-speech,");
        assertThat(lines).anyMatch(line -> line.contains(",peacekeeping,") && line.endsWith(",worse"));
        try (Results results = Results.open(ResultFolder.open(out()))) {
            assertThat(results.counts())
                    .filteredOn(arm -> arm.option().equals("nothing"))
                    .allMatch(arm -> arm.finished() <= 40);
        }
        assertThat(terminal.out()).contains("Report: ");
        assertThat(Terminal.type(MODEL, new StopSignal(), "verify", out().toString())
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(Terminal.type(MODEL, new StopSignal(), "report", out().toString())
                        .out())
                .contains("Named the best: mediation");
    }

    @Test
    void aSearchThatWasBrokenOffNamesTheSameWithTheSameRuns() throws Exception {
        rank(FOUR);
        byte[] unbroken = Files.readAllBytes(out().resolve("ranking.csv"));
        String checksum = checksum();
        AtomicInteger runs = new AtomicInteger();
        StopSignal stop = new StopSignal();
        Model stopping = (society, plan, key) -> {
            if (runs.incrementAndGet() == 131) {
                stop.request();
            }
            return MODEL.run(society, plan, key);
        };
        List<String> again = new ArrayList<>(List.of(FOUR));
        again.add("--force");
        Terminal broken = rank(stopping, stop, again.toArray(String[]::new));
        assertThat(broken.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(broken.err()).contains("Go on with: forestall resume");

        Terminal resumed = Terminal.type(MODEL, new StopSignal(), "resume", out().toString(), "--threads", "1");

        assertThat(resumed.code()).as(resumed.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readAllBytes(out().resolve("ranking.csv"))).isEqualTo(unbroken);
        assertThat(checksum()).isEqualTo(checksum);
        assertThat(Files.readString(out().resolve("manifest.json"))).contains("COMPLETE");
    }

    private String checksum() {
        try (Results results = Results.open(ResultFolder.open(out()))) {
            return results.checksum();
        }
    }

    @Test
    void whatCannotBeToldIsNotNamed() {
        Model alike = (society, plan, key) ->
                new Outcomes(52).deprived(100 + key.replicate() % 10).outcome();
        Terminal terminal = rank(alike, new StopSignal(), "--replicates", "60");

        assertThat(terminal.code()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("Not decided after 60 futures: these may each be the best:")
                .doesNotContain("Named the best");
    }

    @Test
    void aFailedRunIsPassedOverForAllAndSaid() throws Exception {
        Model failing = (society, plan, key) -> {
            if (plan.option().id().equals("mediation") && key.replicate() == 7) {
                throw new IllegalStateException("broken on purpose");
            }
            return MODEL.run(society, plan, key);
        };
        Terminal terminal = rank(failing, new StopSignal(), FOUR);

        assertThat(terminal.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(terminal.out()).contains("Named the best: mediation").contains("1 future was passed over");
    }

    @Test
    void aSearchForMoreHarmIsRefused() {
        Terminal terminal = rank("--metric=most-deaths");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("Forestall looks for less harm only");
        assertThat(out()).doesNotExist();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        Terminal terminal = rank(
                "--metric",
                "deths",
                "--zone",
                "-3",
                "--first",
                "5",
                "--level",
                "abc",
                "--choose",
                "9",
                "--of",
                "mediation,medication",
                "--starts",
                "1999-01-01,tomorrow",
                "--budget",
                "-1");

        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err())
                .contains("'deths' is no outcome to rank by. Did you mean 'deaths'?")
                .contains("--zone -3.0 is not above 0")
                .contains("--first 5 is outside 10 to")
                .contains("'abc' is no number")
                .contains("--of: 'medication' is no option of contested-election. Did you mean 'mediation'?")
                .contains("--starts: 1999-01-01 is outside the run")
                .contains("--starts: 'tomorrow' is no day")
                .contains("--choose 9 is outside 1 to 2")
                .contains("--budget -1.0 is not above 0");
        assertThat(out()).doesNotExist();
    }

    @Test
    void pairsUnderABudgetAreMadeAndRanked() throws Exception {
        Terminal terminal = rank(
                "--options",
                "nothing",
                "--choose",
                "2",
                "--of",
                "mediation,counter-speech,peacekeeping",
                "--starts",
                "2031-03-03,2032-01-05",
                "--budget",
                "60",
                "--first",
                "10",
                "--replicates",
                "20",
                "--years",
                "3");

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.err())
                .contains(
                        "combinations left out, planned to cost more than 60.0 RU: mediation_peacekeeping_2031-03-03 (");
        assertThat(Files.readString(out().resolve("scenario.resolved.yaml")))
                .contains("mediation_counter-speech_2032-01-05");
        assertThat(Files.readAllLines(out().resolve("ranking.csv"))).hasSize(1 + 4);
    }

    @Test
    void aDryRunWritesNothing() {
        Terminal terminal = rank("--dry-run", "--replicates", "100", "--options", "mediation");

        assertThat(terminal.code()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("120 runs at least")
                .contains("300 at most")
                .contains("Nothing was written.");
        assertThat(out()).doesNotExist();
    }
}
