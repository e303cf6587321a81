package org.forestall.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forestall.scenario.Scenario;
import org.forestall.sim.RunKey;
import org.forestall.sim.Society;
import org.forestall.sim.spec.SocietySpec;

/**
 * Whole runs of {@value #PEOPLE} people and {@value #YEARS} years with their outcomes, under all options of the scenario in
 * turn, on one thread and on two. Pairs of the two are interleaved, because the load of a machine drifts.
 */
public final class RunsPerSecond {

    static final int PEOPLE = 5_000;
    static final int YEARS = 5;
    private static final int PAIRS = 5;
    private static final int RUNS_A_THREAD = 36;

    private final Scenario scenario = Country.scenario(PEOPLE, YEARS);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /**
     * What was measured; a value a pair in every list.
     *
     * @param perSecondOnOne runs a second by the clock on one thread
     * @param perSecondOnTwo runs a second by the clock on two threads
     * @param cpuMillisOnOne processor time of a run on one thread, milliseconds
     * @param cpuMillisOnTwo processor time of a run while another thread runs too, milliseconds
     */
    public record Result(
            List<Double> perSecondOnOne,
            List<Double> perSecondOnTwo,
            List<Double> cpuMillisOnOne,
            List<Double> cpuMillisOnTwo) {

        /** Keeps copies. */
        public Result {
            perSecondOnOne = List.copyOf(perSecondOnOne);
            perSecondOnTwo = List.copyOf(perSecondOnTwo);
            cpuMillisOnOne = List.copyOf(cpuMillisOnOne);
            cpuMillisOnTwo = List.copyOf(cpuMillisOnTwo);
        }

        /** Gain by the second thread by the clock: the median of the gains of the pairs. Needs a machine with two idle cores. */
        public double gainByClock() {
            return medianRatio(perSecondOnTwo, perSecondOnOne);
        }

        /** Gain that processor times promise when each thread has a core to itself; what it lacks of 2 is contention. */
        public double gainByProcessorTime() {
            return 2 * medianRatio(cpuMillisOnOne, cpuMillisOnTwo);
        }

        /** Processor time of one simulated year of one society, milliseconds. */
        public double cpuMillisPerYear() {
            return Medians.of(cpuMillisOnOne) / YEARS;
        }

        private static double medianRatio(List<Double> upper, List<Double> lower) {
            List<Double> ratios = new ArrayList<>();
            for (int pair = 0; pair < upper.size(); pair++) {
                ratios.add(upper.get(pair) / lower.get(pair));
            }
            return Medians.of(ratios);
        }
    }

    private record Batch(double perSecond, double cpuMillisPerRun) {}

    /** Measures and prints. */
    public static void main(String[] args) {
        Result result = measure();
        for (int pair = 0; pair < PAIRS; pair++) {
            System.out.printf(
                    Locale.ROOT,
                    "pair %d: %.1f runs/s and %.1f ms a run on one thread, %.1f runs/s and %.1f ms on two%n",
                    pair + 1,
                    result.perSecondOnOne().get(pair),
                    result.cpuMillisOnOne().get(pair),
                    result.perSecondOnTwo().get(pair),
                    result.cpuMillisOnTwo().get(pair));
        }
        System.out.printf(
                Locale.ROOT,
                "gain %.2f by the clock, %.2f by processor time; a society-year takes %.2f ms%n",
                result.gainByClock(),
                result.gainByProcessorTime(),
                result.cpuMillisPerYear());
    }

    /** Warms up, then times the usual number of pairs. */
    static Result measure() {
        return measure(PAIRS, RUNS_A_THREAD);
    }

    /** Warms up, then times so many pairs of one thread and two threads with so many runs each. */
    static Result measure(int pairs, int runsAThread) {
        RunsPerSecond bench = new RunsPerSecond();
        bench.batch(1, runsAThread);
        List<Batch> one = new ArrayList<>();
        List<Batch> two = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            one.add(bench.batch(1, runsAThread));
            two.add(bench.batch(2, runsAThread));
        }
        return new Result(
                one.stream().map(Batch::perSecond).toList(),
                two.stream().map(Batch::perSecond).toList(),
                one.stream().map(Batch::cpuMillisPerRun).toList(),
                two.stream().map(Batch::cpuMillisPerRun).toList());
    }

    private Batch batch(int threadCount, int runsAThread) {
        ExecutorService pool = Executors.newFixedThreadPool(threadCount);
        try {
            List<Callable<Double>> jobs = new ArrayList<>();
            for (int thread = 0; thread < threadCount; thread++) {
                int firstReplicate = thread * runsAThread;
                jobs.add(() -> cpuMillisOfRuns(firstReplicate, runsAThread));
            }
            long before = System.nanoTime();
            List<Future<Double>> done = pool.invokeAll(jobs);
            double seconds = (System.nanoTime() - before) / 1e9;
            double cpuMillis = 0;
            for (Future<Double> job : done) {
                cpuMillis += job.get();
            }
            int runs = threadCount * runsAThread;
            return new Batch(runs / seconds, cpuMillis / runs);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("runs did not finish", e);
        } finally {
            pool.shutdown();
        }
    }

    private double cpuMillisOfRuns(int firstReplicate, int count) {
        SocietySpec society = scenario.society();
        List<String> options = scenario.optionIds();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            String option = options.get(i % options.size());
            Society.run(society, scenario.planFor(option), new RunKey(1, firstReplicate + i));
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6;
    }
}
