package org.forestall.experiments.cli;

import java.nio.file.Path;
import java.util.List;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads scenario files and says all that is wrong in them. */
@CommandLine.Command(
        name = "validate",
        description = "Check scenario files and list all that is wrong in them.",
        footer = {"", "Examples:", "  forestall validate my-country.yaml", "  forestall validate contested-election"})
final class ValidateCommand implements Command {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files, or names of shipped scenarios.")
    private List<String> files = List.of();

    @Option(
            names = "--interventions",
            paramLabel = "FILE",
            description = "A file with interventions, options or warning policies to lay over each of them.")
    private List<Path> additions = List.of();

    private final Session session;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        for (String file : files) {
            if (Scenarios.load(file, additions, List.of()) instanceof LoadResult.Rejected rejected) {
                rejected.problems().stream().map(Problem::text).forEach(complaints::add);
            }
        }
    }

    @Override
    public int run() {
        for (String file : files) {
            LoadResult.Loaded loaded = (LoadResult.Loaded) Scenarios.load(file, additions, List.of());
            loaded.warnings().stream().map(Problem::text).forEach(session.console()::say);
            session.console().result(file + ": " + loaded.scenario().society().title() + ", nothing wrong.");
        }
        return ExitCode.DONE;
    }
}
