package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forestall.scenario.doc.ScenarioSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginning a country of one's own. */
class NewTest {

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void starterIsWrittenWithItsSchemaAndIsValidAndRuns() throws IOException {
        Terminal made = Terminal.type("new", path("red-vale"));
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        assertThat(made.out()).contains("Scenario: " + path("red-vale.yaml"));
        assertThat(made.err()).contains("It runs as it is", "forestall validate", "forestall compare");
        assertThat(Files.readString(folder.resolve("forestall-schema.json"))).isEqualTo(ScenarioSchema.text());
        Terminal validated = Terminal.type("validate", path("red-vale.yaml"));
        assertThat(validated.code()).isEqualTo(ExitCode.DONE);
        assertThat(validated.err()).as("no warning").isEmpty();
        Terminal run = Terminal.type("run", path("red-vale.yaml"), "--years", "1", "--people", "300");
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void extensionNamesItsParentFromItsOwnFolder() throws IOException {
        Terminal.type("new", path("red-vale"));
        Terminal made = Terminal.type("new", path("inner/poorer.yaml"), "--extends", path("red-vale.yaml"));
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        assertThat(made.err()).contains("forestall diff");
        assertThat(Files.readString(folder.resolve("inner/poorer.yaml"))).contains("extends: \"../red-vale.yaml\"");
        assertThat(Terminal.type("validate", path("inner/poorer.yaml")).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void nothingIsEverWrittenOverUnlessAskedFor() throws IOException {
        Files.writeString(folder.resolve("red-vale.yaml"), "my work");
        Files.writeString(folder.resolve("forestall-schema.json"), "an older one");
        Terminal refused = Terminal.type("new", path("red-vale"));
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("exists already and is kept", "--force", "Nothing was done");
        assertThat(Files.readString(folder.resolve("red-vale.yaml"))).isEqualTo("my work");
        Terminal forced = Terminal.type("new", path("red-vale"), "--force");
        assertThat(forced.code()).isEqualTo(ExitCode.DONE);
        assertThat(forced.err()).contains("is from another version and was left alone");
        assertThat(Files.readString(folder.resolve("red-vale.yaml"))).contains("id: red-vale");
        assertThat(Files.readString(folder.resolve("forestall-schema.json"))).isEqualTo("an older one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contested-election | is the name of a shipped scenario",
                "red vale | is no short name",
                "france | names a real state or people ('France')",
                "north-france | names a real state or people ('France')"
            })
    void nameThatCannotBeIsRefused(String name, String message) {
        Terminal refused = Terminal.type("new", path(name));
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains(message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void unknownParentIsToldWithTheNearestOne() {
        Terminal refused = Terminal.type("new", path("red-vale"), "--extends", "contested-elections");
        assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(refused.err()).contains("Did you mean 'contested-election'?");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void schemaIsPrintedOrWrittenButNotOver() throws IOException {
        assertThat(Terminal.type("schema").out().strip())
                .isEqualTo(ScenarioSchema.text().strip());
        assertThat(Terminal.type("schema", "--out", path("s.json")).code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("s.json"))).isEqualTo(ScenarioSchema.text());
        assertThat(Terminal.type("schema", "--out", path("s.json")).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Terminal.type("schema", "--out", path("s.json"), "--force").code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void rangesOfAScenarioAreVariedTogether() throws IOException {
        Files.writeString(folder.resolve("unsure.yaml"), """
                extends: starter
                id: unsure
                ranges:
                  - id: hardship
                    settings:
                      - {path: nation.economy, low: 0.6, high: 0.3}
                      - {path: "groups[corrin].livelihood", low: 0.5, high: 0.2}
                """);
        Terminal swept = Terminal.type(
                "sweep",
                path("unsure.yaml"),
                "--ranges",
                "--years",
                "1",
                "--people",
                "300",
                "--replicates",
                "1",
                "--out",
                path("swept"),
                "--threads",
                "1");
        assertThat(swept.code()).as(swept.err()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("swept/design.csv"))
                .hasContent("design_point,ranges[hardship].at\n0,0\n1,0.5\n2,1\n");
        assertThat(Terminal.type("verify", path("swept"), "--rows", "3").code()).isEqualTo(ExitCode.DONE);
        Terminal none = Terminal.type("sweep", "starter", "--ranges", "--out", path("none"));
        assertThat(none.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(none.err()).contains("the scenario states no ranges:");
    }
}
