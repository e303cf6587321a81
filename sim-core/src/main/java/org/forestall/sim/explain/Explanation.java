package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.observe.LoggedEvent;

/**
 * Why one week went as it did.
 *
 * @param week week of the run, from 0
 * @param events what a chronicler would write down about the week, steps of leaderships left out
 * @param steps steps of leaderships, taken and held back
 * @param killers who killed civilians in the week, the one who killed most first
 * @param movements one for each quantity, in the order in which they were asked for
 */
public record Explanation(
        int week, List<LoggedEvent> events, List<LeaderStep> steps, List<Killer> killers, List<Movement> movements) {

    /** Keeps copies. */
    public Explanation {
        events = List.copyOf(events);
        steps = List.copyOf(steps);
        killers = List.copyOf(killers);
        movements = List.copyOf(movements);
    }

    /** Movements that are worth telling. */
    public List<Movement> notable() {
        return movements.stream().filter(Movement::isNotable).toList();
    }

    /** The same week, its causes held against those of the week before. */
    public Explanation comparedWith(Explanation weekBefore) {
        List<Movement> compared = new ArrayList<>();
        for (int i = 0; i < movements.size(); i++) {
            compared.add(movements.get(i).comparedWith(weekBefore.movements.get(i), week));
        }
        return new Explanation(week, events, steps, killers, compared);
    }
}
