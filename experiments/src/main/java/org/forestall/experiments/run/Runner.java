package org.forestall.experiments.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.forestall.experiments.plan.Plan;
import org.forestall.experiments.plan.PlanRow;

/**
 * Runs rows on a fixed pool of threads and hands the results, batch by batch, to one sink. Which thread runs a row, and
 * in which order rows come to an end, changes no result. A run that fails becomes a row; memory that runs out, a sink
 * that fails or a wish to stop ends the session after what is finished has been stored.
 */
public final class Runner implements Engine {

    private static final int ROWS_WAITING_PER_THREAD = 8;
    private static final Duration TICK = Duration.ofMillis(100);

    private final Simulator simulator;
    private final ResultSink sink;
    private final ProgressListener listener;
    private final RunnerSettings settings;

    /**
     * A runner.
     *
     * @param simulator what a row is run with
     * @param sink where results go
     * @param listener who hears of progress
     * @param settings threads and batch sizes
     */
    public Runner(Simulator simulator, ResultSink sink, ProgressListener listener, RunnerSettings settings) {
        this.simulator = simulator;
        this.sink = sink;
        this.listener = listener;
        this.settings = settings;
    }

    /**
     * Runs rows until they are done or something ends the session.
     *
     * @param plan the plan that the rows belong to
     * @param rows rows to run, taken one by one when a thread is near to free
     * @param doneBefore rows of the plan that earlier sessions stored
     * @param stop asked often; once it is true no new row is begun and rows under way are given up
     */
    public RunSummary run(Plan plan, Iterator<PlanRow> rows, long doneBefore, BooleanSupplier stop) {
        return run(new Work(plan, rows, doneBefore, plan.size()), stop);
    }

    @Override
    public RunSummary run(Work work, BooleanSupplier stop) {
        return new Session(work, stop).run();
    }

    /** The state of one call. */
    private final class Session {

        private final Work work;
        private final BooleanSupplier stop;
        private final long startNanos = System.nanoTime();
        private final PrecisionMonitor precision;
        private final BlockingQueue<RunResult> finished = new LinkedBlockingQueue<>();
        private final AtomicReference<VirtualMachineError> exhaustion = new AtomicReference<>();
        private final ThreadPoolExecutor pool =
                (ThreadPoolExecutor) Executors.newFixedThreadPool(settings.threads(), Session::daemon);
        private final List<RunResult> batch = new ArrayList<>();
        private long batchStartNanos = startNanos;
        private long underWay;
        private long stored;
        private long storedFailed;
        private long came;

        Session(Work work, BooleanSupplier stop) {
            this.work = work;
            this.stop = stop;
            this.precision = new PrecisionMonitor(work.plan());
        }

        RunSummary run() {
            try {
                RunSummary.End end = untilEnd();
                flush();
                tell();
                return new RunSummary(stored, storedFailed, end, messageOf(end));
            } catch (ResultsNotStored e) {
                return new RunSummary(stored, storedFailed, RunSummary.End.STORE_FAILED, e.getMessage());
            } finally {
                pool.getQueue().clear();
                pool.shutdown();
            }
        }

        private RunSummary.End untilEnd() {
            while (true) {
                if (exhaustion.get() != null) {
                    giveUpWaitingRows();
                    awaitRunningRows();
                    return RunSummary.End.EXHAUSTED;
                }
                if (stop.getAsBoolean() || Thread.currentThread().isInterrupted()) {
                    giveUpWaitingRows();
                    takeFinished();
                    return RunSummary.End.STOPPED;
                }
                feed();
                if (underWay == 0) {
                    return RunSummary.End.COMPLETE;
                }
                take(poll());
                takeFinished();
                if (batch.size() >= settings.batchRuns() || batchAge().compareTo(settings.batchTime()) >= 0) {
                    flush();
                }
                tell();
            }
        }

        private void feed() {
            long limit = (long) settings.threads() * ROWS_WAITING_PER_THREAD;
            while (underWay < limit && work.rows().hasNext()) {
                PlanRow row = work.rows().next();
                pool.execute(() -> attempt(row));
                underWay++;
            }
        }

        private void attempt(PlanRow row) {
            try {
                finished.add(Attempt.at(simulator, row));
            } catch (VirtualMachineError e) {
                exhaustion.compareAndSet(null, e);
            }
        }

        private RunResult poll() {
            try {
                return finished.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }

        private void takeFinished() {
            for (RunResult result = finished.poll(); result != null; result = finished.poll()) {
                take(result);
            }
        }

        private void take(RunResult result) {
            if (result == null) {
                return;
            }
            underWay--;
            came++;
            batch.add(result);
            if (result instanceof RunResult.Finished done) {
                precision.add(done);
            }
        }

        private void giveUpWaitingRows() {
            pool.getQueue().clear();
        }

        private void awaitRunningRows() {
            pool.shutdown();
            try {
                pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            takeFinished();
        }

        private Duration batchAge() {
            return Duration.ofNanos(System.nanoTime() - batchStartNanos);
        }

        private void flush() {
            if (!batch.isEmpty()) {
                sink.store(List.copyOf(batch));
                stored += batch.size();
                storedFailed += batch.stream()
                        .filter(result -> result instanceof RunResult.Failed)
                        .count();
                batch.clear();
            }
            batchStartNanos = System.nanoTime();
        }

        private void tell() {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
            long failed = storedFailed
                    + batch.stream()
                            .filter(result -> result instanceof RunResult.Failed)
                            .count();
            double rate = elapsed.isZero() ? 0 : came * 1e9 / elapsed.toNanos();
            listener.progress(new Progress(
                    work.doneBefore() + came, work.total(), failed, elapsed, rate, precision.halfWidths()));
        }

        private String messageOf(RunSummary.End end) {
            return switch (end) {
                case COMPLETE, STORE_FAILED -> "";
                case STOPPED -> "Stopped on request.";
                case EXHAUSTED ->
                    "A run needed more memory than there is (" + Attempt.oneLine(exhaustion.get())
                            + "). Use fewer threads or people, or give Java more memory with -Xmx.";
            };
        }

        private static Thread daemon(Runnable work) {
            Thread thread = new Thread(work, "forestall-run");
            thread.setDaemon(true);
            return thread;
        }
    }
}
