package org.forestall.experiments.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How runs are carried out. Nothing here changes a result. */
final class RunChoice {

    private static final int MOST_THREADS = 1024;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time. Default: the number of processors.")
    private Integer threads;

    @Mixin
    private ProgressChoice progress;

    void check(Complaints complaints) {
        complaints.requireWithin("--threads", threads, 1, MOST_THREADS);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    ProgressStyle progress() {
        return progress.style();
    }

    /** Tells programs how many steps of a command are done. */
    void step(Console console, long done, long total, long failed) {
        progress.step(console, done, total, failed);
    }
}
