package org.forestall.experiments.cli;

import picocli.CommandLine.Option;

/** How runs are carried out. Nothing here changes a result. */
final class RunChoice {

    private static final int MOST_THREADS = 1024;

    @Option(names = "--threads", paramLabel = "T", description = "Runs at a time. Default: the number of processors.")
    private Integer threads;

    @Option(
            names = "--progress",
            paramLabel = "STYLE",
            description = "How progress is told on standard error: text, json or none. Default: text.")
    private ProgressStyle progress = ProgressStyle.TEXT;

    void check(Complaints complaints) {
        complaints.requireWithin("--threads", threads, 1, MOST_THREADS);
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    ProgressStyle progress() {
        return progress;
    }
}
