package org.forestall.experiments.cli;

import java.nio.file.Path;
import org.forestall.scenario.doc.ScenarioSchema;
import org.forestall.scenario.doc.WorksheetSchema;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Gives the schema by which editors complete and check scenario files. */
@CommandLine.Command(
        name = "schema",
        description = "Print the JSON Schema by which editors complete, explain and check scenario files.",
        footer = {
            "",
            "Examples:",
            "  forestall schema --out forestall-schema.json",
            "",
            "forestall schema --out forestall-schema.json",
            "An editor with a YAML language server finds it through the first line of a scenario file:",
            "# yaml-language-server: $schema=forestall-schema.json"
        })
final class SchemaCommand implements Command {

    /** Name under which new files expect it beside them. */
    static final String FILE = "forestall-schema.json";

    /** Name under which new worksheets expect theirs beside them. */
    static final String WORKSHEET_FILE = "forestall-worksheet-schema.json";

    @Option(names = "--worksheet", description = "The schema of worksheets instead.")
    private boolean worksheet;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it to a file instead of printing it.")
    private Path out;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    private final Session session;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        if (out != null) {
            NewFile.requireFree(out, force, complaints);
        }
    }

    @Override
    public int run() {
        String text = worksheet ? WorksheetSchema.text() : ScenarioSchema.text();
        if (out == null) {
            session.console().result(text.stripTrailing());
            return ExitCode.DONE;
        }
        String problem = NewFile.write(out, text, force);
        if (!problem.isEmpty()) {
            session.console().say("forestall: " + problem);
            return ExitCode.BAD_INPUT;
        }
        session.console().result("Schema: " + out);
        return ExitCode.DONE;
    }
}
