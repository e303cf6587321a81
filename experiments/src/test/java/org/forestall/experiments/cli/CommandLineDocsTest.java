package org.forestall.experiments.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What help, manual, completion and docs say about the command line is what the command line does. */
class CommandLineDocsTest {

    private static final Path DOCS = Path.of("..", "docs", "command-line.md");

    private static List<CommandSpec> commands() {
        return new Dispatch(TerminalSession.quiet())
                .commandLine().getSubcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .toList();
    }

    /** Lines that begin with the command itself; a line may go on after a backslash, and a remark may follow after space. */
    private static List<String> examples(CommandSpec command) {
        String footer = String.join("\n", command.usageMessage().footer()).replaceAll("\\\\\\n\\s*", "");
        return footer.lines()
                .map(String::strip)
                .filter(line -> line.matches("forestall " + Pattern.quote(command.name()) + "( .*)?"))
                .map(line -> line.split("\\s{3,}", 2)[0])
                .toList();
    }

    /** A new command needs an example in the footer of its help, on a line of its own as it is typed. */
    @TestFactory
    Stream<DynamicTest> everyCommandShowsExamplesThatItUnderstands() {
        return commands().stream()
                .map(command -> DynamicTest.dynamicTest(command.name(), () -> {
                    assertThat(examples(command))
                            .as("examples in the footer of the help")
                            .isNotEmpty();
                    for (String example : examples(command)) {
                        List<String> words = words(example);
                        assertThat(words).startsWith("forestall", command.name());
                        CommandLine line = new Dispatch(TerminalSession.quiet()).commandLine();
                        CommandLine.ParseResult parsed =
                                line.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
                        assertThat(parsed.errors()).as(example).isEmpty();
                        assertThat(parsed.subcommand().errors()).as(example).isEmpty();
                    }
                }));
    }

    /** Words apart from each other by spaces; what stands in quotes stays together. */
    private static List<String> words(String line) {
        Matcher word = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)").matcher(line);
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group(1) != null ? word.group(1) : word.group(2) != null ? word.group(2) : word.group(3));
        }
        return words;
    }

    @Test
    void everyCommandIsInTheDocsTheManualAndTheCompletion() throws Exception {
        String docs = Files.readString(DOCS);
        String manual = Terminal.type("man").out();
        String completion = Terminal.type("completion").out();
        List<String> completed = completion
                .lines()
                .filter(line -> line.contains("local commands=\"compare "))
                .flatMap(line -> Arrays.stream(line.split("[\" ]")))
                .toList();
        for (CommandSpec command : commands()) {
            assertThat(docs).contains("| `" + command.name() + "` |");
            assertThat(manual).contains("\n.SS " + ManPage.escaped(command.name()) + "\n");
            assertThat(completed).contains(command.name());
        }
        assertThat(completion).contains("contested-election").contains("preview");
    }

    @Test
    void exitCodesAreStableAndDocumented() throws Exception {
        assertThat(ExitCode.MEANINGS).extracting(ExitCode.Meaning::code).containsExactly(0, 2, 3, 4);
        String docs = Files.readString(DOCS);
        String manual = Terminal.type("man").out();
        for (ExitCode.Meaning meaning : ExitCode.MEANINGS) {
            assertThat(docs).contains("| " + meaning.code() + " | " + meaning.words() + " |");
            assertThat(manual).contains(".B " + meaning.code() + "\n" + ManPage.escaped(meaning.words()));
            assertThat(Terminal.type("--help").out().replaceAll("\\s+", " ")).contains(" " + meaning.code() + " ");
        }
        assertThat(Terminal.type("list").code()).isZero();
        assertThat(Terminal.type("lst").code()).isEqualTo(2);
    }

    @Test
    void linesOfTheManualThatBeginWithADotAreItsOwn() {
        assertThat(ManPage.escaped(".hidden -x \\n")).isEqualTo("\\&.hidden \\-x \\en");
        assertThat(Terminal.type("man").out().lines().filter(line -> line.startsWith(".")))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|PP|TP|B|br|ad)( .*)?"));
    }
}
