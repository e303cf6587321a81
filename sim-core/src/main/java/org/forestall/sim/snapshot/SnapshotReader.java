package org.forestall.sim.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.forestall.sim.state.StateVisitor;

/** Fills state from a buffer that {@link SnapshotWriter} wrote, checking every length on the way. */
final class SnapshotReader implements StateVisitor {

    private final ByteBuffer buffer;

    SnapshotReader(byte[] bytes, int from) {
        buffer = ByteBuffer.wrap(bytes, from, bytes.length - from).order(ByteOrder.LITTLE_ENDIAN);
    }

    boolean isAtEnd() {
        return !buffer.hasRemaining();
    }

    private void need(String name, long bytes) {
        if (buffer.remaining() < bytes) {
            throw new SnapshotFormatException("the snapshot is cut off at " + name + ": " + bytes + " bytes wanted, "
                    + buffer.remaining() + " left");
        }
    }

    private void length(String name, int expected, int size) {
        need(name, 4);
        int found = buffer.getInt();
        if (found != expected) {
            throw new SnapshotFormatException("the snapshot is of another society: " + name + " has " + found
                    + " entries, here there are " + expected);
        }
        need(name, (long) expected * size);
    }

    private void advance(int bytes) {
        buffer.position(buffer.position() + bytes);
    }

    @Override
    public void visit(String name, double[] values) {
        length(name, values.length, 8);
        buffer.asDoubleBuffer().get(values);
        advance(8 * values.length);
    }

    @Override
    public void visit(String name, float[] values) {
        length(name, values.length, 4);
        buffer.asFloatBuffer().get(values);
        advance(4 * values.length);
    }

    @Override
    public void visit(String name, long[] values) {
        length(name, values.length, 8);
        buffer.asLongBuffer().get(values);
        advance(8 * values.length);
    }

    @Override
    public void visit(String name, int[] values) {
        length(name, values.length, 4);
        buffer.asIntBuffer().get(values);
        advance(4 * values.length);
    }

    @Override
    public void visit(String name, byte[] values) {
        length(name, values.length, 1);
        buffer.get(values);
    }

    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        need(name, 4);
        int found = buffer.getInt();
        if (found < 0) {
            throw new SnapshotFormatException("the snapshot is damaged at " + name + ": length " + found);
        }
        need(name, 8L * found);
        long[] filled = found <= values.length ? values : new long[Math.max(found, 2 * values.length)];
        buffer.asLongBuffer().get(filled, 0, found);
        advance(8 * found);
        return filled;
    }

    @Override
    public double visit(String name, double value) {
        need(name, 8);
        return buffer.getDouble();
    }

    @Override
    public int visit(String name, int value) {
        need(name, 4);
        return buffer.getInt();
    }
}
