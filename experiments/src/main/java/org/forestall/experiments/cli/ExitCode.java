package org.forestall.experiments.cli;

/** Exit codes, a contract with the scripts of others. */
final class ExitCode {

    /** All was done. */
    static final int DONE = 0;

    /** Something in the input is wrong; nothing was done. */
    static final int BAD_INPUT = 2;

    /** Some results are missing, failed or did not repeat; those that are there can be used. */
    static final int PARTIAL = 3;

    /** Forestall itself failed. */
    static final int OUR_FAULT = 4;

    private ExitCode() {}
}
