package org.forestall.sim.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.forestall.sim.state.Visitable;

/**
 * All state of a society at the end of a week as one versioned run of bytes. Restoring is exact: a society that goes on
 * from a snapshot passes through the same states, bit for bit, as one that was never stopped.
 *
 * <p>Layout: magic number, version, run seed, fingerprint of the settings, week, then every array in visiting order,
 * little-endian, each with its length.
 */
public final class Snapshot {

    /** Version of the layout; rises whenever state is added, removed or reordered. */
    public static final int VERSION = 2;

    private static final int MAGIC = 0x46535431;
    private static final int HEADER = 4 + 4 + 8 + 8 + 4;

    private final byte[] bytes;

    private Snapshot(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Takes a snapshot.
     *
     * @param runSeed seed of the run, which restoring checks
     * @param settings fingerprint of all settings of the run, which restoring checks
     * @param week weeks that have passed
     * @param state everything that changes during a run
     * @param expectedBytes size of an earlier snapshot of the same society, or 0; saves a growing buffer
     */
    public static Snapshot take(long runSeed, long settings, int week, Visitable state, int expectedBytes) {
        SnapshotWriter writer = new SnapshotWriter(expectedBytes);
        writer.visit("magic", MAGIC);
        writer.visit("version", VERSION);
        writer.visit("seed", (int) (runSeed >>> 32));
        writer.visit("seed", (int) runSeed);
        writer.visit("settings", (int) (settings >>> 32));
        writer.visit("settings", (int) settings);
        writer.visit("week", week);
        state.accept(writer);
        return new Snapshot(writer.bytes());
    }

    /**
     * A snapshot from bytes that {@link #toBytes()} gave.
     *
     * @throws SnapshotFormatException if they are too short, no snapshot, or of another version
     */
    public static Snapshot ofBytes(byte[] bytes) {
        if (bytes.length < HEADER) {
            throw new SnapshotFormatException("the snapshot is cut off: " + bytes.length + " bytes");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (header.getInt() != MAGIC) {
            throw new SnapshotFormatException("these bytes are no snapshot");
        }
        int version = header.getInt();
        if (version != VERSION) {
            throw new SnapshotFormatException("the snapshot is of version " + version + ", this model reads version "
                    + VERSION + ". Maybe run the scenario again.");
        }
        return new Snapshot(bytes.clone());
    }

    /** A copy of the bytes, for a file. */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /** Number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** Seed of the run that was saved. */
    public long runSeed() {
        return longAt(8);
    }

    /** Fingerprint of the settings of the run that was saved. */
    public long settings() {
        return longAt(16);
    }

    /** Weeks that had passed. */
    public int week() {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(24);
    }

    private long longAt(int at) {
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return (long) header.getInt(at) << 32 | header.getInt(at + 4) & 0xffff_ffffL;
    }

    /**
     * Fills a society's state.
     *
     * @throws SnapshotFormatException if the snapshot is of a society of another shape; the state is then unusable
     */
    public void restoreInto(Visitable state) {
        SnapshotReader reader = new SnapshotReader(bytes, HEADER);
        state.accept(reader);
        if (!reader.isAtEnd()) {
            throw new SnapshotFormatException(
                    "the snapshot holds more than this society has. Maybe it was taken under other measures.");
        }
    }
}
