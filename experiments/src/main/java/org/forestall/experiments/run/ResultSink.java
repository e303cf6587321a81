package org.forestall.experiments.run;

import java.util.List;

/** Takes results in batches, each whole or not at all. Called from one thread only. */
@FunctionalInterface
public interface ResultSink {

    /**
     * Keeps a batch for good before it returns.
     *
     * @throws ResultsNotStored if the batch could not be kept; earlier batches stay
     */
    void store(List<RunResult> batch);
}
