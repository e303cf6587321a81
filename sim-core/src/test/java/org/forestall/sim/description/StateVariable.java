package org.forestall.sim.description;

import org.forestall.sim.state.StatePart;

/**
 * A quantity that changes during a run.
 *
 * @param part part of the state that it belongs to
 * @param name name by which it is saved
 * @param per what it has a value for
 * @param meaning what it says of itself in the source
 * @param range bounds that every week of a run is checked against
 */
record StateVariable(StatePart part, String name, String per, String meaning, String range) {}
