package org.forestall.experiments.store;

import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.PlanRow;

/**
 * What a store belongs to. A store is only continued by the plan, the scenario and the event rule that it was begun with.
 *
 * @param planChecksum checksum of the plan
 * @param scenarioHash checksum of the resolved scenario
 * @param eventReplicates replicates, from 0, whose event logs are kept; the others keep their tables and series
 */
public record StoreIdentity(String planChecksum, String scenarioHash, int eventReplicates) {

    /** What the store of a folder belongs to; the design counts as part of the plan. */
    public static StoreIdentity of(Manifest manifest) {
        String plan = manifest.design()
                .map(design -> Checksums.of(manifest.planChecksum() + design.checksum()))
                .orElse(manifest.planChecksum());
        return new StoreIdentity(plan, manifest.scenarioHash(), manifest.eventReplicates());
    }

    /** Whether the event log of a row is kept. */
    boolean keepsEvents(PlanRow row) {
        return row.replicate() < eventReplicates;
    }
}
