package org.forestall.experiments.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.forestall.scenario.EditorLine;
import org.forestall.scenario.LoadResult;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.assess.AssessedYaml;
import org.forestall.scenario.assess.Assessment;
import org.forestall.scenario.assess.Finding;
import org.forestall.scenario.assess.Shift;
import org.forestall.scenario.assess.Worksheet;
import org.forestall.scenario.assess.WorksheetFile;
import org.forestall.scenario.assess.Worksheets;
import org.forestall.scenario.bind.Numerals;
import org.forestall.scenario.problem.Problem;
import org.forestall.scenario.problem.Problems;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a scenario with ranges of a worksheet. */
@CommandLine.Command(
        name = "assess",
        description = {
            "Make a scenario with ranges of a worksheet that a person graded, and say which settings each answer moved.",
            "Not a forecast: grades are judgements, and worksheets about real places are refused."
        },
        footer = {
            "",
            "Examples:",
            "  forestall new karvia --worksheet                               an empty worksheet with all questions",
            "  forestall assess karvia.worksheet.yaml --out karvia.yaml       a scenario of it",
            "  forestall sensitivity karvia.yaml --ranges                     which answers the outcome depends on"
        })
final class AssessCommand implements Command {

    @Parameters(
            index = "0",
            paramLabel = "WORKSHEET",
            description = "A worksheet, or the name of a shipped example (see `forestall list worksheets`).")
    private String worksheetName;

    @Option(
            names = "--base",
            paramLabel = "SCENARIO",
            description = "Scenario whose settings the answers move. Default: starter, a small country.")
    private String baseName = Scenarios.STARTER;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File for the scenario.")
    private Path out;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    private final Session session;
    private Assessment assessment;

    AssessCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        if (out != null) {
            NewFile.requireFree(out, force, complaints);
        }
        if (worksheetName == null) {
            return;
        }
        Problems problems = new Problems();
        Optional<Worksheet> worksheet = worksheet(problems);
        Optional<Scenario> base = base(complaints);
        if (worksheet.isPresent() && base.isPresent()) {
            assessment = Assessment.of(worksheet.get(), worksheetName, base.get(), problems)
                    .orElse(null);
        }
        problems.all().stream().map(Problem::text).forEach(complaints::add);
        if (assessment != null && complaints.isEmpty()) {
            checkResult(complaints);
        }
    }

    private Optional<Worksheet> worksheet(Problems problems) {
        if (Worksheets.names().contains(worksheetName)) {
            return WorksheetFile.read(Worksheets.text(worksheetName), worksheetName + ".yaml", problems);
        }
        try {
            return WorksheetFile.load(Path.of(worksheetName), problems);
        } catch (InvalidPathException e) {
            problems.add(Problem.error(
                    org.forestall.scenario.problem.Place.whole(worksheetName), "", "", "is no file name", ""));
            return Optional.empty();
        }
    }

    private Optional<Scenario> base(Complaints complaints) {
        LoadResult result = Scenarios.load(baseName, List.of());
        if (result instanceof LoadResult.Rejected rejected) {
            rejected.problems().stream().map(Problem::text).forEach(complaints::add);
            return Optional.empty();
        }
        return Optional.of(result.orThrow());
    }

    /** What is written must be a scenario that can be used. */
    private void checkResult(Complaints complaints) {
        LoadResult made = Scenarios.read(text(), out.toString(), List.of());
        if (made instanceof LoadResult.Rejected rejected) {
            rejected.problems().stream().map(Problem::text).forEach(complaints::add);
        }
    }

    private String text() {
        return AssessedYaml.write(
                assessment,
                worksheetName,
                NewFile.pathFrom(out, baseName),
                out.getFileName().toString(),
                EditorLine.naming(SchemaCommand.FILE));
    }

    @Override
    public int run() {
        String problem = NewFile.write(out, text(), force);
        if (!problem.isEmpty()) {
            session.console().say("forestall: " + problem);
            return ExitCode.BAD_INPUT;
        }
        tell();
        session.console().result("");
        session.console().result("Scenario: " + out);
        Console console = session.console();
        console.say("Next:");
        console.say("  forestall describe " + out);
        console.say("  forestall compare " + out);
        console.say("  forestall sweep " + out + " --ranges --design latin-hypercube --points 32");
        console.say("  forestall sensitivity " + out + " --ranges");
        return ExitCode.DONE;
    }

    private void tell() {
        Console console = session.console();
        console.result(assessment.worksheet().name() + ", an invented country, over " + baseName
                + ". This is no forecast: grades are judgements, and they move settings of a model that adds its own"
                + " assumptions. Groups at risk: " + String.join(", ", assessment.atRisk()) + ".");
        String set = "";
        for (Finding finding : assessment.findings()) {
            if (!finding.set().id().equals(set)) {
                set = finding.set().id();
                console.result("");
                console.result((finding.set().number() == 0 ? "" : finding.set().number() + " ")
                        + finding.set().title());
            }
            console.result("  " + finding.question().number() + " "
                    + finding.question().ask() + " " + grade(finding));
            finding.shifts().forEach(shift -> console.result("      " + moved(shift)));
            if (!finding.remark().isEmpty()) {
                console.result(
                        "      Moves nothing" + (finding.shifts().isEmpty() ? ": " : " more: ") + finding.remark());
            }
        }
    }

    private static String grade(Finding finding) {
        String grade = finding.answer().grade();
        return grade.equals("unknown")
                ? "Unknown: settings stay, ranges are wide."
                : "Grade " + grade + ", " + finding.answer().confidence().name().toLowerCase(java.util.Locale.ROOT)
                        + " confidence.";
    }

    private static String moved(Shift shift) {
        String range = ", range " + Numerals.shortest(shift.low()) + " to " + Numerals.shortest(shift.high()) + ". ";
        String value = shift.to() == shift.from()
                ? " stays at " + Numerals.shortest(shift.from())
                : " from " + Numerals.shortest(shift.from()) + " to " + Numerals.shortest(shift.to());
        return shift.path() + value + range + shift.because();
    }
}
