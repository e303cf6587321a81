package org.forestall.sim.process;

import org.forestall.sim.state.StateVisitor;

/** Changes every number of a part of the state, within what such numbers may be where that is easy. */
final class Disturbance implements StateVisitor {

    private static double moved(double value) {
        return value < 0.5 ? 0.3 + 0.5 * value : 0.7 * value - 0.3;
    }

    @Override
    public void visit(String name, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = moved(values[i]);
        }
    }

    @Override
    public void visit(String name, float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) moved(values[i]);
        }
    }

    @Override
    public void visit(String name, long[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] / 2 + 7;
        }
    }

    @Override
    public void visit(String name, int[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] > 0 ? values[i] - 1 : values[i] + 1;
        }
    }

    @Override
    public void visit(String name, byte[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (values[i] ^ 1);
        }
    }

    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        for (int i = 0; i < used; i++) {
            values[i] ^= 1L << 32;
        }
        return values;
    }

    @Override
    public double visit(String name, double value) {
        return moved(value);
    }

    @Override
    public int visit(String name, int value) {
        return value > 0 ? value - 1 : value + 1;
    }
}
