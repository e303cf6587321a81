package org.forestall.sim.spec;

/** One sign that a warning policy waits for. */
public record SignalSpec(
        @Parameter(meaning = "What is watched.") SignalKind signal,

        @Parameter(meaning = "Level above which it counts.", unit = "index")
        double above,

        @Parameter(
                meaning = "Weeks in a row for which it has to stay there.",
                unit = "weeks",
                min = 1,
                max = 260,
                byDefault = "1")
        int weeks) {}
