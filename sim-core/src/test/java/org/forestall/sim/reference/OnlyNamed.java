package org.forestall.sim.reference;

import org.forestall.sim.state.StateVisitor;

/** Shows a visitor only the state of one name. */
record OnlyNamed(StateVisitor visitor, String wanted) implements StateVisitor {

    @Override
    public void visit(String name, double[] values) {
        if (name.equals(wanted)) {
            visitor.visit(name, values);
        }
    }

    @Override
    public void visit(String name, float[] values) {
        if (name.equals(wanted)) {
            visitor.visit(name, values);
        }
    }

    @Override
    public void visit(String name, long[] values) {
        if (name.equals(wanted)) {
            visitor.visit(name, values);
        }
    }

    @Override
    public void visit(String name, int[] values) {
        if (name.equals(wanted)) {
            visitor.visit(name, values);
        }
    }

    @Override
    public void visit(String name, byte[] values) {
        if (name.equals(wanted)) {
            visitor.visit(name, values);
        }
    }

    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        return name.equals(wanted) ? visitor.visitGrowing(name, values, used) : values;
    }

    @Override
    public double visit(String name, double value) {
        return name.equals(wanted) ? visitor.visit(name, value) : value;
    }

    @Override
    public int visit(String name, int value) {
        return name.equals(wanted) ? visitor.visit(name, value) : value;
    }
}
