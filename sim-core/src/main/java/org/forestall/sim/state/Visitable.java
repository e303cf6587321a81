package org.forestall.sim.state;

/** A part of a society's state that shows all of itself to a {@link StateVisitor}. */
public interface Visitable {

    /** Shows every mutable quantity, by a stable name and in a stable order. */
    void accept(StateVisitor visitor);
}
