package org.forestall.experiments.warn;

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
import org.forestall.experiments.run.Progress;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.sim.observe.framework.Anchors;

/** Watches both populations on a fixed pool of threads; the number of threads shows nowhere in what comes out. */
public final class WarnRun {

    private static final int WAITING_PER_THREAD = 4;

    private final WarnSettings settings;
    private final Anchors anchors;
    private final int threads;
    private final ProgressListener listener;
    private final BooleanSupplier stop;
    private final List<WatchedSociety> train = new ArrayList<>();
    private final List<WatchedSociety> test = new ArrayList<>();
    private int failed;

    /**
     * A run.
     *
     * @param anchors between which indicators are scaled
     * @param stop asked often; once it is true the work ends
     */
    public WarnRun(
            WarnSettings settings, Anchors anchors, int threads, ProgressListener listener, BooleanSupplier stop) {
        this.settings = settings;
        this.anchors = anchors;
        this.threads = threads;
        this.listener = listener;
        this.stop = stop;
    }

    /** Societies that rules are set on. */
    public List<WatchedSociety> train() {
        return List.copyOf(train);
    }

    /** Societies that judge. */
    public List<WatchedSociety> test() {
        return List.copyOf(test);
    }

    /** Societies that failed and are left out. */
    public int failed() {
        return failed;
    }

    /**
     * Watches all.
     *
     * @return whether the end was reached before somebody wished to stop
     */
    public boolean run() {
        ExecutorService pool = Executors.newFixedThreadPool(threads, WarnRun::daemon);
        long startNanos = System.nanoTime();
        Queue<Future<WatchedSociety>> waiting = new ArrayDeque<>();
        int all = settings.train() + settings.test();
        int begun = 0;
        try {
            for (int index = 0; index < all; index++) {
                while (begun < all && waiting.size() < threads * WAITING_PER_THREAD) {
                    int next = begun++;
                    waiting.add(pool.submit(() -> watch(next)));
                }
                if (stop.getAsBoolean()) {
                    return false;
                }
                take(waiting.remove(), index < settings.train() ? train : test);
                tell(index + 1, all, Duration.ofNanos(System.nanoTime() - startNanos));
            }
            return true;
        } finally {
            pool.shutdownNow();
        }
    }

    private WatchedSociety watch(int index) {
        boolean judges = index >= settings.train();
        return judges
                ? Watching.watch(settings, settings.testSeed(), index - settings.train(), true, anchors)
                : Watching.watch(settings, settings.seed(), index, false, anchors);
    }

    private void take(Future<WatchedSociety> future, List<WatchedSociety> societies) {
        try {
            societies.add(future.get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof VirtualMachineError error) {
                throw error;
            }
            failed++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while societies ran", e);
        }
    }

    private void tell(int done, int all, Duration elapsed) {
        double perSecond = elapsed.isZero() ? 0 : done * 1e9 / elapsed.toNanos();
        listener.progress(new Progress(done, all, failed, elapsed, perSecond, List.of()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "forestall-warn");
        thread.setDaemon(true);
        return thread;
    }
}
