package org.forestall.sim.snapshot;

/** A snapshot cannot be restored: it is cut off, of another version, or of another society. */
public final class SnapshotFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With a message that says what was expected and what was found. */
    public SnapshotFormatException(String message) {
        super(message);
    }
}
