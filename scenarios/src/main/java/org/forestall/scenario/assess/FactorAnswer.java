package org.forestall.scenario.assess;

import java.util.Map;
import org.forestall.sim.spec.Parameter;

/** What a person answers about one factor: a grade for the whole of it, and grades of single questions where they differ. */
public record FactorAnswer(
        @Parameter(
                meaning = "Grade of the factor: 0 absent, 1 slight, 2 emerging, 3 present, 4 severe, or unknown.",
                byDefault = "unknown")
        String grade,

        @Parameter(meaning = "How sure the grade is.", byDefault = "medium")
        Confidence confidence,

        @Parameter(meaning = "Grounds for the grade; kept and not used.", byDefault = "")
        String notes,

        @Parameter(
                meaning = "Grades of single questions, by their short names; the others take that of the factor.",
                byDefault = "{}")
        Map<String, Answer> questions) {

    /** The answer to a question: its own, or that of the factor. */
    Answer to(String question) {
        return questions.getOrDefault(question, new Answer(grade, confidence, notes));
    }
}
