package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.forestall.experiments.store.ResultFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    private Path directory;

    private Path results() {
        Path path = directory.resolve("results");
        Terminal terminal = Terminal.type(
                "compare",
                "contested-election",
                "--replicates",
                "4",
                "--options",
                "mediation",
                "--event-logs",
                "2",
                "--out",
                path.toString());
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        return path;
    }

    private static void alter(Path folder, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("results.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void verifyFindsUntouchedRowsTheSame() {
        Terminal terminal = Terminal.type("verify", results().toString(), "--rows", "20");
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out()).contains("20 rows repeated, every value the same");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE runs SET killed = killed + 1 WHERE option = 'mediation' AND replicate = 3",
                "UPDATE runs SET cost_ru = cost_ru * (1 + 1e-15) WHERE option = 'mediation' AND replicate = 3",
                "UPDATE series SET \"values\"= list_concat([1.5::DOUBLE], \"values\"[2:]) "
                        + "WHERE option = 'mediation' AND replicate = 3 AND position = 1",
                "UPDATE events SET words = 'Nothing happened.' WHERE option = 'mediation' AND replicate = 1 AND id = 1",
                "DELETE FROM communities WHERE option = 'mediation' AND replicate = 0 AND position = 1"
            })
    void verifyCatchesATamperedRow(String change) throws Exception {
        Path folder = results();
        alter(folder, change);

        Terminal terminal = Terminal.type("verify", folder.toString(), "--rows", "20");

        assertThat(terminal.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(terminal.out()).contains("DIFFERENT").contains("1 of 20 rows did not repeat");
    }

    @Test
    void exportedColumnsAreExactlyThoseExplained() throws Exception {
        Path folder = results();
        Terminal terminal = Terminal.type("export", folder.toString());

        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        String guide = Files.readString(folder.resolve("export/columns.md"));
        for (String table : List.of(
                "runs", "communities", "demographics", "series", "events", "framework", "resilience", "patterns")) {
            String header;
            try (Stream<String> lines = Files.lines(folder.resolve("export/" + table + ".csv"))) {
                header = lines.findFirst().orElseThrow();
            }
            String section = guide.substring(guide.indexOf("## " + table + "\n"));
            List<String> explained = section.lines()
                    .skip(4)
                    .takeWhile(line -> line.startsWith("| "))
                    .map(line -> line.split("\\|")[1].strip())
                    .toList();
            assertThat(header.split(",")).containsExactlyElementsOf(explained);
        }
    }

    @Test
    void exportedRowsAreInPlanOrderAndLongForm() throws Exception {
        Path folder = results();
        Terminal.type(
                "export", folder.toString(), "--out", directory.resolve("csv").toString());

        List<String> runs = Files.readAllLines(directory.resolve("csv/runs.csv"));
        assertThat(runs).hasSize(1 + 20);
        assertThat(runs.get(1)).startsWith("0,nothing,baseline,0,20310106,ok,,,52,");
        assertThat(runs.get(2)).startsWith("0,late-response,option,0,");
        // 20 runs with 2 series of 13 values; 2 replicates of 5 arms with 2 events.
        assertThat(Files.readAllLines(directory.resolve("csv/series.csv"))).hasSize(1 + 20 * 26);
        assertThat(Files.readAllLines(directory.resolve("csv/events.csv"))).hasSize(1 + 20);
    }

    @Test
    void parquetHoldsTheSameRuns() throws Exception {
        Path folder = results();
        assertThat(Terminal.type("export", folder.toString(), "--format", "parquet")
                        .code())
                .isEqualTo(ExitCode.DONE);
        Terminal.type("export", folder.toString());

        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT count(*), sum(a.killed = b.killed) FROM '"
                        + folder.resolve("export/runs.parquet") + "' a JOIN '" + folder.resolve("export/runs.csv")
                        + "' b USING (option, replicate)")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(20);
            assertThat(rows.getInt(2)).isEqualTo(20);
        }
    }

    @Test
    void reportMakesTheSameTableAgain() {
        Path folder = directory.resolve("results");
        Terminal first =
                Terminal.type("compare", "contested-election", "--replicates", "4", "--out", folder.toString());
        assertThat(Terminal.type("report", folder.toString()).out()).isEqualTo(first.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume", "verify", "report", "export"})
    void foldersThatAreNoResultsAreBadInput(String command) {
        Terminal terminal = Terminal.type(command, directory.toString());
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("not a result folder").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"resume", "verify", "report", "export"})
    void storesOfAnotherFormatAreBadInput(String command) throws Exception {
        Path folder = results();
        alter(folder, "UPDATE meta SET value = '99' WHERE key = 'format'");
        Terminal terminal = Terminal.type(command, folder.toString());
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("result format 99");
    }

    @Test
    void resultsOfAnotherVersionAreNotContinued() throws Exception {
        ResultFolder folder = ResultFolder.open(results());
        Files.writeString(
                folder.manifestFile(),
                Files.readString(folder.manifestFile())
                        .replace("\"forestall\" : \"" + Version.CURRENT, "\"forestall\" : \"0.0.9"));
        Terminal terminal = Terminal.type("resume", folder.path().toString());
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("was made by Forestall 0.0.9");
    }

    @Test
    void oneFutureIsToldInWords() {
        Terminal terminal =
                Terminal.type("run", "contested-election", "--options", "mediation", "--replicate", "1", "--seed", "4");
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("Week 4, 3 Feb 2031: threat felt")
                .contains("27 Jan 2031  A vote is disputed.")
                .contains("Civilians killed");
        assertThat(terminal.err()).contains("not a forecast");
    }

    @Test
    void aReplayCommandRepeatsTheRun() {
        Path folder = results();
        String fromScenario = Terminal.type("run", "contested-election", "--options", "mediation", "--replicate", "2")
                .out();
        String fromFolder = Terminal.type(
                        "run",
                        folder.resolve("scenario.resolved.yaml").toString(),
                        "--options",
                        "mediation",
                        "--replicate",
                        "2",
                        "--seed",
                        "20310106")
                .out();
        assertThat(fromFolder).isEqualTo(fromScenario);
    }

    @Test
    void validateListsAllThatIsWrongInAllFiles() throws Exception {
        Path good = Files.writeString(
                directory.resolve("good.yaml"),
                Terminal.type("describe", "contested-election", "--full").out());
        Path bad = Files.writeString(
                directory.resolve("bad.yaml"),
                Files.readString(good).replace("economy: 0.42", "economy: 4.2").replace("years: 5", "yeers: 5"));

        assertThat(Terminal.type("validate", good.toString(), "contested-election")
                        .code())
                .isEqualTo(ExitCode.DONE);
        Terminal terminal = Terminal.type("validate", bad.toString(), "no-such-country");
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("nation.economy").contains("yeers").contains("no-such-country");
    }

    @Test
    void diffListsTheSettingsThatDiffer() throws Exception {
        Path changed = Files.writeString(
                directory.resolve("changed.yaml"),
                Terminal.type("describe", "contested-election", "--full", "--set", "nation.economy=0.3")
                        .out());
        Terminal terminal = Terminal.type("diff", "contested-election", changed.toString());
        assertThat(terminal.code()).as(terminal.err()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("economy: down from 0.42 to 0.3 (index).")
                .contains("[nation.economy]");
        assertThat(terminal.out().lines().filter(line -> line.contains(" - "))).hasSize(1);
        assertThat(Terminal.type("diff", "contested-election", "no-such-country")
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void describeSaysWhatAScenarioHolds() {
        Terminal terminal = Terminal.type("describe", "contested-election");
        assertThat(terminal.code()).isEqualTo(ExitCode.DONE);
        assertThat(terminal.out())
                .contains("Velmarra")
                .contains("not a forecast")
                .contains("One mediation team");
    }

    @Test
    void everythingShippedCanBeListed() {
        assertThat(Terminal.type("list").out()).contains("contested-election");
        assertThat(Terminal.type("list", "interventions").out()).contains("I18").contains("Early warning");
        assertThat(Terminal.type("list", "mechanisms").out()).contains("escalation-ladder");
        assertThat(Terminal.type("list", "parameters").out())
                .contains("nation.economy")
                .contains("groups[].norm")
                .contains("options[].measures[].use");
        assertThat(Terminal.type("list", "senarios").err()).contains("Did you mean 'scenarios'?");
    }

    @Test
    void unknownCommandsAreAnsweredWithTheNearest() {
        Terminal terminal = Terminal.type("comapre", "contested-election");
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("Did you mean 'compare'?");
        assertThat(Terminal.type().code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Terminal.type("compare").err()).contains("SCENARIO");
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(Terminal.type("--help").out()).contains("compare").contains("Exit codes");
        assertThat(Terminal.type("compare", "--help").out()).contains("--replicates");
        assertThat(Terminal.type("compare", "--help").code()).isEqualTo(ExitCode.DONE);
        assertThat(Terminal.type("--version").out()).contains(Version.CURRENT);
    }

    @Test
    void aFaultOfOursIsShortOnTheConsoleAndWholeInALog() throws Exception {
        Terminal terminal = Terminal.type(
                (society, plan, key) -> {
                    throw new IllegalStateException("a fault");
                },
                new StopSignal(),
                "run",
                "contested-election");

        assertThat(terminal.code()).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(terminal.err()).contains("a fault").doesNotContain("\tat ");
        Path log = Path.of(terminal.err().replaceAll("(?s).*Details are in (\\S+)\\. Stored.*", "$1"));
        assertThat(log).content().contains("\tat ").contains("forestall run contested-election");
        Files.delete(log);
    }

    @Test
    void theVersionIsThatOfTheBuild() throws Exception {
        var pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("../pom.xml").toFile());
        var children = pom.getDocumentElement().getChildNodes();
        String version = Stream.iterate(0, index -> index < children.getLength(), index -> index + 1)
                .map(children::item)
                .filter(node -> node.getNodeName().equals("version"))
                .map(node -> node.getTextContent())
                .findFirst()
                .orElseThrow();
        assertThat(Version.CURRENT).isEqualTo(version);
    }
}
