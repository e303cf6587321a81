package org.forestall.experiments.cli;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.ResultSink;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;
import org.forestall.experiments.run.Simulator;
import org.forestall.experiments.run.Work;

/**
 * How long a plan takes, from a few of its rows run as they would be run, on as many threads.
 *
 * @param trials rows that were run
 * @param spent time that they took together
 * @param all time that all rows of the plan would take at this rate
 */
record TimeEstimate(long trials, Duration spent, Duration all) {

    private static final Duration WARMING_UP = Duration.ofSeconds(2);
    private static final Duration MEASURING = Duration.ofSeconds(4);

    /** A prime, so that rows all over the plan are visited, whatever its size. */
    private static final long STRIDE = 1_000_003;

    /** Tries rows for some seconds, or until one has come to its end if runs take longer. Keeps no result. */
    static TimeEstimate of(Plan plan, Simulator simulator, int threads) {
        trial(plan, simulator, threads, WARMING_UP);
        return trial(plan, simulator, threads, MEASURING);
    }

    static TimeEstimate trial(Plan plan, Simulator simulator, int threads, Duration time) {
        AtomicLong trials = new AtomicLong();
        AtomicLong lastNanos = new AtomicLong();
        long start = System.nanoTime();
        ResultSink counting = batch -> {
            trials.addAndGet(batch.size());
            lastNanos.set(System.nanoTime());
        };
        LongSupplier elapsed = () -> System.nanoTime() - start;
        BooleanSupplier enough = () -> trials.get() > 0 && elapsed.getAsLong() > time.toNanos();
        new Runner(simulator, counting, ProgressListener.SILENT, new RunnerSettings(threads, 1, Duration.ZERO))
                .run(new Work(plan, rows(plan), 0, plan.size()), enough);
        Duration spent = Duration.ofNanos(lastNanos.get() - start);
        double each = (double) spent.toMillis() / trials.get();
        return new TimeEstimate(trials.get(), spent, Duration.ofMillis((long) Math.ceil(each * plan.size())));
    }

    /** Rows from all over the plan, each once unless its size is a multiple of the stride. */
    private static Iterator<PlanRow> rows(Plan plan) {
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return next < plan.size();
            }

            @Override
            public PlanRow next() {
                return plan.row(Math.floorMod(next++ * STRIDE, plan.size()));
            }
        };
    }

    /** The estimate in words. */
    String words(int threads) {
        return "about " + Text.duration(Duration.ofSeconds((long) Math.ceil(all.toMillis() / 1000.0))) + " on "
                + Text.plural(threads, "thread") + " (" + Text.plural(trials, "trial run") + " took "
                + Text.oneDecimal(spent.toMillis() / 1000.0) + " s)";
    }
}
