package org.forestall.experiments.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and polite kill. Work that has asked for it gets the time to store what is finished and to say so; then the
 * process ends with the exit code that the work came to, instead of that of a broken-off program.
 */
final class StopSignal {

    private static final long PATIENCE_SECONDS = 60;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean requested;
    private volatile boolean guarding;
    private volatile int exitCode = ExitCode.PARTIAL;

    /** A signal that reacts to the end of this process. */
    static StopSignal ofThisProcess() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(new Thread(signal::shutDown, "forestall-stop"));
        return signal;
    }

    private void shutDown() {
        requested = true;
        if (guarding) {
            try {
                if (over.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    Runtime.getRuntime().halt(exitCode);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** From now on a wish to stop waits for {@link #finished}. */
    void guard() {
        guarding = true;
    }

    /** Whether somebody wishes to stop. */
    boolean isRequested() {
        return requested;
    }

    /** Wishes to stop. */
    void request() {
        requested = true;
    }

    /** The program is over. */
    void finished(int code) {
        exitCode = code;
        over.countDown();
    }
}
