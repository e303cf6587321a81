package org.forestall.scenario.assess;

import org.forestall.scenario.bind.RecordYaml;

/** An empty worksheet with all questions. */
public final class WorksheetForm {

    private static final String HEAD = """
            %s
            # A worksheet for an invented country. Nothing in it describes a real place, people or organisation: names of real
            # states and peoples are refused. What comes of it is no forecast, and its grades are not the Framework's: the
            # Framework of Analysis has no scores. Questions are paraphrased from memory.
            #
            # Grade each factor 0 absent, 1 slight, 2 emerging, 3 present, 4 severe, or unknown; a number between is allowed.
            # confidence is high, medium or low. Where single questions differ from the factor, take the # away and grade them.
            #   forestall assess %s --out %s.yaml
            # makes a scenario of it and says which settings each answer moved, and why.

            id: %s
            name: %s
            title: ""                # what is assessed, and when
            notes: ""                # general notes; kept and not used
            atRisk: []               # ids of the groups at risk in the base scenario; empty: those without power

            factors:
            """;

    private WorksheetForm() {}

    /**
     * An empty worksheet.
     *
     * @param id short name of the scenario to be
     * @param name name of the invented country
     * @param file name of the file to be, for comments
     * @param editorLine first line, by which editors find the schema
     */
    public static String empty(String id, String name, String file, String editorLine) {
        StringBuilder text = new StringBuilder(String.format(HEAD, editorLine, file, id, id, RecordYaml.text(name)));
        for (QuestionSet set : Questionnaire.sets()) {
            if (set.isResilience()) {
                resilience(set, text);
            } else {
                factor(set, text);
            }
        }
        return text.toString();
    }

    private static void factor(QuestionSet set, StringBuilder text) {
        text.append("\n  # ")
                .append(set.number())
                .append(". ")
                .append(set.title())
                .append(".\n");
        text.append("  ").append(set.id()).append(":\n");
        text.append("    grade: unknown\n    confidence: medium\n    notes: \"\"\n    # questions:\n");
        set.questions().forEach(question -> text.append("    #   # ")
                .append(question.number())
                .append(' ')
                .append(question.ask())
                .append("\n    #   ")
                .append(question.id())
                .append(": {grade: unknown, confidence: medium, notes: \"\"}\n"));
    }

    private static void resilience(QuestionSet set, StringBuilder text) {
        text.append("\n# What holds the country together: 0 none, 1 slight, 2 some, 3 much, 4 strong, or unknown.\n");
        text.append("resilience:\n");
        set.questions().forEach(question -> text.append("  # ")
                .append(question.ask())
                .append("\n  ")
                .append(question.id())
                .append(": {grade: unknown, confidence: medium, notes: \"\"}\n"));
    }
}
