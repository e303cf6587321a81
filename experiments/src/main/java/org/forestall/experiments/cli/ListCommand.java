package org.forestall.experiments.cli;

import java.util.List;
import java.util.Locale;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.forestall.scenario.assess.WorksheetFile;
import org.forestall.scenario.assess.Worksheets;
import org.forestall.scenario.doc.KnownHarm;
import org.forestall.scenario.doc.ParameterRow;
import org.forestall.scenario.doc.ParameterTable;
import org.forestall.scenario.problem.NearestName;
import org.forestall.scenario.problem.Problems;
import org.forestall.sim.spec.InterventionSpec;
import org.forestall.sim.spec.Mechanism;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Lists what is shipped and what can be set. */
@CommandLine.Command(
        name = "list",
        description = "List what is shipped: scenarios, interventions, mechanisms, parameters or worksheets.",
        footer = {"", "Examples:", "  forestall list", "  forestall list interventions"})
final class ListCommand implements Command {

    private static final List<String> SUBJECTS =
            List.of("scenarios", "interventions", "mechanisms", "parameters", "worksheets");

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = "scenarios, interventions, mechanisms, parameters or worksheets. Default: scenarios.")
    private String subject = "scenarios";

    private final Session session;

    ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public void check(Complaints complaints) {
        if (!SUBJECTS.contains(subject)) {
            complaints.add("'" + subject + "' cannot be listed. "
                    + NearestName.question(subject, SUBJECTS, "There are " + String.join(", ", SUBJECTS) + "."));
        }
    }

    @Override
    public int run() {
        TextTable table = TextTable.ofWords();
        switch (subject) {
            case "scenarios" -> Scenarios.shippedNames().forEach(name -> addScenario(table, name));
            case "interventions" -> {
                Scenarios.shippedInterventions().forEach(this::tell);
                return ExitCode.DONE;
            }
            case "mechanisms" -> addMechanisms(table);
            case "worksheets" -> Worksheets.names().forEach(name -> addWorksheet(table, name));
            default -> addParameters(table);
        }
        table.lines().forEach(session.console()::result);
        return ExitCode.DONE;
    }

    private static void addScenario(TextTable table, String name) {
        Scenario scenario = Scenarios.load(name, List.of()).orThrow();
        table.add(name, scenario.society().title(), String.join(", ", scenario.optionIds()));
    }

    private static void addWorksheet(TextTable table, String name) {
        WorksheetFile.read(Worksheets.text(name), name + ".yaml", new Problems())
                .ifPresent(worksheet -> table.add(name, worksheet.name(), worksheet.title()));
    }

    private void tell(InterventionSpec intervention) {
        Console console = session.console();
        console.result(intervention.id() + "  " + intervention.name());
        console.result("     " + intervention.description());
        console.result(
                "     Evidence: " + kebab(intervention.evidenceDesign().name()).replace('-', ' ')
                        + ". Half of the effect after " + Text.plural((int) intervention.lagWeeks(), "week") + ".");
        List<String> harm = KnownHarm.of(intervention);
        harm.forEach(sentence -> console.result("     Can do harm: " + sentence));
        if (harm.isEmpty()) {
            console.result("     No way of doing harm is known.");
        }
    }

    private static void addMechanisms(TextTable table) {
        for (Mechanism mechanism : Mechanism.values()) {
            table.add(kebab(mechanism.name()), kebab(mechanism.tag().name()), mechanism.meaning());
        }
    }

    private static void addParameters(TextTable table) {
        table.add("path", "unit", "range", "default", "meaning");
        for (ParameterRow row : ParameterTable.rows()) {
            table.add(row.path(), row.unit(), row.range(), row.byDefault(), row.meaning());
        }
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
