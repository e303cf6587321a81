package org.forestall.scenario.assess;

import java.util.List;

/**
 * What became of one answer.
 *
 * @param set factor of the question, or resilience
 * @param question the question
 * @param answer the answer
 * @param shifts what it moved
 * @param remark why it moved nothing; empty if it did
 */
public record Finding(QuestionSet set, Question question, Answer answer, List<Shift> shifts, String remark) {

    /** Keeps a copy of the shifts. */
    public Finding {
        shifts = List.copyOf(shifts);
    }
}
