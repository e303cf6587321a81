package org.forestall.experiments.cli;

import java.io.PrintWriter;
import java.util.List;

/**
 * Where words go.
 *
 * @param out results
 * @param err talk
 * @param interactive whether a person watches the talk on a terminal, so that a line may be overwritten
 */
record Console(PrintWriter out, PrintWriter err, boolean interactive) {

    void result(String line) {
        out.println(line);
        out.flush();
    }

    void say(String line) {
        err.println(line);
        err.flush();
    }

    void say(List<String> lines) {
        lines.forEach(this::say);
    }

    /** Overwrites the present line of talk. */
    void sayInPlace(String line) {
        err.print("\r\033[K" + line);
        err.flush();
    }
}
