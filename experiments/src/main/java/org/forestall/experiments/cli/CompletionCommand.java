package org.forestall.experiments.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete commands, options and names. */
@CommandLine.Command(
        name = "completion",
        description = "Print a script with which bash and zsh complete commands, options and names of scenarios.",
        footer = {
            "",
            "Examples:",
            "  forestall completion",
            "",
            "For bash, once: forestall completion > ~/.local/share/bash-completion/completions/forestall",
            "For zsh, in ~/.zshrc after compinit: source <(forestall completion)"
        })
final class CompletionCommand implements Command {

    private final Session session;

    @Spec
    private CommandSpec spec;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        // There is nothing to check.
    }

    @Override
    public int run() {
        session.console().result(AutoComplete.bash("forestall", spec.root().commandLine()));
        return ExitCode.DONE;
    }
}
