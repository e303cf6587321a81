package org.forestall.experiments.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the manual page. */
@CommandLine.Command(
        name = "man",
        description = "Print the manual page, made from the same texts as the help.",
        footer = {
            "",
            "Examples:",
            "  forestall man",
            "",
            "To install it: forestall man > ~/.local/share/man/man1/forestall.1"
        })
final class ManCommand implements Command {

    private final Session session;

    @Spec
    private CommandSpec spec;

    ManCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        // There is nothing to check.
    }

    @Override
    public int run() {
        session.console().result(new ManPage(spec.root()).text());
        return ExitCode.DONE;
    }
}
