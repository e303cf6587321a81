package org.forestall.scenario.doc;

import java.util.List;
import java.util.Set;
import org.forestall.scenario.assess.Answer;
import org.forestall.scenario.assess.FactorAnswer;
import org.forestall.scenario.assess.Question;
import org.forestall.scenario.assess.QuestionSet;
import org.forestall.scenario.assess.Questionnaire;
import org.forestall.scenario.assess.Worksheet;
import org.forestall.scenario.assess.WorksheetFile;
import tools.jackson.databind.node.ObjectNode;

/** JSON Schema (2020-12) of a worksheet, for editors. */
public final class WorksheetSchema {

    private WorksheetSchema() {}

    /** The schema as text, with line feeds. */
    public static String text() {
        RecordSchema records = new RecordSchema(Set.of());
        ObjectNode root = records.root("Forestall worksheet");
        root.put(
                "description",
                "Grades for an invented country along the factors of the Framework of Analysis. Not a forecast: names of"
                        + " real states and peoples are refused.");
        root.setAll(records.reference(Worksheet.class, false));
        for (Class<?> graded : List.of(FactorAnswer.class, Answer.class)) {
            ObjectNode properties = records.propertiesOf(graded, false);
            properties.set(
                    "grade",
                    grade(records, properties.get("grade").get("description").asString()));
        }
        ObjectNode worksheet = records.propertiesOf(Worksheet.class, false);
        ObjectNode factors = records.object();
        for (QuestionSet set : Questionnaire.sets()) {
            if (set.isResilience()) {
                close((ObjectNode) worksheet.get("resilience"), answers(records, set));
            } else {
                ObjectNode factor = records.object();
                factor.put("description", set.number() + ". " + set.title() + ".");
                ObjectNode questions = records.object();
                close(questions, answers(records, set));
                factor.putArray("allOf").add(records.reference(FactorAnswer.class, false));
                factor.putObject("properties").set("questions", questions);
                factors.set(set.id(), factor);
            }
        }
        close((ObjectNode) worksheet.get("factors"), factors);
        return records.write(root);
    }

    private static ObjectNode grade(RecordSchema records, String description) {
        ObjectNode grade = records.object().put("description", description);
        grade.putArray("anyOf")
                .add(records.object().put("type", "number").put("minimum", 0).put("maximum", WorksheetFile.TOP_GRADE))
                .add(records.object().put("const", "unknown"));
        return grade;
    }

    private static ObjectNode answers(RecordSchema records, QuestionSet set) {
        ObjectNode answers = records.object();
        for (Question question : set.questions()) {
            answers.set(
                    question.id(),
                    records.reference(Answer.class, false)
                            .put("description", question.number() + " " + question.ask()));
        }
        return answers;
    }

    private static void close(ObjectNode schema, ObjectNode properties) {
        schema.put("type", "object");
        schema.set("properties", properties);
        schema.put("additionalProperties", false);
    }
}
