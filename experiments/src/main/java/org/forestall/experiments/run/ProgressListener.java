package org.forestall.experiments.run;

/** Hears how far a batch is. Called often, from the thread that stores results; it decides itself what to show. */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener SILENT = progress -> {};

    /** Something moved, or some time went by. */
    void progress(Progress progress);
}
