package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.societies.PopulationSettings;
import org.forestall.experiments.societies.SocietyYear;
import org.forestall.experiments.societies.SocietyYears;
import org.forestall.experiments.societies.YearColumn;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code societies} with the model itself, in small. All claims are exact, so no false alarm is possible. */
class SocietiesTest {

    @TempDir
    private Path directory;

    private Terminal societies(String out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "societies", "--count", "3", "--years", "2", "--people", "200", "--seed", "5", "--progress", "none"));
        arguments.addAll(List.of("--out", directory.resolve(out).toString()));
        arguments.addAll(List.of(more));
        return Terminal.type(arguments.toArray(String[]::new));
    }

    private TreeMap<String, String> files(String folder) throws IOException {
        TreeMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private List<String> namesHere() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void threadsChangeNoByteOfAnyFile() throws IOException {
        assertThat(societies("one", "--threads", "1").code()).isEqualTo(ExitCode.DONE);
        assertThat(societies("three", "--threads", "3").code()).isEqualTo(ExitCode.DONE);
        assertThat(files("three")).isEqualTo(files("one")).hasSize(4);
        assertThat(namesHere()).containsExactly("one", "three");
    }

    @Test
    void tableHoldsARowForEverySocietyAndYear() throws IOException {
        assertThat(societies("out").out()).contains("6 society-years");
        List<String> lines = files("out").get("society-years.csv").lines().toList();
        SocietyYears years = SocietyYears.simulate(new PopulationSettings(5, 3, 2, 200));
        assertThat(lines).hasSize(7);
        for (int i = 0; i < 6; i++) {
            SocietyYear year = years.rows().get(i);
            assertThat(lines.get(i + 1)).startsWith(i / 2 + "," + i % 2 + ",");
            assertThat(lines.get(i + 1).split(",", -1)[2 + YearColumn.KILLED.ordinal()])
                    .isEqualTo(String.valueOf((long) year.get(YearColumn.KILLED)));
        }
    }

    @Test
    void guideExplainsExactlyTheColumnsThatAreThere() throws IOException {
        societies("out");
        String guide = files("out").get("columns.md");
        for (String table : List.of("society-years.csv", "events.csv")) {
            String header = files("out").get(table).lines().findFirst().orElseThrow();
            List<String> explained = guide.substring(guide.indexOf("## " + table))
                    .lines()
                    .skip(4)
                    .takeWhile(line -> line.startsWith("| "))
                    .map(line -> line.split("\\|")[1].strip())
                    .toList();
            assertThat(header.split(",")).containsExactlyElementsOf(explained);
        }
    }

    @Test
    void everyRowHasAsManyFieldsAsTheHeader() throws IOException {
        societies("out");
        for (String table : List.of("society-years.csv", "events.csv")) {
            List<String> lines = files("out").get(table).lines().toList();
            int fields = lines.get(0).split(",", -1).length;
            assertThat(lines).hasSizeGreaterThan(1).allSatisfy(line -> assertThat(line.split(",", -1))
                    .hasSize(fields));
        }
    }

    @Test
    void anEarlierPopulationIsReplacedOnlyWhenForced() throws IOException {
        societies("out");
        TreeMap<String, String> before = files("out");

        Terminal refused = societies("out");
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("holds an earlier population").contains("Nothing was done");
        assertThat(files("out")).isEqualTo(before);

        assertThat(Terminal.type(
                                "societies",
                                "--count",
                                "1",
                                "--years",
                                "1",
                                "--people",
                                "200",
                                "--out",
                                directory.resolve("out").toString(),
                                "--force")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(files("out").get("society-years.csv").lines()).hasSize(2);
        assertThat(namesHere()).containsExactly("out");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Files.createDirectory(directory.resolve("out"));
        Files.writeString(directory.resolve("out/letter.txt"), "dear");
        Terminal terminal = societies("out", "--force");
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("letter.txt");
        assertThat(files("out")).containsOnlyKeys("letter.txt");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        Terminal terminal =
                Terminal.type("societies", "--count", "0", "--years", "31", "--people", "5", "--threads", "0");
        assertThat(terminal.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(terminal.err()).contains("--count 0", "--years 31", "--people 5", "--threads 0");
        assertThat(Terminal.type("societies", "--describe", "1", "--count", "2").code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void stoppedItLeavesNothingBehind() throws IOException {
        StopSignal stop = new StopSignal();
        stop.request();
        Terminal terminal = Terminal.type(
                Society::run,
                stop,
                "societies",
                "--count",
                "3",
                "--people",
                "200",
                "--out",
                directory.resolve("out").toString());
        assertThat(terminal.code()).isEqualTo(ExitCode.PARTIAL);
        assertThat(terminal.err()).contains("Nothing was written");
        assertThat(namesHere()).isEmpty();
    }

    @Test
    void describedSocietyIsAScenarioWhoseFutureIsThatOfThePopulation() throws IOException {
        Path file = directory.resolve("society.yaml");
        Terminal described =
                Terminal.type("societies", "--seed", "5", "--describe", "2", "--years", "2", "--people", "200");
        assertThat(described.code()).isEqualTo(ExitCode.DONE);
        Files.writeString(file, described.out());

        assertThat(Terminal.type("validate", file.toString()).code()).isEqualTo(ExitCode.DONE);
        Scenario scenario = Scenarios.load(file.toString(), List.of()).orThrow();
        Plan plan = new Plan(5, 1, List.of(Arm.option("nothing", "nothing")), 3);
        Outcome told = new ScenarioSimulator(plan, scenario, Society::run).simulate(new PlanRow(0, "nothing", 2));
        double killed = SocietyYears.simulate(new PopulationSettings(5, 3, 2, 200)).rows().stream()
                .filter(year -> year.society() == 2)
                .mapToDouble(year -> year.get(YearColumn.KILLED) + year.get(YearColumn.FLED))
                .sum();
        long fled = told.communities().stream()
                .mapToLong(community -> community.fled())
                .sum();
        assertThat(killed).isEqualTo(told.killed() + fled);
    }
}
