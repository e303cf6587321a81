package org.forestall.experiments.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A session that nobody listens to. */
final class TerminalSession {

    private TerminalSession() {}

    static Session quiet() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Session(
                new Console(nowhere, nowhere, false),
                new InventedModel(),
                Engines.HERE,
                "invented",
                results -> {},
                new StopSignal(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                List.of());
    }
}
