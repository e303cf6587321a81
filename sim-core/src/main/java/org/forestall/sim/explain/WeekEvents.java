package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Chronicle;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.process.Prevention;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.SocietyState;

/** What happened in the week that was lived through last. */
final class WeekEvents {

    /** From how many killed on a single act of killing is worth a line of its own; assumed. */
    private static final long MANY = 50;

    /** Weeks in which a killing is not told beside a graver one; an episode is no list of the dead. */
    private static final int LATELY = 13;

    private final SocietyState state;
    private final Prevention prevention;
    private final int week;

    WeekEvents(Society society) {
        this.state = society.state();
        this.prevention = society.prevention();
        this.week = state.week - 1;
    }

    /** What a chronicler would write down, in the order in which it happened; of killings the gravest, if there was none like it lately. */
    List<LoggedEvent> worthALine() {
        List<LoggedEvent> events = new ArrayList<>();
        for (int id = first(state.log, week); id < state.log.size(); id++) {
            if (isTurn(state.log.kind(id))) {
                events.add(Chronicle.event(state, prevention, id));
            }
        }
        for (int id = first(prevention.notes, week); id < prevention.notes.size(); id++) {
            events.add(Chronicle.note(state, prevention, id));
        }
        int gravest = gravestKilling();
        if (gravest >= 0) {
            events.add(Chronicle.event(state, prevention, gravest));
        }
        return events;
    }

    /** Who killed civilians, the one who killed most first. */
    List<Killer> killers() {
        Map<Integer, Long> persons = new TreeMap<>();
        for (int id = first(state.log, week); id < state.log.size(); id++) {
            if (isKilling(id)) {
                int actor = state.log.deliberate(id) ? state.log.actor(id) : Actor.NOBODY;
                persons.merge(actor, state.log.persons(id), Long::sum);
            }
        }
        return persons.entrySet().stream()
                .map(each -> killer(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingLong((Killer each) -> -each.persons()))
                .toList();
    }

    private Killer killer(int actor, long persons) {
        int index = Actor.indexOf(actor);
        return switch (Actor.sortOf(actor)) {
            case ARMED_GROUP ->
                new Killer(
                        Killer.How.ARMED_GROUP,
                        state.spec.armedGroups().get(index).name(),
                        persons);
            case COMMUNAL ->
                new Killer(Killer.How.COMMUNAL, state.spec.groups().get(index).name(), persons);
            default -> new Killer(Killer.How.FIGHTING, "", persons);
        };
    }

    /** The gravest killing of the last months if it was of this week, or -1. */
    private int gravestKilling() {
        int gravest = -1;
        for (int id = first(state.log, week - LATELY); id < state.log.size(); id++) {
            if (isMassacre(id) && (gravest < 0 || state.log.persons(id) > state.log.persons(gravest))) {
                gravest = id;
            }
        }
        return gravest >= 0 && state.log.week(gravest) == week ? gravest : -1;
    }

    private boolean isMassacre(int id) {
        return isKilling(id) && state.log.deliberate(id) && state.log.persons(id) >= MANY;
    }

    private boolean isKilling(int id) {
        return state.log.kind(id) == EventKind.VIOLENCE && state.log.act(id) == ActCategory.KILLING;
    }

    private static boolean isTurn(EventKind kind) {
        return switch (kind) {
            case VIOLENCE, BATTLE, FLIGHT, DECISION, LADDER -> false;
            default -> true;
        };
    }

    private static int first(EventLog log, int week) {
        int id = log.size();
        while (id > 0 && log.week(id - 1) >= week) {
            id--;
        }
        return id;
    }
}
