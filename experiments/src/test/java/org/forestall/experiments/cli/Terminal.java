package org.forestall.experiments.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.forestall.experiments.run.Model;

/** What a user sees of one command. */
record Terminal(int code, String out, String err) {

    static Terminal type(String... arguments) {
        return type(new InventedModel(), new StopSignal(), arguments);
    }

    static Terminal type(Model model, StopSignal stop, String... arguments) {
        return type(model, stop, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), arguments);
    }

    static Terminal type(Model model, StopSignal stop, Clock clock, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Session session = new Session(
                new Console(new PrintWriter(out), new PrintWriter(err), false),
                model,
                Engines.HERE,
                "invented",
                results -> {
                    try {
                        Files.writeString(results.folder().report(), "report of " + results.checksum());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                stop,
                clock,
                List.of(arguments));
        int code = new Dispatch(session).execute();
        return new Terminal(code, out.toString(), err.toString());
    }
}
