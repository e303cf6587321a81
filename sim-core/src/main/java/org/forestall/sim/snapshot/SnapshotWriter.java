package org.forestall.sim.snapshot;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.forestall.sim.state.StateVisitor;

/** Writes state into one buffer, array by array. Bulk copies of primitive arrays: the cost is that of the bytes. */
final class SnapshotWriter implements StateVisitor {

    private ByteBuffer buffer;

    SnapshotWriter(int expectedBytes) {
        buffer = ByteBuffer.allocate(Math.max(expectedBytes, 256)).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] bytes() {
        return buffer.position() == buffer.capacity()
                ? buffer.array()
                : java.util.Arrays.copyOf(buffer.array(), buffer.position());
    }

    private ByteBuffer room(long bytes) {
        if (buffer.remaining() < bytes) {
            long wanted = Math.max(buffer.capacity() + bytes, 2L * buffer.capacity());
            ByteBuffer larger = ByteBuffer.allocate((int) Math.min(wanted, Integer.MAX_VALUE - 8))
                    .order(ByteOrder.LITTLE_ENDIAN);
            larger.put(buffer.flip());
            buffer = larger;
        }
        return buffer;
    }

    private void advance(int bytes) {
        buffer.position(buffer.position() + bytes);
    }

    @Override
    public void visit(String name, double[] values) {
        room(4 + 8L * values.length).putInt(values.length).asDoubleBuffer().put(values);
        advance(8 * values.length);
    }

    @Override
    public void visit(String name, float[] values) {
        room(4 + 4L * values.length).putInt(values.length).asFloatBuffer().put(values);
        advance(4 * values.length);
    }

    @Override
    public void visit(String name, long[] values) {
        room(4 + 8L * values.length).putInt(values.length).asLongBuffer().put(values);
        advance(8 * values.length);
    }

    @Override
    public void visit(String name, int[] values) {
        room(4 + 4L * values.length).putInt(values.length).asIntBuffer().put(values);
        advance(4 * values.length);
    }

    @Override
    public void visit(String name, byte[] values) {
        room(4 + values.length).putInt(values.length).put(values);
    }

    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        room(4 + 8L * used).putInt(used).asLongBuffer().put(values, 0, used);
        advance(8 * used);
        return values;
    }

    @Override
    public double visit(String name, double value) {
        room(8).putDouble(value);
        return value;
    }

    @Override
    public int visit(String name, int value) {
        room(4).putInt(value);
        return value;
    }
}
