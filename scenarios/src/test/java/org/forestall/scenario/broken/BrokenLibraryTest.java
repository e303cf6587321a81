package org.forestall.scenario.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.assess.WorksheetFile;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import org.forestall.scenario.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * More than a hundred broken files, kept with what their authors are told. {@code expected.tsv} has a line for each: file,
 * line of the mistake, value seen, what is allowed or asked for, likely fix, and the whole message. The first two columns
 * are known before the file is read; the message is looked over by a person when the library is made anew.
 */
class BrokenLibraryTest {

    private static final String REFRESH = "mvn -pl scenarios -am test -Dtest=BrokenLibraryTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dforestall.broken.write=true, then look over the difference";
    private static final String HEAD = "file\tline\tvalue\tmessages";

    /** Tests run in the folder of the module. */
    private static final Path LIBRARY =
            Path.of("src/test/resources/org/forestall/scenario/broken/library").toAbsolutePath();

    private static final List<Expected> EXPECTED = expected();

    /** One file of the table. */
    record Expected(String file, int line, String value, List<String> messages) {

        @Override
        public String toString() {
            return file;
        }
    }

    static List<Expected> files() {
        return EXPECTED;
    }

    @Test
    void libraryHasMoreThanAHundredFilesAndEachIsInTheTable() throws IOException {
        try (Stream<Path> files = Files.list(LIBRARY)) {
            List<String> names = files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(names).hasSizeGreaterThanOrEqualTo(100);
            assertThat(EXPECTED).extracting(Expected::file).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void brokenFileIsRefusedWithTheMessagesOfTheTable(Expected expected) {
        assertThat(errors(expected.file()).stream().map(BrokenLibraryTest::text))
                .as("made anew with %s", REFRESH)
                .containsExactlyElementsOf(expected.messages());
    }

    /** That the value, what is allowed and the fix are named, the line being that of the mistake. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void messageNamesLineValueAllowedAndFix(Expected expected) {
        List<Problem> errors = errors(expected.file());
        assertThat(errors).as("%s", errors.stream().map(Problem::text).toList()).anySatisfy(problem -> {
            assertThat(problem.line()).as("line").isEqualTo(expected.line());
            assertThat(problem.text()).as("value").contains(expected.value());
            assertThat(problem.text()).as("what is allowed").containsPattern(allowed(expected.file()));
            assertThat(problem.hint()).as("likely fix").isNotBlank();
        });
    }

    /** How a message of the kind says what is allowed. */
    private static String allowed(String file) {
        if (file.matches("(number|whole)-.*")) {
            return file.matches(".*-(list|value)-.*") ? "Write a (whole )?number" : "-?[0-9.]+ to [0-9.]+";
        }
        if (file.matches("(word|worksheet-grade|worksheet-confidence)-?.*")) {
            return "is none of .*,|Write text";
        }
        if (file.startsWith("missing-")) {
            return "It is required: ";
        }
        return file.matches("(dangling|misspelt)-.*") ? "Did you mean '|Known here|It has" : "\\. [A-Z]|Did you mean";
    }

    /** Rules between settings, and what the program says of them, are not in the files alone but in the generator too. */
    @Test
    void generatorMakesTheLibrary() throws IOException {
        List<BrokenFile> made = made();
        assertThat(made).extracting(BrokenFile::name).doesNotHaveDuplicates();
        if (Boolean.getBoolean("forestall.broken.write")) {
            write(made);
        }
        assertThat(made).extracting(BrokenFile::name).hasSizeGreaterThanOrEqualTo(100);
    }

    private static List<BrokenFile> made() throws IOException {
        String small = Files.readString(LIBRARY.resolve("../../small.yaml"));
        List<BrokenFile> made = new ArrayList<>(BrokenFiles.systematic(small));
        made.addAll(WrittenOut.againstRules(small));
        made.addAll(WrittenOut.ranges(small));
        made.addAll(WrittenOut.extending());
        made.addAll(WrittenOut.worksheets());
        return made;
    }

    private static void write(List<BrokenFile> made) throws IOException {
        Files.createDirectories(LIBRARY);
        Files.writeString(LIBRARY.resolve("parent.txt"), Files.readString(LIBRARY.resolve("../../small.yaml")));
        Files.writeString(LIBRARY.resolve("circle.txt"), "id: circle\nextends: extends-in-a-circle.yaml\n");
        Files.writeString(LIBRARY.resolve("list.txt"), "- 1\n");
        Files.writeString(LIBRARY.resolve("damaged.txt"), "id: [a\n");
        StringBuilder table = new StringBuilder(HEAD).append('\n');
        for (BrokenFile file : made) {
            Files.writeString(LIBRARY.resolve(file.name()), file.text());
            String messages =
                    errors(file.name()).stream().map(BrokenLibraryTest::text).collect(Collectors.joining("\t"));
            table.append(String.join("\t", file.name(), Integer.toString(file.line()), file.value(), messages))
                    .append('\n');
        }
        Files.writeString(LIBRARY.resolve("expected.tsv"), table.toString());
    }

    private static List<Expected> expected() {
        Path table = LIBRARY.resolve("expected.tsv");
        if (!Files.exists(table)) {
            return List.of(new Expected("missing-table.yaml", 0, "", List.of()));
        }
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Expected(
                            cells[0],
                            Integer.parseInt(cells[1]),
                            cells[2],
                            List.of(cells).subList(3, cells.length)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Problem> errors(String name) {
        Path file = LIBRARY.resolve(name);
        if (name.startsWith("worksheet-")) {
            Problems problems = new Problems();
            assertThat(WorksheetFile.load(file, problems)).isEmpty();
            return problems.all();
        }
        LoadResult result = Scenarios.load(file.toString(), List.of());
        assertThat(result).as(name).isInstanceOf(LoadResult.Rejected.class);
        return ((LoadResult.Rejected) result)
                .problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList();
    }

    /** Messages without the folder, which is another on every machine. */
    private static String text(Problem problem) {
        return problem.text().replace(LIBRARY + "/", "").replace(LIBRARY.getParent() + "/", "");
    }
}
