package org.forestall.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.spark.SparkConf;
import org.forestall.experiments.cli.Forestall;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.plan.Checksums;
import org.forestall.experiments.plan.Manifest;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.run.Engine;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.RunResult;
import org.forestall.experiments.run.RunSummary;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;
import org.forestall.experiments.run.ScenarioSimulator;
import org.forestall.experiments.run.Simulator;
import org.forestall.experiments.run.Work;
import org.forestall.experiments.store.ResultFolder;
import org.forestall.experiments.store.ResultStore;
import org.forestall.experiments.store.Results;
import org.forestall.experiments.store.StoreIdentity;
import org.forestall.scenario.ResolvedYaml;
import org.forestall.scenario.Scenario;
import org.forestall.scenario.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SparkEngineTest {

    private static final Scenario SCENARIO = Scenarios.load("contested-election", List.of("years=1", "people=400"))
            .orThrow();
    private static final List<Arm> ARMS =
            List.of(Arm.baseline("nothing", "Nothing"), Arm.option("mediation", "Mediation"));

    @TempDir
    private Path directory;

    private ResultFolder folder(String name, int replicates) {
        Plan plan = new Plan(7, 1, ARMS, replicates);
        String yaml = ResolvedYaml.write(SCENARIO);
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                "test",
                Manifest.Status.PLANNED,
                SCENARIO.society().id(),
                SCENARIO.society().title(),
                Checksums.of(yaml),
                "test",
                7,
                "test",
                1,
                400,
                replicates,
                1,
                ARMS,
                plan.checksum(),
                2,
                new Manifest.Counts(plan.size(), 0, 0),
                Manifest.Platform.present(),
                Instant.EPOCH,
                Instant.EPOCH);
        return ResultFolder.create(directory.resolve(name), manifest, yaml, false);
    }

    @AfterEach
    void forgetHomeOfSpark() {
        System.clearProperty("spark.testing");
        System.clearProperty("spark.test.home");
    }

    private static String run(ResultFolder folder, Function<ResultStore, Engine> engine) {
        try (ResultStore store =
                ResultStore.open(folder.store(), folder.plan(), StoreIdentity.of(folder.manifest()), row -> "repeat")) {
            RunSummary summary = engine.apply(store)
                    .run(
                            new Work(
                                    folder.plan(),
                                    store.missingRows(),
                                    store.storedCount(),
                                    folder.plan().size()),
                            () -> false);
            assertThat(summary.end()).as(summary.message()).isEqualTo(RunSummary.End.COMPLETE);
        }
        try (Results results = Results.open(folder)) {
            return results.checksum();
        }
    }

    @Test
    void aParcelKeepsEveryBitOfAnOutcome() {
        ResultFolder folder = folder("parcel", 3);
        Simulator simulator = new ScenarioSimulator(folder.plan(), SCENARIO, Forestall.shippedModel());
        List<RunResult> results = new ArrayList<>();
        folder.plan().rows().forEachRemaining(row -> results.add(new RunResult.Finished(row, simulator.simulate(row))));
        results.set(1, new RunResult.Failed(folder.plan().row(1), "people are missing"));

        assertThat(Parcel.unpack(folder.plan(), Parcel.pack(folder.plan(), results)))
                .isEqualTo(results);
    }

    /** Spark inside this process: tasks and results are serialised as on a cluster. */
    @Test
    void resultsFromSparkEqualThoseOfTheThreadsOfAProcess() {
        ResultFolder here = folder("here", 300);
        ResultFolder onSpark = folder("spark", 300);
        Simulator simulator = new ScenarioSimulator(here.plan(), SCENARIO, Forestall.shippedModel());
        SparkConf conf = new SparkConf().setMaster("local[2]").set("spark.ui.enabled", "false");

        String expected = run(
                here, store -> new Runner(simulator, store, ProgressListener.SILENT, RunnerSettings.withThreads(2)));
        String found = run(onSpark, store -> new SparkEngine(conf, onSpark, simulator, store, ProgressListener.SILENT));

        assertThat(found).isEqualTo(expected);
    }

    /** Executors in processes of their own, one of which is killed again and again: its tasks are run anew, and count once. */
    @Test
    void runsOfKilledExecutorsAreRepeatedAndCountOnce() {
        ResultFolder here = folder("here", 400);
        ResultFolder onSpark = folder("spark", 400);
        Simulator simulator = new ScenarioSimulator(here.plan(), SCENARIO, Forestall.shippedModel());
        String expected = run(
                here, store -> new Runner(simulator, store, ProgressListener.SILENT, RunnerSettings.withThreads(2)));
        EndsOfTasks.clear();

        Thread killer = new Thread(SparkEngineTest::killExecutors, "killer");
        killer.setDaemon(true);
        killer.start();
        String found = run(
                onSpark, store -> new SparkEngine(twoProcesses(), onSpark, simulator, store, ProgressListener.SILENT));
        killer.interrupt();

        assertThat(EndsOfTasks.lost()).as("tasks that were lost").isPositive();
        assertThat(found).isEqualTo(expected);
    }

    /** A cluster of two workers of one core, whose executors are processes with the class path of this one. */
    private SparkConf twoProcesses() {
        try {
            Path home = Files.createDirectories(directory.resolve("spark-home"));
            Files.createDirectories(home.resolve("jars"));
            Files.writeString(home.resolve("RELEASE"), "class path of the test");
            // Where Spark looks for itself when it starts processes, and where they work.
            System.setProperty("spark.testing", "true");
            System.setProperty("spark.test.home", home.toString());
            return new SparkConf()
                    .setMaster("local-cluster[2,1,768]")
                    .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                    .set("spark.executor.memory", "512m")
                    .set("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.ui.enabled", "false")
                    .set("spark.extraListeners", EndsOfTasks.class.getName())
                    .set(SparkEngine.TASK_TIME, "1s");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills an executor every second or so, two of them in all. */
    private static void killExecutors() {
        Random moments = new Random(5);
        int left = 2;
        try {
            while (left > 0) {
                Thread.sleep(500 + moments.nextInt(1_500));
                // All Java processes that this one started; their command lines are too long to be told.
                List<ProcessHandle> executors = ProcessHandle.current()
                        .children()
                        .filter(process -> process.info().command().orElse("").endsWith("java"))
                        .toList();
                if (executors.size() == 2 && EndsOfTasks.started() > 0) {
                    executors.get(moments.nextInt(2)).destroyForcibly();
                    left--;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
