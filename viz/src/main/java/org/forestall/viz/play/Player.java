package org.forestall.viz.play;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plays a timeline in a thread of its own. Commands are queued and carried out between two weeks, so that no caller ever
 * waits, and pictures are published for whoever wants to look: drawing never holds up stepping, and stepping never drawing.
 *
 * @param <V> picture of a week
 * @param <T> what is played; only the player's thread touches it
 */
public final class Player<V, T extends Timeline<V>> implements AutoCloseable {

    private final T timeline;
    private final Consumer<V> audience;
    private final Consumer<Throwable> onFault;
    private final LinkedBlockingQueue<Runnable> commands = new LinkedBlockingQueue<>();
    private final Thread thread;
    private volatile V latest;
    private volatile boolean playing;
    private volatile boolean closed;
    private volatile Speed speed = Speed.MIDDLE;
    private long nextWeekAt;

    /**
     * A player that is paused.
     *
     * @param audience told of each new picture, in the player's thread; must not wait
     * @param onFault told when a command or a week fails; the player then pauses and goes on to take commands
     */
    public Player(T timeline, Consumer<V> audience, Consumer<Throwable> onFault) {
        this.timeline = timeline;
        this.audience = audience;
        this.onFault = onFault;
        latest = timeline.now();
        timeline.onTheWay(this::publish);
        thread = new Thread(this::run, "forestall-player");
        thread.setDaemon(true);
        thread.start();
    }

    /** The latest picture. */
    public V latest() {
        return latest;
    }

    /** Whether weeks go by. */
    public boolean isPlaying() {
        return playing;
    }

    /** How fast. */
    public Speed speed() {
        return speed;
    }

    /** Sets how fast weeks go by, from the next one on. */
    public void setSpeed(Speed wanted) {
        speed = wanted;
        tell(any -> nextWeekAt = Math.min(nextWeekAt, System.nanoTime() + wanted.pauseNanos()));
    }

    /** Lets weeks go by until the end, or until {@link #pause}. */
    public void play() {
        playing = true;
        tell(any -> nextWeekAt = System.nanoTime());
    }

    /** Stops at once: no further week begins. */
    public void pause() {
        playing = false;
        tell(any -> {});
    }

    /** Has something done to the timeline between two weeks and publishes the picture that results. */
    public void tell(Consumer<T> command) {
        ask(each -> {
            command.accept(each);
            return null;
        });
    }

    /** Has something done to the timeline or read off it between two weeks. */
    public <R> CompletableFuture<R> ask(Function<T, R> question) {
        CompletableFuture<R> answer = new CompletableFuture<>();
        if (closed) {
            answer.cancel(false);
            return answer;
        }
        commands.add(() -> {
            try {
                R result = question.apply(timeline);
                publish();
                answer.complete(result);
            } catch (RuntimeException | Error e) {
                playing = false;
                onFault.accept(e);
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    private void run() {
        while (!closed) {
            try {
                Runnable command = next();
                if (command != null) {
                    command.run();
                } else if (playing && !closed) {
                    goOn();
                }
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** The next command; null when it is time for the next week. */
    private Runnable next() throws InterruptedException {
        if (!playing) {
            return commands.take();
        }
        long wait = nextWeekAt - System.nanoTime();
        return wait <= 0 ? commands.poll() : commands.poll(wait, TimeUnit.NANOSECONDS);
    }

    private void goOn() {
        long now = System.nanoTime();
        // A week that came late does not make the next ones hurry.
        nextWeekAt = Math.max(nextWeekAt + speed.pauseNanos(), now);
        try {
            timeline.step();
            if (timeline.week() >= timeline.weeks()) {
                playing = false;
            }
            publish();
        } catch (RuntimeException | Error e) {
            playing = false;
            onFault.accept(e);
        }
    }

    private void publish() {
        if (closed) {
            return;
        }
        V picture = timeline.now();
        if (picture != latest) {
            latest = picture;
        }
        audience.accept(picture);
    }

    /**
     * The picture after all that was told before has been done. Waits for it: for questions that must not be answered from a
     * picture that somebody's last command has not reached yet.
     */
    public V caughtUp() {
        try {
            return ask(any -> latest).join();
        } catch (CancellationException closedMeanwhile) {
            return latest;
        }
    }

    /** Ends the thread after the week that it is in. Commands that still wait are dropped. */
    @Override
    public void close() {
        closed = true;
        playing = false;
        commands.clear();
        thread.interrupt();
    }

    /**
     * Lets no further week go by, does all that was told before, ends the thread, and hands back what was played, to be played
     * by another. Waits for this: nothing that somebody asked for is lost because they were quicker than the machine.
     */
    public T release() {
        playing = false;
        commands.add(this::close);
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        timeline.onTheWay(() -> {});
        return timeline;
    }

    /** Waits for the thread to end; for tests and for leaving a program in order. */
    public void join() throws InterruptedException {
        thread.join();
    }
}
