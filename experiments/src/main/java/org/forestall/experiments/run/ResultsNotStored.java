package org.forestall.experiments.run;

/** A batch could not be kept, for instance because the disk is full. Batches kept before are safe. */
public final class ResultsNotStored extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * A batch could not be kept.
     *
     * @param message why, in words for people
     * @param cause what the store reported
     */
    public ResultsNotStored(String message, Throwable cause) {
        super(message, cause);
    }
}
