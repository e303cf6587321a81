package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.forestall.scenario.doc.WorksheetSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Worksheets and differences on the command line. */
class AssessTest {

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void emptyWorksheetIsWrittenWithItsSchemaAndCanBeAssessed() throws IOException {
        Terminal made = Terminal.type("new", path("red-vale"), "--worksheet");
        assertThat(made.code()).as(made.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("forestall-worksheet-schema.json")))
                .isEqualTo(WorksheetSchema.text());
        assertThat(Terminal.type("schema", "--worksheet").out().strip())
                .isEqualTo(WorksheetSchema.text().strip());
        Terminal assessed = Terminal.type("assess", path("red-vale.worksheet.yaml"), "--out", path("red-vale.yaml"));
        assertThat(assessed.code()).as(assessed.err()).isEqualTo(ExitCode.DONE);
        assertThat(assessed.out()).contains("no forecast", "Unknown: settings stay, ranges are wide.");
        assertThat(Terminal.type("validate", path("red-vale.yaml")).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void exampleBecomesAScenarioThatTellsEachMoveAndRunsOverItsRanges() {
        Terminal assessed = Terminal.type("assess", "ostrel-strained", "--out", path("ostrel.yaml"));
        assertThat(assessed.code()).as(assessed.err()).isEqualTo(ExitCode.DONE);
        assertThat(assessed.out())
                .contains(
                        "2.3 Impunity, in law or in practice. Grade 3, high confidence.",
                        "nation.impunity from 0.4 to 0.625, range 0.581 to 0.669. It is the same quantity.",
                        "Scenario: " + path("ostrel.yaml"));
        Terminal estimate = Terminal.type(
                "sensitivity", path("ostrel.yaml"), "--ranges", "--people", "200", "--years", "1", "--dry-run");
        assertThat(estimate.code()).as(estimate.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void baseCanBeAFileAndIsNamedFromTheFolderOfTheResult() throws IOException {
        Files.writeString(folder.resolve("base.yaml"), "extends: contested-election\nid: base\n");
        Files.createDirectory(folder.resolve("inner"));
        Terminal assessed =
                Terminal.type("assess", "karvia-calm", "--base", path("base.yaml"), "--out", path("inner/karvia.yaml"));
        assertThat(assessed.code()).as(assessed.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("inner/karvia.yaml"))).contains("extends: \"../base.yaml\"");
        assertThat(Terminal.type("validate", path("inner/karvia.yaml")).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void worksheetAboutARealPlaceAndDamagedOnesAreRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("real.yaml"), "id: w\nname: Rwanda\n");
        Files.writeString(folder.resolve("list.yaml"), "- 1\n");
        Files.writeString(folder.resolve("risk.yaml"), "id: w\nname: Orvelle\natRisk: [nobody]\n");
        for (String name : new String[] {"real.yaml", "list.yaml", "risk.yaml", "missing.yaml"}) {
            Terminal refused = Terminal.type("assess", path(name), "--out", path("made.yaml"));
            assertThat(refused.code()).as(name).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(refused.err()).contains(path(name), "Nothing was done");
        }
        assertThat(Terminal.type("assess", path("real.yaml"), "--out", path("made.yaml"))
                        .err())
                .contains("names a real state or people ('Rwanda')");
        assertThat(folder.resolve("made.yaml")).doesNotExist();
        Files.writeString(folder.resolve("made.yaml"), "my work");
        Terminal kept = Terminal.type("assess", "karvia-calm", "--out", path("made.yaml"));
        assertThat(kept.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Files.readString(folder.resolve("made.yaml"))).isEqualTo("my work");
    }

    @Test
    void differencesAreToldInWordsAsJsonAndAsATable() throws IOException {
        Files.writeString(folder.resolve("child.yaml"), """
                extends: starter
                id: child
                nation: {economy: 0.3}
                armedGroups:
                  - {id: police, remove: true}
                """);
        Terminal words = Terminal.type("diff", "starter", path("child.yaml"));
        assertThat(words.code()).isEqualTo(ExitCode.DONE);
        assertThat(words.out())
                .contains(
                        "Nation\n  - economy: down from 0.45 to 0.3 (index).",
                        "Armed groups\n  - Gone: Police (police), police with 5,200 members, aligned with state.");
        JsonNode json = JsonMapper.builder()
                .build()
                .readTree(Terminal.type("diff", "starter", path("child.yaml"), "--format", "json")
                        .out());
        assertThat(json.get("changes").size()).isEqualTo(3);
        assertThat(json.get("changes").get(1).get("path").asString()).isEqualTo("nation.economy");
        assertThat(json.get("changes").get(1).get("after").asString()).isEqualTo("0.3");
        assertThat(Terminal.type("diff", "starter", path("child.yaml"), "--format", "table")
                        .out())
                .containsPattern("nation.economy +0.45 +-> +0.3");
        assertThat(Terminal.type("diff", "starter", "starter").out()).contains("the same in every setting");
    }

    @Test
    void examplesAreListed() {
        assertThat(Terminal.type("list", "worksheets").out()).contains("karvia-calm", "ostrel-strained");
    }
}
