package org.forestall.sim.explain;

import java.util.List;

/**
 * Why one week went as it did.
 *
 * @param week week of the run, from 0
 * @param movements one for each quantity, in the order in which they were asked for
 */
public record Explanation(int week, List<Movement> movements) {

    /** Keeps a copy. */
    public Explanation {
        movements = List.copyOf(movements);
    }

    /** Movements that are worth telling. */
    public List<Movement> notable() {
        return movements.stream().filter(Movement::isNotable).toList();
    }
}
