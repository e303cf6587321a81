package org.forestall.viz.play;

import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.state.Actor;

/**
 * An event of the log with the numbers that wordings in any language need.
 *
 * @param logged the event, with English words
 * @param actorSort sort of the actor
 * @param actorIdx index of the actor within its sort; of a trigger its kind and its entry of the calendar
 * @param actorName name of the actor as the scenario or the catalogue gives it, empty if it has none
 * @param detail a number that the kind gives a meaning to
 */
public record PlayEvent(LoggedEvent logged, Actor.Sort actorSort, int actorIdx, String actorName, int detail) {

    /** Week in which it happened, from 0. */
    public int week() {
        return logged.week();
    }
}
