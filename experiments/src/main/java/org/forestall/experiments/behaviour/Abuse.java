package org.forestall.experiments.behaviour;

import java.util.Set;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.EventKind;

/**
 * Civilians killed by forces of the state in one future.
 *
 * @param killed persons
 */
record Abuse(long killed) {

    private static final Set<String> FORCES = Set.of("army", "police", "hearth-guard");

    static Abuse read(Outcome outcome) {
        return new Abuse(outcome.events().stream()
                .filter(event -> event.kind() == EventKind.VIOLENCE && event.act() == ActCategory.KILLING)
                .filter(event -> FORCES.contains(event.actor()))
                .mapToLong(event -> event.persons())
                .sum());
    }

    double logKilled() {
        return Math.log1p(killed);
    }
}
