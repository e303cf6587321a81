package org.forestall.sim.snapshot;

import org.forestall.sim.state.StateVisitor;
import org.forestall.sim.state.Visitable;

/**
 * A 64-bit hash of all state, for telling quickly whether two societies are the same bit for bit. Multiply-xorshift over
 * the words of every array in visiting order; not a cryptographic hash.
 */
public final class StateHash implements StateVisitor {

    private long hash = 0x9e3779b97f4a7c15L;

    private StateHash() {}

    /** The hash of a part of the state. */
    public static long of(Visitable part) {
        StateHash visitor = new StateHash();
        part.accept(visitor);
        return visitor.hash;
    }

    private void add(long word) {
        hash = (hash ^ word) * 0xbf58476d1ce4e5b9L;
        hash ^= hash >>> 29;
    }

    @Override
    public void visit(String name, double[] values) {
        for (double value : values) {
            add(Double.doubleToRawLongBits(value));
        }
    }

    @Override
    public void visit(String name, float[] values) {
        for (float value : values) {
            add(Float.floatToRawIntBits(value));
        }
    }

    @Override
    public void visit(String name, long[] values) {
        for (long value : values) {
            add(value);
        }
    }

    @Override
    public void visit(String name, int[] values) {
        for (int value : values) {
            add(value);
        }
    }

    @Override
    public void visit(String name, byte[] values) {
        for (byte value : values) {
            add(value);
        }
    }

    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        for (int i = 0; i < used; i++) {
            add(values[i]);
        }
        return values;
    }

    @Override
    public double visit(String name, double value) {
        add(Double.doubleToRawLongBits(value));
        return value;
    }

    @Override
    public int visit(String name, int value) {
        add(value);
        return value;
    }
}
