package org.forestall.experiments.cli;

import org.forestall.experiments.store.Results;

/** Writes the report of a result folder to {@code results.folder().report()} and its figures beside it. */
@FunctionalInterface
public interface Reporter {

    /** Writes the report, whole or not at all; an earlier one is replaced. */
    void write(Results results);
}
