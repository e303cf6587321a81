package org.forestall.experiments.cli;

import java.util.ArrayList;
import java.util.List;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.doc.Change;
import org.forestall.scenario.doc.ScenarioChanges;
import org.forestall.scenario.doc.ScenarioDifferences;
import org.forestall.scenario.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says in words how two scenarios differ. */
@CommandLine.Command(
        name = "diff",
        description =
                "Say in words how a second scenario differs from a first, defaults and inherited settings filled in.",
        footer = {
            "",
            "Examples:",
            "  forestall diff contested-election my-country.yaml                  sentences, room by room",
            "  forestall diff contested-election my-country.yaml --format json    the same for programs",
            "  forestall diff contested-election my-country.yaml --format table   settings with both values, one a line"
        })
final class DiffCommand implements Command {

    /** How differences are given. */
    enum Format {
        TEXT,
        JSON,
        TABLE;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Parameters(arity = "2", paramLabel = "SCENARIO", description = "Two scenarios: shipped names or files.")
    private List<String> names = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or table. Default: text.")
    private Format format = Format.TEXT;

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
        List<Change> changes = ScenarioChanges.between(scenarios.get(0), scenarios.get(1));
        switch (format) {
            case TEXT -> text(changes);
            case JSON -> session.console().result(json(changes));
            case TABLE -> table();
        }
        return ExitCode.DONE;
    }

    private void text(List<Change> changes) {
        Console console = session.console();
        if (changes.isEmpty()) {
            console.result(names.get(0) + " and " + names.get(1) + " are the same in every setting.");
            return;
        }
        console.result("From " + names.get(0) + " to " + names.get(1) + ":");
        String room = "";
        String entity = "";
        for (Change change : changes) {
            if (!change.room().equals(room)) {
                room = change.room();
                entity = "";
                console.result("");
                console.result(room);
            }
            boolean whole = change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.REMOVED;
            if (!change.entity().equals(entity)) {
                entity = change.entity();
                if (!entity.isEmpty() && !(whole && change.path().endsWith("]"))) {
                    console.result("  " + entity);
                }
            }
            String indent = entity.isEmpty() || whole && change.path().endsWith("]") ? "  - " : "    - ";
            console.result(indent + change.sentence() + (change.path().isEmpty() ? "" : " [" + change.path() + "]"));
        }
        console.say(Text.plural(changes.size(), "difference") + ".");
    }

    private String json(List<Change> changes) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("first", names.get(0)).put("second", names.get(1));
        root.put("firstHash", scenarios.get(0).contentHash());
        root.put("secondHash", scenarios.get(1).contentHash());
        ArrayNode list = root.putArray("changes");
        changes.forEach(change -> list.add(mapper.valueToTree(change)));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private void table() {
        List<ScenarioDifferences.Difference> differences =
                ScenarioDifferences.between(scenarios.get(0), scenarios.get(1));
        TextTable table = TextTable.ofWords();
        differences.forEach(difference ->
                table.add(difference.path(), orNone(difference.left()), "->", orNone(difference.right())));
        table.lines().forEach(session.console()::result);
        session.console()
                .say(Text.plural(differences.size(), "setting") + " differ between " + names.get(0) + " and "
                        + names.get(1) + ".");
    }

    private static String orNone(String value) {
        return value.isEmpty() ? "(none)" : value;
    }
}
