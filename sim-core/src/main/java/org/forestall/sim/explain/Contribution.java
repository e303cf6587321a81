package org.forestall.sim.explain;

import java.util.List;
import org.forestall.sim.observe.LoggedEvent;

/**
 * What one mechanism did to one quantity in one week: the quantity less what it would have been at the end of that week had
 * the mechanism been off in it. Contributions of a week need not add up to its movement, since mechanisms work through one
 * another and quantities also move by themselves.
 *
 * @param through name of the mechanism, or of the measure
 * @param amount signed, in the quantity's unit
 * @param events dated events from which it came, the weightiest first; empty for a standing condition
 */
public record Contribution(String through, double amount, List<LoggedEvent> events) {

    /** Keeps a copy. */
    public Contribution {
        events = List.copyOf(events);
    }

    /** The same cause with another amount. */
    Contribution of(double otherAmount) {
        return new Contribution(through, otherAmount, events);
    }
}
