package org.forestall.experiments.store;

import org.forestall.experiments.plan.PlanRow;

/**
 * What a store belongs to. A store is only continued by the plan, the scenario and the event rule that it was begun with.
 *
 * @param planChecksum checksum of the plan
 * @param scenarioHash checksum of the resolved scenario
 * @param eventReplicates replicates, from 0, whose event logs are kept; the others keep their tables and series
 */
public record StoreIdentity(String planChecksum, String scenarioHash, int eventReplicates) {

    /** Whether the event log of a row is kept. */
    boolean keepsEvents(PlanRow row) {
        return row.replicate() < eventReplicates;
    }
}
