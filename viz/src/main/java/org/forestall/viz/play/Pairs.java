package org.forestall.viz.play;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Pairs of futures under other luck, lived one after the other in the background. */
public final class Pairs implements AutoCloseable {

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Course base;
    private final Course other;
    private final int count;
    private final Executor workers;
    private final Consumer<Spread.Pair> audience;

    private Pairs(Course base, Course other, int count, Executor workers, Consumer<Spread.Pair> audience) {
        this.base = base;
        this.other = other;
        this.count = count;
        this.workers = workers;
        this.audience = audience;
    }

    /**
     * Begins. Only one pair is lived at a time, so that whoever plays a future beside it keeps a processor.
     *
     * @param count how many pairs, numbered from 0
     * @param audience told of each pair in a worker's thread
     */
    public static Pairs begin(Course base, Course other, int count, Executor workers, Consumer<Spread.Pair> audience) {
        Pairs pairs = new Pairs(base, other, count, workers, audience);
        pairs.go(0);
        return pairs;
    }

    private void go(int replicate) {
        if (replicate >= count) {
            return;
        }
        workers.execute(() -> {
            if (stopped.get()) {
                return;
            }
            Spread.Pair pair = Spread.live(base, other, replicate);
            if (!stopped.get()) {
                audience.accept(pair);
                next(replicate + 1);
            }
        });
    }

    private void next(int replicate) {
        try {
            go(replicate);
        } catch (RejectedExecutionException e) {
            // The window was closed while a pair was being lived; nobody waits for the next.
            stopped.set(true);
        }
    }

    /** Whether the spread of these courses is that of others, which may have other luck. */
    public boolean isOf(Course first, Course second) {
        return sameButLuck(base, first) && sameButLuck(other, second);
    }

    private static boolean sameButLuck(Course one, Course two) {
        return one.scenario() == two.scenario()
                && one.option().equals(two.option())
                && one.injections().equals(two.injections())
                && one.luck().masterSeed() == two.luck().masterSeed();
    }

    /** Begins no further pair and tells of none any more. */
    @Override
    public void close() {
        stopped.set(true);
    }
}
