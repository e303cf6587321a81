package org.forestall.sim.reference;

import org.forestall.sim.state.StateVisitor;

/** Swaps the labels of the two groups of a model of Epstein's second kind, and leaves all else as it is. */
final class Relabelling implements StateVisitor {

    private final int ofFirst;
    private final int ofSecond;
    private int lattices;

    private Relabelling(EpsteinModelTwo model) {
        ofFirst = model.ofFirstGroup();
        ofSecond = model.ofSecondGroup();
    }

    static void relabel(EpsteinModelTwo model) {
        model.accept(new Relabelling(model));
    }

    @Override
    public void visit(String name, byte[] values) {
        if (name.equals("kind")) {
            for (int row = 0; row < ofFirst + ofSecond; row++) {
                values[row] = (byte) (1 - values[row]);
            }
        }
    }

    /** The second lattice of the model marks the members of the first group first, those of the second second. */
    @Override
    public void visit(String name, long[] values) {
        if (++lattices == 2) {
            for (int tile = 0; tile < values.length; tile += 4) {
                long first = values[tile];
                values[tile] = values[tile + 1];
                values[tile + 1] = first;
            }
        }
    }

    @Override
    public int visit(String name, int value) {
        return switch (name) {
            case "ofFirst" -> ofSecond;
            case "ofSecond" -> ofFirst;
            default -> value;
        };
    }

    @Override
    public double visit(String name, double value) {
        return value;
    }

    @Override
    public void visit(String name, double[] values) {
        // Nothing of this type depends on labels.
    }

    @Override
    public void visit(String name, float[] values) {
        // Nothing of this type depends on labels.
    }

    @Override
    public void visit(String name, int[] values) {
        // Nothing of this type depends on labels.
    }

    @Override
    public long[] visitGrowing(String name, long[] values, int used) {
        return values;
    }
}
