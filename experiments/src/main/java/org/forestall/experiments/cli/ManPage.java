package org.forestall.experiments.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page as the formatter of {@code man} reads it, with every command on one page. */
final class ManPage {

    private final CommandSpec root;
    private final StringBuilder page = new StringBuilder();

    ManPage(CommandSpec root) {
        this.root = root;
    }

    String text() {
        request(".TH FORESTALL 1 \"\" \"Forestall " + Version.CURRENT + "\" \"Forestall\"");
        request(".ad l");
        request(".SH NAME");
        words(
                "forestall - simulate how invented societies slide into atrocity crimes, or hold back, and what prevention changes");
        request(".SH SYNOPSIS");
        request(".B forestall");
        words("COMMAND [ARGUMENTS]");
        request(".SH DESCRIPTION");
        words(root.usageMessage().description());
        request(".SH COMMANDS");
        root.subcommands().values().forEach(line -> command(line.getCommandSpec()));
        request(".SH EXIT STATUS");
        for (ExitCode.Meaning meaning : ExitCode.MEANINGS) {
            term(String.valueOf(meaning.code()), meaning.words());
        }
        request(".SH ENVIRONMENT");
        term("JAVA_HOME", "Folder of the JDK that the launcher uses, version 17 or later.");
        term("FORESTALL_JAVA_OPTS", "More options for Java, for instance -Xmx4g.");
        return page.toString();
    }

    private void command(CommandSpec command) {
        request(".SS " + escaped(command.name()));
        Help help = new Help(command, Help.defaultColorScheme(Help.Ansi.OFF));
        request(".B forestall");
        words(help.synopsis(0).strip().replaceAll("\\s+", " ").replaceFirst("^forestall ", ""));
        request(".PP");
        words(command.usageMessage().description());
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            term(parameter.paramLabel(), String.join(" ", parameter.description()));
        }
        command.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(option -> term(nameOf(option), String.join(" ", option.description())));
        request(".PP");
        footer(command.name(), command.usageMessage().footer());
    }

    private static String nameOf(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + "=" + option.paramLabel();
    }

    /** Examples stay line by line; other remarks flow. */
    private void footer(String command, String[] lines) {
        String example = "forestall " + command;
        for (String line : lines) {
            if (line.isBlank() || line.equals("Examples:")) {
                continue;
            }
            boolean verbatim = line.startsWith("  ") || line.startsWith(example);
            request(verbatim ? ".br" : ".PP");
            words(line);
        }
    }

    private void term(String name, String meaning) {
        request(".TP");
        request(".B " + escaped(name));
        words(meaning);
    }

    private void words(String... lines) {
        request(Arrays.stream(lines).map(ManPage::escaped).collect(Collectors.joining("\n")));
    }

    private void request(String line) {
        page.append(line).append('\n');
    }

    /** A backslash, a hyphen and a dot or quote that begins a line have a meaning of their own there. */
    static String escaped(String text) {
        String plain =
                CommandLine.Help.Ansi.OFF.string(text).replace("\\", "\\e").replace("-", "\\-");
        return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
    }
}
