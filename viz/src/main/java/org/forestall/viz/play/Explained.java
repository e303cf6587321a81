package org.forestall.viz.play;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.forestall.sim.Society;
import org.forestall.sim.explain.Contribution;
import org.forestall.sim.explain.Explanation;
import org.forestall.sim.explain.LeaderStep;
import org.forestall.sim.explain.Movement;
import org.forestall.sim.explain.VoteAhead;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.SocietySpec;

/**
 * Why a week went as it did.
 *
 * @param society the country that was explained
 * @param week the explanation
 * @param events the events that it names, with the numbers that wordings need, by their number
 */
public record Explained(SocietySpec society, Explanation week, Map<Integer, PlayEvent> events) {

    /** Keeps a copy. */
    public Explained {
        events = Map.copyOf(events);
    }

    static Explained of(Explanation week, Society society) {
        Map<Integer, PlayEvent> events = new TreeMap<>();
        Stream<LoggedEvent> behind = week.movements().stream()
                .map(Movement::contributions)
                .flatMap(each -> each.stream().map(Contribution::events))
                .flatMap(each -> each.stream());
        Stream<LoggedEvent> steps =
                week.steps().stream().filter(step -> !step.isHeldBack()).map(LeaderStep::event);
        Stream.concat(behind.filter(event -> !VoteAhead.is(event)), steps)
                .forEach(event -> events.put(event.id(), EventReader.of(society, event)));
        return new Explained(society.state().spec, week, events);
    }
}
