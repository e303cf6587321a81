package org.forestall.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.run.ObservedModel;
import org.forestall.experiments.run.RunResult;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.ResultStore;
import org.forestall.experiments.store.StoreIdentity;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.framework.AnchorFile;
import org.forestall.sim.RunKey;
import org.forestall.sim.observe.Outcome;
import org.forestall.sim.spec.PreventionPlan;

/**
 * What it costs to keep a run: processor time of the whole process, the database's own threads included, while real outcomes are
 * stored in batches as the runner stores them, beside the processor time of such a run. Simulating and storing take turns, so that
 * both see the same machine. The country is small enough for a run to take about ten milliseconds on two quiet cores, with
 * everything that a comparison keeps; longer runs keep longer series, so that the share falls slowly with length.
 */
public final class StoreOverhead {

    private static final String SCENARIO = "id: kept\n";
    private static final int PEOPLE = 500;
    private static final int YEARS = 2;
    private static final int SIMULATED = 100;
    private static final int KEPT = 4_000;
    private static final int BATCH = 200;
    private static final int ROUNDS = 3;

    private StoreOverhead() {}

    /**
     * What was measured, medians over rounds.
     *
     * @param storeMillis processor time of keeping one run, closing the store included, milliseconds
     * @param runMillis processor time of one run, milliseconds
     * @param bytesARun size of the closed store over its runs
     */
    public record Result(double storeMillis, double runMillis, double bytesARun) {

        /** Keeping a run as a share of the run. */
        public double share() {
            return storeMillis / runMillis;
        }
    }

    /** Measures and prints. */
    public static void main(String[] args) {
        Result result = measure();
        System.out.printf(
                Locale.ROOT,
                "keeping a run takes %.3f ms of processor time and %.0f bytes, the run %.2f ms: %.2f %%%n",
                result.storeMillis(),
                result.bytesARun(),
                result.runMillis(),
                100 * result.share());
    }

    static Result measure() {
        Scenario scenario = Country.scenario(PEOPLE, YEARS);
        Plan plan = new Plan(1, 1, List.of(Arm.baseline("nothing", "Nothing")), KEPT);
        List<Double> store = new ArrayList<>();
        List<Double> run = new ArrayList<>();
        long bytes = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            long before = cpuNanos();
            List<Outcome> outcomes = simulate(scenario);
            long between = cpuNanos();
            bytes = keep(plan, outcomes);
            long after = cpuNanos();
            // The first round warms up.
            if (round > 0) {
                run.add((between - before) / 1e6 / SIMULATED);
                store.add((after - between) / 1e6 / KEPT);
            }
        }
        return new Result(Medians.of(store), Medians.of(run), (double) bytes / KEPT);
    }

    private static List<Outcome> simulate(Scenario scenario) {
        ObservedModel model = new ObservedModel(AnchorFile.shipped());
        PreventionPlan nothing = scenario.planFor(scenario.optionIds().get(0));
        return IntStream.range(0, SIMULATED)
                .mapToObj(replicate -> model.run(scenario.society(), nothing, new RunKey(1, replicate)))
                .toList();
    }

    /** Stores the outcomes over and over and gives the size of the store, in bytes. */
    private static long keep(Plan plan, List<Outcome> outcomes) {
        try {
            Path directory = Files.createTempDirectory("store-overhead");
            Path path = directory.resolve("kept");
            try (ResultStore store = open(ResultFolder.create(path, manifest(plan), SCENARIO, false))) {
                for (int from = 0; from < KEPT; from += BATCH) {
                    store.store(IntStream.range(from, from + BATCH)
                            .<RunResult>mapToObj(row ->
                                    new RunResult.Finished(plan.row(row), outcomes.get(row % outcomes.size())))
                            .toList());
                }
            }
            long size = Files.size(path.resolve("results.duckdb"));
            try (Stream<Path> files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
            return size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResultStore open(ResultFolder folder) {
        return ResultStore.open(
                folder.store(), folder.plan(), StoreIdentity.of(folder.manifest()), row -> "repeat " + row);
    }

    private static Manifest manifest(Plan plan) {
        return new Manifest(
                Manifest.FORMAT,
                "benchmark",
                Manifest.Status.RUNNING,
                "kept",
                "Kept",
                Checksums.of(SCENARIO),
                "forestall compare kept",
                plan.masterSeed(),
                "invented",
                YEARS,
                PEOPLE,
                plan.replicates(),
                1,
                plan.arms(),
                plan.checksum(),
                1,
                new Manifest.Counts(plan.size(), 0, 0),
                Manifest.Platform.present(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    private static long cpuNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
