package org.forestall.experiments.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;

/** The log of a result folder. A log that cannot be written must not stop an experiment whose results can. */
final class RunLog {

    private final Path file;
    private final Clock clock;

    RunLog(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    void add(String line) {
        append(clock.instant() + " " + line + "\n");
    }

    void add(String line, Throwable problem) {
        append(clock.instant() + " " + line + "\n" + traceOf(problem));
    }

    static String traceOf(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private void append(String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // What matters is told on the console as well.
        }
    }
}
