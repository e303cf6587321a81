package org.forestall.experiments.behaviour;

import java.time.Duration;
import java.util.List;

/**
 * A claim with what was found.
 *
 * @param behaviour the claim
 * @param findings what was measured
 * @param time processor time is not known here: time on the clock
 */
public record BehaviourResult(Behaviour behaviour, List<Finding> findings, Duration time) {

    /** Keeps a copy. */
    public BehaviourResult {
        findings = List.copyOf(findings);
    }

    /** Whether all findings bear the claim out. */
    public boolean holds() {
        return !findings.isEmpty() && findings.stream().allMatch(Finding::holds);
    }
}
