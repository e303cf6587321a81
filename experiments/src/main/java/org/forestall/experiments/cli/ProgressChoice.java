package org.forestall.experiments.cli;

import java.time.Duration;
import java.util.List;
import org.forestall.experiments.run.Progress;
import picocli.CommandLine.Option;

/** How progress is told. */
final class ProgressChoice {

    @Option(
            names = "--progress",
            paramLabel = "STYLE",
            description = "How progress is told on standard error: text, json or none. Default: text.")
    private ProgressStyle style = ProgressStyle.TEXT;

    private final long startNanos = System.nanoTime();

    ProgressStyle style() {
        return style;
    }

    /** Tells programs how many steps of a command are done; people see its lines as they come. */
    void step(Console console, long done, long total, long failed) {
        if (style == ProgressStyle.JSON) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - startNanos);
            double rate = elapsed.isZero() ? 0 : done * 1e9 / elapsed.toNanos();
            console.say(ProgressJson.line(new Progress(done, total, failed, elapsed, rate, List.of())));
        }
    }
}
