package org.forestall.experiments.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.forestall.scenario.EditorLine;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.assess.WorksheetForm;
import org.forestall.scenario.author.Starter;
import org.forestall.scenario.doc.ScenarioSchema;
import org.forestall.scenario.doc.WorksheetSchema;
import org.forestall.scenario.name.RealNames;
import org.forestall.scenario.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a file with which an author can begin. */
@CommandLine.Command(
        name = "new",
        description = "Write a starter file for a country of your own; it runs as it is.",
        footer = {
            "",
            "Examples:",
            "  forestall new red-vale                                  a small whole country, every setting explained",
            "  forestall new red-vale --extends contested-election     a short file that changes another country"
        })
final class NewCommand implements Command {

    private static final String WORKSHEET_ENDING = ".worksheet.yaml";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,59}");

    @Parameters(
            index = "0",
            paramLabel = "NAME",
            description = "Short name of the invented country, or a path that ends in it; the file gets .yaml.")
    private String name;

    @Option(
            names = "--extends",
            paramLabel = "SCENARIO",
            description = "Build on a shipped scenario or a file: what is not written is inherited.")
    private String parentName;

    @Option(
            names = "--worksheet",
            description =
                    "Write an empty worksheet with all questions of an assessment instead; assess makes a scenario of it.")
    private boolean worksheet;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    private final Session session;
    private Path file;
    private String id;
    private Scenario parent;

    NewCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        if (name == null) {
            return;
        }
        try {
            file = Path.of(name.matches(".*\\.ya?ml") ? name : name + (worksheet ? WORKSHEET_ENDING : ".yaml"));
        } catch (InvalidPathException e) {
            complaints.add("'" + name + "' is no file name.");
            return;
        }
        id = file.getFileName().toString().replaceFirst("(\\.worksheet)?\\.ya?ml$", "");
        if (worksheet && parentName != null) {
            complaints.add(
                    "--worksheet does not go with --extends. Give the scenario to build on to assess, as --base.");
        }
        checkName(complaints);
        NewFile.requireFree(file, force, complaints);
        if (parentName != null) {
            parent = parent(complaints).orElse(null);
        }
    }

    private void checkName(Complaints complaints) {
        if (!ID.matcher(id).matches()) {
            complaints.add("'" + id + "' is no short name. Use up to 60 letters, digits, hyphens and underscores.");
        }
        if (Scenarios.isShipped(id)) {
            complaints.add("'" + id + "' is the name of a shipped scenario. Choose another, so that they cannot be "
                    + "confused; --extends " + id + " builds on it.");
        }
        RealNames.in(Starter.nameFor(id), true)
                .ifPresent(real -> complaints.add("'" + id + "' names a real state or people ('" + real
                        + "'). Only invented countries are run: choose an invented name."));
    }

    private Optional<Scenario> parent(Complaints complaints) {
        LoadResult result = Scenarios.load(parentName, List.of());
        if (result instanceof LoadResult.Rejected rejected) {
            rejected.problems().stream().map(Problem::text).forEach(complaints::add);
            return Optional.empty();
        }
        return Optional.of(result.orThrow());
    }

    @Override
    public int run() {
        return worksheet ? writeWorksheet() : writeScenario();
    }

    private int writeWorksheet() {
        String fileName = file.getFileName().toString();
        String text =
                WorksheetForm.empty(id, Starter.nameFor(id), fileName, EditorLine.naming(SchemaCommand.WORKSHEET_FILE));
        String problem = NewFile.write(file, text, force);
        if (!problem.isEmpty()) {
            session.console().say("forestall: " + problem);
            return ExitCode.BAD_INPUT;
        }
        Console console = session.console();
        console.result("Worksheet: " + file);
        writeSchema(SchemaCommand.WORKSHEET_FILE, WorksheetSchema.text(), "schema --worksheet");
        console.say("Every answer is unknown. Next:");
        console.say("  open " + file + " in an editor and grade what you know");
        console.say("  forestall assess " + file + " --out " + file.resolveSibling(id + ".yaml"));
        return ExitCode.DONE;
    }

    private int writeScenario() {
        String text = parent == null
                ? Starter.country(id, file.getFileName().toString(), SchemaCommand.FILE)
                : Starter.extension(
                        id,
                        file.getFileName().toString(),
                        SchemaCommand.FILE,
                        NewFile.pathFrom(file, parentName),
                        parent);
        String problem = NewFile.write(file, text, force);
        if (!problem.isEmpty()) {
            session.console().say("forestall: " + problem);
            return ExitCode.BAD_INPUT;
        }
        Console console = session.console();
        console.result("Scenario: " + file);
        writeSchema(SchemaCommand.FILE, ScenarioSchema.text(), "schema");
        console.say("It runs as it is. Next:");
        console.say("  open " + file + " in an editor and change it; every setting is explained there");
        console.say("  forestall validate " + file);
        if (parent != null) {
            console.say("  forestall diff " + parentName + " " + file);
        }
        console.say("  forestall describe " + file);
        console.say("  forestall compare " + file);
        return ExitCode.DONE;
    }

    /** The schema stands beside the file, so that editors find it without a network. */
    private void writeSchema(String name, String text, String command) {
        Path schema = file.resolveSibling(name);
        if (!Files.exists(schema)) {
            String problem = NewFile.write(schema, text, false);
            session.console().say(problem.isEmpty() ? "Editors complete and explain it with " + schema + "." : problem);
            return;
        }
        try {
            if (!Files.readString(schema).equals(text)) {
                session.console()
                        .say(schema + " is from another version and was left alone. To bring it up to date: "
                                + "forestall " + command + " --out " + schema + " --force");
            }
        } catch (IOException e) {
            session.console().say(schema + " could not be read.");
        }
    }
}
