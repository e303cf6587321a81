package org.forestall.experiments.societies;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.forestall.experiments.run.Progress;
import org.forestall.experiments.run.ProgressListener;

/**
 * Runs the societies of a population on a fixed pool of threads and hands their histories on in the order of the
 * societies, so that the number of threads shows nowhere.
 */
final class PopulationRun {

    private static final int WAITING_PER_THREAD = 4;

    private final PopulationSettings settings;
    private final int threads;
    private final ProgressListener listener;
    private final BooleanSupplier stop;
    private final List<FailedSociety> failed = new ArrayList<>();

    PopulationRun(PopulationSettings settings, int threads, ProgressListener listener, BooleanSupplier stop) {
        this.settings = settings;
        this.threads = threads;
        this.listener = listener;
        this.stop = stop;
    }

    /** Societies that failed. */
    List<FailedSociety> failed() {
        return List.copyOf(failed);
    }

    /**
     * Runs all societies.
     *
     * @return whether the end was reached before somebody wished to stop
     */
    boolean run(Consumer<SocietyHistory> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, PopulationRun::daemon);
        long startNanos = System.nanoTime();
        Queue<Future<SocietyHistory>> waiting = new ArrayDeque<>();
        int begun = 0;
        try {
            for (int index = 0; index < settings.count(); index++) {
                while (begun < settings.count() && waiting.size() < threads * WAITING_PER_THREAD) {
                    int next = begun++;
                    waiting.add(pool.submit(() -> SocietyHistory.of(settings, next, true)));
                }
                if (stop.getAsBoolean()) {
                    return false;
                }
                take(index, waiting.remove(), sink);
                tell(index + 1, Duration.ofNanos(System.nanoTime() - startNanos));
            }
            return true;
        } finally {
            pool.shutdownNow();
        }
    }

    private void take(int index, Future<SocietyHistory> future, Consumer<SocietyHistory> sink) {
        SocietyHistory history;
        try {
            history = future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError error) {
                throw error;
            }
            failed.add(new FailedSociety(index, String.valueOf(e.getCause().getMessage())));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while societies ran", e);
        }
        sink.accept(history);
    }

    private void tell(int done, Duration elapsed) {
        double perSecond = elapsed.isZero() ? 0 : done * 1e9 / elapsed.toNanos();
        listener.progress(new Progress(done, settings.count(), failed.size(), elapsed, perSecond, List.of()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "forestall-society");
        thread.setDaemon(true);
        return thread;
    }
}
