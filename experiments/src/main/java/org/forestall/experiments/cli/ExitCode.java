package org.forestall.experiments.cli;

import java.util.List;

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

    /** What the codes mean, as help, manual and docs say it. */
    static final List<Meaning> MEANINGS = List.of(
            new Meaning(DONE, "done"),
            new Meaning(BAD_INPUT, "bad input; nothing was done"),
            new Meaning(PARTIAL, "partial results: some are missing, failed or did not repeat; the others can be used"),
            new Meaning(OUR_FAULT, "Forestall itself failed; stored results are safe"));

    private ExitCode() {}

    /**
     * What a code means.
     *
     * @param code the code
     * @param words its meaning in words
     */
    record Meaning(int code, String words) {}
}
