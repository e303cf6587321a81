package org.forestall.experiments.run;

import java.util.function.BooleanSupplier;

/**
 * Carries out rows of a plan and hands the results to a sink: the threads of this process, or the machines of a cluster.
 * Which engine it is changes no result.
 */
@FunctionalInterface
public interface Engine {

    /**
     * Runs rows until they are done or something ends the session.
     *
     * @param work the rows
     * @param stop asked often; once it is true no new row is begun and rows under way are given up
     */
    RunSummary run(Work work, BooleanSupplier stop);
}
