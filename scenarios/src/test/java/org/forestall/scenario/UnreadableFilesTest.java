package org.forestall.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forestall.scenario.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no scenario at all, damaged or hostile: each is told apart, none makes the program fail. */
class UnreadableFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty.yaml|: is empty. Write the settings of a scenario.",
                "only-comments.yaml|: is empty. Write the settings of a scenario.",
                "binary.yaml|: is a binary file, not text (byte 0 is zero). Give a YAML file.",
                "utf16.yaml|: is UTF-16 text. Save it as UTF-8.",
                "latin1.yaml|: is not UTF-8 text. Save it as UTF-8.",
                "control-characters.yaml|:2: holds the control character U+0007, which YAML forbids. Remove it.",
                "tab.yaml|:3: is not readable YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation). Use spaces instead of tabs.",
                "bad-indent.yaml|:2: is not readable YAML: mapping values are not allowed here. Put text that contains a colon in quotes, and check the indentation.",
                "unclosed-bracket.yaml|:3: is not readable YAML: expected ',' or ']', but got <scalar>. Check indentation, quotes and brackets at this line and the one before.",
                "unclosed-quote.yaml|:4: is not readable YAML: found unexpected end of stream. Check indentation, quotes and brackets at this line and the one before.",
                "two-documents.yaml|:2: is not readable YAML: but found another document. Keep one scenario in a file, without a second ---.",
                "a-list.yaml|:1: is a list, not a scenario. Begin with keys such as id: and name:.",
                "a-word.yaml|:1: is a single value, not a scenario. Begin with keys such as id: and name:.",
                "json-with-comma.yaml|:1: is not readable YAML: expected ',' or '}', but got <scalar>. Check indentation, quotes and brackets at this line and the one before.",
                "unknown-alias.yaml|:2: is not readable YAML: found undefined alias nowhere. Put text that begins with * in quotes.",
                "self-alias.yaml|:2: contains itself through an alias. Write the parts out without aliases (* and &).",
                "bomb.yaml|:3: grows to more than 300000 values once its aliases are followed. Write the parts out without aliases (* and &).",
                "deep.yaml|:2: is nested more than 40 levels deep. A scenario needs fewer than ten.",
                "very-deep.yaml|:2: is nested more than 40 levels deep. A scenario needs fewer than ten.",
                "complex-key.yaml|:2: has a key that is not a plain name. Put text that begins with [ or { in quotes.",
                "directive.yaml|: is not readable YAML: Version{major=3, minor=0}. Write YAML 1.2, without a %YAML line.",
                "tagged.yaml|:1: id is a list, not text. Write text.",
                "merge-key.yaml|:3: nation.<< is not a known setting. YAML 1.2 has no merge keys; write the settings out.",
                "duplicate-keys.yaml|:3: id is given twice, first at line 1. Remove one of the two."
            })
    void damagedFileIsToldWithItsPlace(String name, String message) throws URISyntaxException {
        String file = folder().resolve(name).toString();
        assertThat(texts(file)).contains(file + message);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfTheFolderIsRejectedWithoutException(Path file) {
        assertThat(Scenarios.load(file.toString(), List.of())).isInstanceOf(LoadResult.Rejected.class);
    }

    @Test
    void folderInPlaceOfAFileIsTold(@TempDir Path folder) {
        assertThat(texts(folder.toString())).containsExactly(folder + ": is a folder. Give the scenario file in it.");
    }

    @Test
    void missingFileIsTold(@TempDir Path folder) {
        String file = folder.resolve("none.yaml").toString();
        assertThat(texts(file)).containsExactly(file + ": does not exist. Check the name of the file.");
    }

    @Test
    void misspeltShippedNameIsToldWithTheNearestOne() {
        assertThat(texts("contestd-election"))
                .containsExactly(
                        "contestd-election: is neither a shipped scenario nor a file. Did you mean 'contested-election'?");
    }

    @Test
    void nameThatNoFileCanHaveIsTold() {
        assertThat(texts("a\0b")).singleElement().asString().contains("is no file name");
    }

    @Test
    void unreadableFileIsTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("secret.yaml"), "id: small\n");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file)).as("the superuser reads everything").isFalse();
        assertThat(texts(file.toString())).singleElement().asString().contains("may not be read");
    }

    @Test
    void hugeFileIsToldWithoutReadingIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("huge.yaml");
        Files.write(file, new byte[4_000_001]);
        assertThat(texts(file.toString())).singleElement().asString().contains("has 4000001 bytes");
    }

    @Test
    void byteOrderMarkOfUtf8IsNoProblem(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("marked.yaml");
        Files.write(file, ("\uFEFF" + BrokenScenariosTest.small()).getBytes(StandardCharsets.UTF_8));
        assertThat(Scenarios.load(file.toString(), List.of())).isInstanceOf(LoadResult.Loaded.class);
    }

    @Test
    void windowsLineEndsAreNoProblem() throws IOException {
        String text = BrokenScenariosTest.small().replace("\n", "\r\n");
        assertThat(Scenarios.read(text, "small.yaml", List.of())).isInstanceOf(LoadResult.Loaded.class);
    }

    private static List<String> texts(String file) {
        LoadResult result = Scenarios.load(file, List.of());
        assertThat(result).isInstanceOf(LoadResult.Rejected.class);
        return ((LoadResult.Rejected) result)
                .problems().stream().map(Problem::text).toList();
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        return Files.list(folder());
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(UnreadableFilesTest.class.getResource("broken").toURI());
    }
}
