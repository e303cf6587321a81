package org.forestall.experiments.store;

/** A result folder or store cannot be used; the message tells people what is wrong, where, and what to do. */
public final class StoreProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean inUse;

    /** A problem that needs no further cause. */
    public StoreProblem(String message) {
        this(message, null);
    }

    /** Another program has the store open; it may be fine in a while. */
    static StoreProblem inUse(String message, Throwable cause) {
        return new StoreProblem(message, cause, true);
    }

    /** A problem that something below reported. */
    public StoreProblem(String message, Throwable cause) {
        this(message, cause, false);
    }

    private StoreProblem(String message, Throwable cause, boolean inUse) {
        super(message, cause);
        this.inUse = inUse;
    }

    /** Whether all that is wrong is that another program has the store open. */
    public boolean isInUse() {
        return inUse;
    }
}
