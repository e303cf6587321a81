package org.forestall.experiments.store;

/** A result folder or store cannot be used; the message tells people what is wrong, where, and what to do. */
public final class StoreProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem that needs no further cause. */
    public StoreProblem(String message) {
        super(message);
    }

    /** A problem that something below reported. */
    public StoreProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
