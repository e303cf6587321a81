package org.forestall.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;
import org.forestall.experiments.run.Attempt;
import org.forestall.experiments.run.Engine;
import org.forestall.experiments.run.Progress;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.ResultSink;
import org.forestall.experiments.run.ResultsNotStored;
import org.forestall.experiments.run.RunResult;
import org.forestall.experiments.run.RunSummary;
import org.forestall.experiments.run.Simulator;
import org.forestall.experiments.run.Work;
import org.forestall.experiments.store.ResultFolder;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction0;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Carries out rows on a Spark cluster. Spark schedules tasks and repeats those whose worker died; it takes each task's
 * result once. The driver alone writes: workers have no side effects, so that what they repeat leaves no trace, and the
 * store refuses a row that would come twice with other values. Rows are grouped so that a task takes some seconds, against
 * which the milliseconds that Spark spends on a task do not count.
 */
final class SparkEngine implements Engine {

    /** Setting of Spark that says how long a task is to take, such as {@code 10s}. */
    static final String TASK_TIME = "spark.forestall.taskTime";

    private static final Duration TRYING = Duration.ofSeconds(3);
    private static final String USUAL_TASK_TIME = "4s";

    /** Of the rows to run, at most one in so many is run by the driver alone. */
    private static final int TRIED_ROWS = 20;

    private static final int MOST_ROWS_A_TASK = 2_000;
    private static final Duration TICK = Duration.ofMillis(100);

    private final SparkConf conf;
    private final ResultFolder folder;
    private final Simulator simulator;
    private final ResultSink sink;
    private final ProgressListener listener;

    SparkEngine(SparkConf conf, ResultFolder folder, Simulator simulator, ResultSink sink, ProgressListener listener) {
        this.conf = conf;
        this.folder = folder;
        this.simulator = simulator;
        this.sink = sink;
        this.listener = listener;
    }

    @Override
    public RunSummary run(Work work, BooleanSupplier stop) {
        return new Session(work, stop).run();
    }

    private long taskNanos() {
        return TimeUnit.MILLISECONDS.toNanos(conf.getTimeAsMs(TASK_TIME, USUAL_TASK_TIME));
    }

