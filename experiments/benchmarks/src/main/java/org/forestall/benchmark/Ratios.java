package org.forestall.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all measurements in rounds and prints the ratios that performance is held to. All ratios are of processor times
 * from one sitting; each time is the median over rounds. Takes some minutes a round.
 */
public final class Ratios {

    private static final int ROUNDS = 3;
    private static final int PREVIEW_RUNS = 11 * 40;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, List<Double>> nanos = new LinkedHashMap<>();
    private final Map<String, List<Double>> bytes = new LinkedHashMap<>();

    private Ratios() {}

    /**
     * Measures and prints.
     *
     * @param args number of rounds, optional
     */
    public static void main(String[] args) throws RunnerException {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        RunsPerSecond.Result runs = RunsPerSecond.measure();
        MemoryPerPerson.Result memory = MemoryPerPerson.measure(MemoryPerPerson.PEOPLE);
        AllocationPerWeek.Result allocation = AllocationPerWeek.measure(RunsPerSecond.PEOPLE);
        StoreOverhead.Result store = StoreOverhead.measure();
        Ratios ratios = new Ratios();
        for (int round = 1; round <= rounds; round++) {
            System.err.println("round " + round + " of " + rounds);
            ratios.round();
        }
        System.out.print(ratios.times());
        System.out.println();
        System.out.print(Claim.table(ratios.claims(runs, memory, allocation, store)));
    }

    private void round() throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("org\\.forestall\\.benchmark\\.")
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(300))
                .forks(1)
                .jvmArgs("-Xms1g", "-Xmx1g")
                .verbosity(VerboseMode.SILENT)
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class);
        keep(new Runner(options.build()).run());
    }

    private void keep(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = nameOf(result);
            note(nanos, name, result, CpuTime.NAME);
            note(bytes, name, result, ALLOCATED);
        }
    }

    private static void note(Map<String, List<Double>> into, String name, RunResult result, String measure) {
        double value = result.getSecondaryResults().get(measure).getScore();
        into.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    private static String nameOf(RunResult result) {
        String name = result.getParams().getBenchmark().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
        String people = result.getParams().getParam("people");
        return people == null ? name : name + " " + people;
    }

    private double nanos(String name) {
        return Medians.of(nanos.get(name));
    }

    private double ratio(String upper, String lower) {
        return nanos(upper) / nanos(lower);
    }

    private String times() {
        StringBuilder table =
                new StringBuilder("| benchmark | processor time, ns | allocated, B |\n| --- | --- | --- |\n");
        for (String name : nanos.keySet()) {
            table.append(String.format(
                    Locale.ROOT, "| %s | %.1f | %.0f |%n", name, nanos(name), Medians.of(bytes.get(name))));
        }
        return table.toString();
    }

    private List<Claim> claims(
            RunsPerSecond.Result runs,
            MemoryPerPerson.Result memory,
            AllocationPerWeek.Result allocation,
            StoreOverhead.Result store) {
        double growth = ratio("PeopleLoops.both 1000000", "PeopleLoops.both 10000") / 100;
        double floorGrowth = ratio("PeopleLoops.floor 1000000", "PeopleLoops.floor 10000") / 100;
        double preview = PREVIEW_RUNS * Medians.of(runs.cpuMillisOnTwo()) / 2 / 1000;
        double scheduling = nanos("SchedulingAlone.stepsOfAWeek") / SchedulingAlone.PEOPLE;
        return List.of(
                Claim.atMost(
                        "loops over people / floor, 100,000 people",
                        ratio("PeopleLoops.both 100000", "PeopleLoops.floor 100000"),
                        3),
                Claim.atMost(
                        "the same, floor by running sums",
                        ratio("PeopleLoops.both 100000", "PeopleLoops.floorByRunningSums 100000"),
                        3),
                Claim.atMost(
                        "whole week / loops over people, 100,000 people",
                        ratio("WeekOfSociety.week 100000", "PeopleLoops.both 100000"),
                        1.5),
                Claim.atMost("cost a person at 1,000,000 / at 10,000, loops against floor", growth / floorGrowth, 1.2),
                Claim.atMost("keyed uniform, ns", nanos("UniformDraws.keyed"), 2),
                Claim.atMost(
                        "snapshot / copy of its bytes into a new array",
                        ratio("SnapshotAndRestore.snapshot 100000", "SnapshotAndRestore.copyIntoNewArray 100000"),
                        3),
                Claim.atMost(
                        "restore / copy of its bytes into an old array",
                        ratio("SnapshotAndRestore.restore 100000", "SnapshotAndRestore.copyIntoOldArray 100000"),
                        3),
                Claim.atMost("scheduling, ns a person and week at 100,000 people", scheduling, 5),
                Claim.atMost("memory by arrays, B a person", memory.ofArrays(), 160),
                Claim.atMost("memory by heap, B a person", memory.ofHeap(), 160),
                Claim.atMost("allocated in the median week, B", allocation.median(), 0),
                Claim.atLeast("share of weeks that allocate nothing", allocation.shareOfNone(), 0.95),
                Claim.atLeast("runs a second on two threads / one, by processor time", runs.gainByProcessorTime(), 1.7),
                Claim.atLeast("the same by the clock", runs.gainByClock(), 1.7),
                Claim.atMost("keeping a run / a run of about 10 ms", store.share(), 0.03),
                Claim.atMost("society-year of 5,000 people, ms", runs.cpuMillisPerYear(), 30),
                Claim.atMost("preview of 11 options and 40 replicates on two cores, s", preview, 60));
    }
}
