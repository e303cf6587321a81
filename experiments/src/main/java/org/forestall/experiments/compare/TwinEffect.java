package org.forestall.experiments.compare;

import java.util.List;
import org.forestall.experiments.statistics.PairedRisk;
import org.forestall.sim.spec.Mechanism;

/**
 * {@code nothing} with a mechanism switched off, under the same luck. Explains results; no option to choose.
 *
 * @param result the futures of the twin by themselves
 * @param onset chance of onset against {@code nothing}
 * @param deaths deaths against {@code nothing}
 */
public record TwinEffect(ArmResult result, PairedRisk onset, Difference deaths) {

    /** What is switched off. */
    public List<Mechanism> switchedOff() {
        return result.arm().switchedOff();
    }
}