    private Recipe recipe() {
        try {
            return new Recipe(Files.readString(folder.manifestFile()), folder.resolvedScenario());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The state of one call. */
    private final class Session {

        private final Work work;
        private final Plan plan;
        private final BooleanSupplier stop;
        private final long startNanos = System.nanoTime();
        private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
        private long stored;
        private long failed;

        Session(Work work, BooleanSupplier stop) {
            this.work = work;
            this.plan = work.plan();
            this.stop = stop;
        }

        RunSummary run() {
            try {
                int rowsATask = tryRows();
                List<long[]> tasks = tasks(rowsATask);
                if (tasks.isEmpty() || stop.getAsBoolean()) {
                    return end(stop.getAsBoolean() ? RunSummary.End.STOPPED : RunSummary.End.COMPLETE, "");
                }
                return onCluster(tasks);
            } catch (ResultsNotStored e) {
                return end(RunSummary.End.STORE_FAILED, e.getMessage());
            }
        }

        private RunSummary end(RunSummary.End end, String message) {
            return new RunSummary(stored, failed, end, message);
        }

        /** Runs rows here for some seconds, to learn how long they take. Their results count like any others. */
        private int tryRows() {
            List<RunResult> results = new ArrayList<>();
            List<Long> nanos = new ArrayList<>();
            Iterator<PlanRow> rows = work.rows();
            long most = 1 + (work.total() - work.doneBefore()) / TRIED_ROWS;
            while (rows.hasNext() && results.size() < most && elapsed().compareTo(TRYING) < 0 && !stop.getAsBoolean()) {
                long start = System.nanoTime();
                results.add(Attempt.at(simulator, rows.next()));
                nanos.add(System.nanoTime() - start);
            }
            keep(results);
            // The first runs are slow, since the program has to warm up; workers will be warm before long.
            double each = nanos.stream()
                    .skip(nanos.size() / 2)
                    .mapToLong(Long::longValue)
                    .average()
                    .orElse(1);
            return (int) Math.max(1, Math.min(MOST_ROWS_A_TASK, Math.round(taskNanos() / each)));
        }

        private List<long[]> tasks(int rowsATask) {
            List<long[]> tasks = new ArrayList<>();
            long[] task = new long[rowsATask];
            int used = 0;
            for (Iterator<PlanRow> rows = work.rows(); rows.hasNext(); ) {
                task[used++] = plan.indexOf(rows.next());
                if (used == rowsATask || !rows.hasNext()) {
                    tasks.add(Arrays.copyOf(task, used));
                    used = 0;
                }
            }
            return tasks;
        }

        private RunSummary onCluster(List<long[]> tasks) {
            // The driver keeps no results: what arrives is stored and forgotten.
            SparkConf own = conf.clone().setIfMissing("spark.app.name", "forestall");
            own.set("spark.driver.maxResultSize", "0");
            try (JavaSparkContext context = new JavaSparkContext(own)) {
                SimpleFutureAction<BoxedUnit> job;
                try {
                    job = submit(context, tasks);
                } catch (IllegalStateException e) {
                    // The cluster may throw a driver out, for instance if no executor could be started.
                    return end(RunSummary.End.EXHAUSTED, gaveUp(e));
                }
                RunSummary.End end = RunSummary.End.COMPLETE;
                while (!job.isCompleted() || !arrived.isEmpty()) {
                    if (stop.getAsBoolean() && end == RunSummary.End.COMPLETE) {
                        end = RunSummary.End.STOPPED;
                        job.cancel();
                    }
                    takeArrived();
                    tell();
                }
                if (end == RunSummary.End.STOPPED) {
                    return end(end, "Stopped on request.");
                }
                return job.value().get().isSuccess()
                        ? end(end, "")
                        : end(
                                RunSummary.End.EXHAUSTED,
                                gaveUp(job.value().get().failed().get()));
            }
        }

        private static String gaveUp(Throwable reason) {
            return "Spark gave up: " + reason.getMessage().lines().findFirst().orElse("");
        }

        private SimpleFutureAction<BoxedUnit> submit(JavaSparkContext context, List<long[]> tasks) {
            List<Object> partitions = IntStream.range(0, tasks.size())
                    .mapToObj(index -> (Object) index)
                    .toList();
            Seq<Object> all = CollectionConverters.asScala(partitions).toSeq();
            return context.sc()
                    .submitJob(
                            context.parallelize(tasks, tasks.size()).rdd(),
                            new RowsOfTask(context.broadcast(recipe())),
                            all,
                            new AbstractFunction2<Object, byte[], BoxedUnit>() {
                                @Override
                                public BoxedUnit apply(Object partition, byte[] parcel) {
                                    arrived.add(parcel);
                                    return BoxedUnit.UNIT;
                                }
                            },
                            new AbstractFunction0<BoxedUnit>() {
                                @Override
                                public BoxedUnit apply() {
                                    return BoxedUnit.UNIT;
                                }
                            });
        }

        private void takeArrived() {
            try {
                byte[] parcel = arrived.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
                if (parcel != null) {
                    keep(Parcel.unpack(plan, parcel));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for results", e);
            }
        }

        private void keep(List<RunResult> results) {
            if (results.isEmpty()) {
                return;
            }
            sink.store(results);
            stored += results.size();
            failed += results.stream()
                    .filter(result -> result instanceof RunResult.Failed)
                    .count();
            tell();
        }

        private Duration elapsed() {
            return Duration.ofNanos(System.nanoTime() - startNanos);
        }

        private void tell() {
            double rate = elapsed().isZero() ? 0 : stored * 1e9 / elapsed().toNanos();
            listener.progress(
                    new Progress(work.doneBefore() + stored, work.total(), failed, elapsed(), rate, List.of()));
        }
    }
}
