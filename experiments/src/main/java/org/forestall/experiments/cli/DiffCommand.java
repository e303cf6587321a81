package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.doc.ScenarioDifferences;
import org.forestall.scenario.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Lists the settings in which two scenarios differ. */
@CommandLine.Command(
        name = "diff",
        description = "List the settings in which two scenarios differ, defaults filled in.")
final class DiffCommand implements Command {

    @Parameters(arity = "2", paramLabel = "SCENARIO", description = "Two scenarios: shipped names or files.")
    private List<String> names = List.of();

    private final Session session;
    private final List<Scenario> scenarios = new ArrayList<>();

    DiffCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        for (String name : names) {
            LoadResult result = Scenarios.load(name, List.of());
            if (result instanceof LoadResult.Rejected rejected) {
                rejected.problems().stream().map(Problem::text).forEach(complaints::add);
            } else {
                scenarios.add(result.orThrow());
            }
        }
    }

    @Override
    public int run() {
        List<ScenarioDifferences.Difference> differences =
                ScenarioDifferences.between(scenarios.get(0), scenarios.get(1));
        TextTable table = TextTable.ofWords();
        differences.forEach(difference ->
                table.add(difference.path(), orNone(difference.left()), "->", orNone(difference.right())));
        table.lines().forEach(session.console()::result);
        session.console()
                .say(Text.plural(differences.size(), "setting") + " differ between " + names.get(0) + " and "
                        + names.get(1) + ".");
        return ExitCode.DONE;
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "(none)" : value;
    }
}
