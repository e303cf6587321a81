package org.forestall.experiments.behaviour;

import java.util.List;

/**
 * A claim about how the model behaves over many futures.
 *
 * @param id number of the claim: T1 to T24 of the reports, V01 and so on for patterns of the record
 * @param claim the claim in one sentence
 * @param source where the reports or the literature make it
 * @param examination how it is measured
 */
public record Behaviour(String id, String claim, String source, Examination examination) {

    /** How a claim is measured. */
    @FunctionalInterface
    public interface Examination {

        /** Measures; the claim holds if every finding does. */
        List<Finding> examine(Laboratory laboratory);
    }
}
