package org.forestall.experiments.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.sim.spec.Mechanism;

/** A small experiment for tests. */
final class Workload {

    static final long SEED = 7;
    static final String SCENARIO = "id: delta\n";
    static final Arm NOTHING = Arm.baseline("nothing", "Nothing");

    private Workload() {}

    static Manifest manifest(int replicates) {
        return manifest(SEED, replicates);
    }

    static Manifest manifest(long seed, int replicates) {
        List<Arm> arms = List.of(NOTHING, Arm.option("talks", "Talks"), NOTHING.without(Mechanism.TRIGGERS));
        Plan plan = new Plan(seed, 1, arms, replicates);
        return new Manifest(
                Manifest.FORMAT,
                "0.1.0",
                Manifest.Status.RUNNING,
                "delta",
                "Delta",
                Checksums.of(SCENARIO),
                "forestall compare delta",
                seed,
                "invented",
                1,
                200,
                replicates,
                1,
                arms,
                plan.checksum(),
                2,
                new Manifest.Counts(plan.size(), 0, 0),
                Manifest.Platform.present(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    static ResultFolder create(Path path, int replicates) {
        return ResultFolder.create(path, manifest(replicates), SCENARIO, false);
    }

    static ResultStore open(ResultFolder folder) {
        return ResultStore.open(folder.store(), folder.plan(), identity(folder.manifest()), row -> "repeat " + row);
    }

    static StoreIdentity identity(Manifest manifest) {
        return new StoreIdentity(manifest.planChecksum(), manifest.scenarioHash(), manifest.eventReplicates());
    }
}
