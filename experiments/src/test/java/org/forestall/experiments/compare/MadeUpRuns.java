package org.forestall.experiments.compare;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.RunResult;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.ResultStore;
import org.forestall.experiments.store.Results;
import org.forestall.experiments.store.StoreIdentity;

/** Result folders whose outcomes a test writes down itself. */
public final class MadeUpRuns {

    private static final long SEED = 11;
    private static final int EVENT_REPLICATES = 20;

    private final List<Arm> arms;
    private final int replicates;
    private final String scenario;
    private int years = 1;

    /**
     * A made-up experiment.
     *
     * @param arms arms, the baseline among them
     * @param replicates futures of each arm
     * @param scenario the resolved scenario
     */
    public MadeUpRuns(List<Arm> arms, int replicates, String scenario) {
        this.arms = arms;
        this.replicates = replicates;
        this.scenario = scenario;
    }

    /** Length of a run in years; 1 if not said. */
    public MadeUpRuns lasting(int newYears) {
        this.years = newYears;
        return this;
    }

    /** Writes the outcome of each row and opens the folder. */
    public Results write(Path path, Function<PlanRow, RunResult> outcomes) {
        Manifest manifest = manifest();
        ResultFolder folder = ResultFolder.create(path, manifest, scenario, false);
        StoreIdentity identity =
                new StoreIdentity(manifest.planChecksum(), manifest.scenarioHash(), manifest.eventReplicates());
        Plan plan = manifest.plan();
        List<RunResult> all = LongStream.range(0, plan.size())
                .mapToObj(plan::row)
                .map(outcomes)
                .toList();
        try (ResultStore store = ResultStore.open(
                folder.store(),
                plan,
                identity,
                row -> "forestall run scenario.resolved.yaml --replicate " + row.replicate())) {
            store.store(all);
        }
        return Results.open(folder);
    }

    private Manifest manifest() {
        Plan plan = new Plan(SEED, 1, arms, replicates);
        return new Manifest(
                Manifest.FORMAT,
                "0.1.0",
                Manifest.Status.COMPLETE,
                "made-up",
                "A made-up country",
                Checksums.of(scenario),
                "forestall compare made-up",
                SEED,
                "invented",
                years,
                200,
                replicates,
                1,
                arms,
                plan.checksum(),
                EVENT_REPLICATES,
                new Manifest.Counts(plan.size(), plan.size(), 0),
                new Manifest.Platform("17", "made up", "made up", "made up"),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
