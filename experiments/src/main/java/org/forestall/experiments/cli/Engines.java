package org.forestall.experiments.cli;

import org.forestall.experiments.run.Engine;
import org.forestall.experiments.run.ProgressListener;
import org.forestall.experiments.run.ResultSink;
import org.forestall.experiments.run.Runner;
import org.forestall.experiments.run.RunnerSettings;
import org.forestall.experiments.run.Simulator;
import org.forestall.experiments.store.ResultFolder;

/** Gives what carries out the runs of an experiment. */
@FunctionalInterface
public interface Engines {

    /** The threads of this process. */
    Engines HERE = (folder, simulator, sink, listener, settings) -> new Runner(simulator, sink, listener, settings);

    /**
     * An engine for one session.
     *
     * @param folder the folder of the plan; its files say all that another machine needs
     * @param simulator runs a row in this process
     * @param sink takes results; called from one thread of this process only
     * @param listener hears of progress
     * @param settings threads and sizes of batches of this process
     */
    Engine of(
            ResultFolder folder,
            Simulator simulator,
            ResultSink sink,
            ProgressListener listener,
            RunnerSettings settings);
}
