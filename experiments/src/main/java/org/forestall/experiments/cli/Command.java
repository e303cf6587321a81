package org.forestall.experiments.cli;

/** A command: it first looks at all of its input and complains, then works only if there is no complaint. */
interface Command {

    /** Looks at the input. Changes nothing. */
    void check(Complaints complaints);

    /**
     * Works.
     *
     * @return the exit code
     */
    int run();
}
