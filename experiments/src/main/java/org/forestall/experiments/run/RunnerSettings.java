package org.forestall.experiments.run;

import java.time.Duration;

/**
 * How a batch is run. No setting changes a result.
 *
 * @param threads runs at a time, at least 1
 * @param batchRuns rows that are stored together at most
 * @param batchTime time after which finished rows are stored at the latest
 */
public record RunnerSettings(int threads, int batchRuns, Duration batchTime) {

    /** Checks the counts. */
    public RunnerSettings {
        if (threads < 1 || batchRuns < 1) {
            throw new IllegalArgumentException("threads and batch size must be at least 1");
        }
    }

    /** Settings that lose at most two seconds of work when the machine dies. */
    public static RunnerSettings withThreads(int threads) {
        return new RunnerSettings(threads, 200, Duration.ofMillis(1500));
    }
}
