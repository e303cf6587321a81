package org.forestall.sim.state;

/**
 * Walks over all state of a society, name by name, always in the same order. Saving, restoring and hashing are three
 * visitors over one walk, so that they cannot drift apart: a quantity that is not visited is in none of them.
 *
 * <p>Arrays are read or filled in place. Scalars go through: the visitor is given the value and returns the value that
 * the state should hold from now on.
 */
public interface StateVisitor {

    /** Reads or fills an array. */
    void visit(String name, double[] values);

    /** Reads or fills an array. */
    void visit(String name, float[] values);

    /** Reads or fills an array. */
    void visit(String name, long[] values);

    /** Reads or fills an array. */
    void visit(String name, int[] values);

    /** Reads or fills an array. */
    void visit(String name, byte[] values);

    /** Reads or replaces an array whose length changes during a run; returns the array to hold from now on. */
    long[] visitGrowing(String name, long[] values, int used);

    /** Reads or replaces a scalar. */
    double visit(String name, double value);

    /** Reads or replaces a scalar. */
    int visit(String name, int value);
}
