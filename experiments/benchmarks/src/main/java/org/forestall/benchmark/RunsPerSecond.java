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
    private static final int RUNS_A_THREAD = 30;

    private final Scenario scenario = Country.scenario(PEOPLE, YEARS);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /**
     * What was measured.
     *
     * @param perSecondOnOne runs a second on one thread, a value a pair
     * @param perSecondOnTwo runs a second on two threads, a value a pair
     * @param cpuMillisPerRun processor time of a run on one thread, milliseconds, a value a pair
     */
    public record Result(List<Double> perSecondOnOne, List<Double> perSecondOnTwo, List<Double> cpuMillisPerRun) {

        /** Keeps copies. */
        public Result {
            perSecondOnOne = List.copyOf(perSecondOnOne);
            perSecondOnTwo = List.copyOf(perSecondOnTwo);
            cpuMillisPerRun = List.copyOf(cpuMillisPerRun);
        }

        /** Gain by the second thread: the median of the gains of the pairs. */
        public double gain() {
            List<Double> gains = new ArrayList<>();
            for (int pair = 0; pair < perSecondOnOne.size(); pair++) {
                gains.add(perSecondOnTwo.get(pair) / perSecondOnOne.get(pair));
            }
            return Medians.of(gains);
        }

        /** Processor time of one simulated year of one society, milliseconds. */
        public double cpuMillisPerYear() {
            return Medians.of(cpuMillisPerRun) / YEARS;
        }
    }

    /** Measures and prints. */
    public static void main(String[] args) {
        Result result = measure(PAIRS, RUNS_A_THREAD);
        for (int pair = 0; pair < PAIRS; pair++) {
            System.out.printf(
                    Locale.ROOT,
                    "pair %d: %.1f runs/s on one thread, %.1f on two%n",
                    pair + 1,
                    result.perSecondOnOne().get(pair),
                    result.perSecondOnTwo().get(pair));
        }
        System.out.printf(
                Locale.ROOT,
                "gain %.2f, processor time of a society-year %.2f ms%n",
                result.gain(),
                result.cpuMillisPerYear());
    }

    /** Warms up, then times so many pairs of one thread and two threads with so many runs each. */
    static Result measure(int pairs, int runsAThread) {
        RunsPerSecond bench = new RunsPerSecond();
        bench.perSecond(1, runsAThread, new ArrayList<>());
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            one.add(bench.perSecond(1, runsAThread, cpu));
            two.add(bench.perSecond(2, runsAThread, new ArrayList<>()));
        }
        return new Result(one, two, cpu);
    }

    private double perSecond(int threadCount, int runsAThread, List<Double> cpuMillisPerRun) {
        ExecutorService pool = Executors.newFixedThreadPool(threadCount);
        try {
            List<Callable<Double>> jobs = new ArrayList<>();
            for (int thread = 0; thread < threadCount; thread++) {
                int firstReplicate = thread * runsAThread;
                jobs.add(() -> runs(firstReplicate, runsAThread));
            }
            long before = System.nanoTime();
            List<Future<Double>> done = pool.invokeAll(jobs);
            double seconds = (System.nanoTime() - before) / 1e9;
            cpuMillisPerRun.add(done.get(0).get());
            return threadCount * runsAThread / seconds;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("runs did not finish", e);
        } finally {
            pool.shutdown();
        }
    }

    /** Runs one after the other; returns processor time of a run in milliseconds. */
    private double runs(int firstReplicate, int count) {
        SocietySpec society = scenario.society();
        List<String> options = scenario.optionIds();
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            String option = options.get(i % options.size());
            Society.run(society, scenario.planFor(option), new RunKey(1, firstReplicate + i));
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / count;
    }
}
