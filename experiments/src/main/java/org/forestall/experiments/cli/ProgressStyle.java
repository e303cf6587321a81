package org.forestall.experiments.cli;

import java.util.Locale;
import org.forestall.experiments.run.ProgressListener;

/** How progress is told. */
enum ProgressStyle {
    /** A line for people. */
    TEXT,
    /** A JSON object a line for programs. */
    JSON,
    /** Nothing. */
    NONE;

    ProgressListener listener(Console console) {
        return switch (this) {
            case TEXT -> new ProgressText(console);
            case JSON -> new ProgressJson(console);
            case NONE -> ProgressListener.SILENT;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
