package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Chronicle;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.SocietyState;

/** Finds the dated events from which the work of a mechanism came, in the week just lived through or not long before. */
final class EventsBehind {

    private static final int MOST = 2;

    /** Weeks after which a trigger or a decision is no longer named; assumed, about the half-life of trigger pressure. */
    private static final int RECENT = 13;

    private final Society society;
    private final SocietyState state;
    private final EventLog log;

    EventsBehind(Society society) {
        this.society = society;
        this.state = society.state();
        this.log = state.log;
    }

    /** Events behind a mechanism, the weightiest first; for measures (null) there are none in the log of the society. */
    List<LoggedEvent> of(Mechanism mechanism) {
        if (mechanism == null) {
            return List.of();
        }
        return switch (mechanism) {
            case TRIGGERS, COMPOUND_CRISES -> recent(EventKind.TRIGGER, EventKind.ELECTION);
            case INCITEMENT -> latestMove(id -> log.detail(id) >> 8 > (log.detail(id) & 0xff));
            case FEAR_OF_REPRESSION -> latestMove(id -> log.actor(id) == executive());
            case ESCALATION_LADDER -> thisWeek(id -> log.kind(id) == EventKind.LADDER);
            case RETALIATION, MEMORY -> harmFelt();
            case COMMUNAL_VIOLENCE -> thisWeek(id -> isViolenceBy(id, Actor.Sort.COMMUNAL));
            case REPRESSION_BACKLASH, IMPUNITY -> thisWeek(id -> isViolenceBy(id, Actor.Sort.ARMED_GROUP));
            case ARMED_CONFLICT -> thisWeek(id -> log.kind(id) == EventKind.BATTLE);
            case FLIGHT -> thisWeek(id -> log.kind(id) == EventKind.FLIGHT);
            case WARNING_AND_RESPONSE, POLARISATION -> recent(EventKind.ALERT, EventKind.RESPONSE);
            default -> List.of();
        };
    }

    private boolean isViolenceBy(int id, Actor.Sort sort) {
        return log.kind(id) == EventKind.VIOLENCE && Actor.sortOf(log.actor(id)) == sort;
    }

    /** The gravest events of the week that was lived through last. */
    private List<LoggedEvent> thisWeek(IntPredicate wanted) {
        List<Integer> ids = new ArrayList<>();
        for (int id = log.size() - 1; id >= 0 && log.week(id) == state.week - 1; id--) {
            if (wanted.test(id)) {
                ids.add(id);
            }
        }
        ids.sort(Comparator.comparingLong((Integer id) -> -log.persons(id)));
        return inWords(ids);
    }

    /** The latest events of some kinds that are not long past. */
    private List<LoggedEvent> recent(EventKind first, EventKind... others) {
        List<EventKind> kinds = new ArrayList<>(List.of(others));
        kinds.add(first);
        List<Integer> ids = new ArrayList<>();
        for (int id = log.size() - 1; id >= 0 && log.week(id) >= state.week - RECENT && ids.size() < MOST; id--) {
            if (kinds.contains(log.kind(id))) {
                ids.add(id);
            }
        }
        return inWords(ids);
    }

    private int executive() {
        return Actor.of(Actor.Sort.LEADERSHIP, state.executive);
    }

    /** The latest move on the ladder, of those wanted, that is not long past. */
    private List<LoggedEvent> latestMove(IntPredicate wanted) {
        for (int id = log.size() - 1; id >= 0 && log.week(id) >= state.week - RECENT; id--) {
            if (log.kind(id) == EventKind.LADDER && wanted.test(id)) {
                return inWords(List.of(id));
            }
        }
        return List.of();
    }

    /** The events that did the harm that is felt most. */
    private List<LoggedEvent> harmFelt() {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < state.communities.freshHarm.length; cell++) {
            if (state.communities.freshHarm[cell] > 0.01 && state.communities.lastHarmEvent[cell] >= 0) {
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingDouble((Integer cell) -> -state.communities.freshHarm[cell]));
        return inWords(cells.stream()
                .map(cell -> state.communities.lastHarmEvent[cell])
                .distinct()
                .toList());
    }

    private List<LoggedEvent> inWords(List<Integer> ids) {
        return ids.stream()
                .limit(MOST)
                .map(id -> Chronicle.event(state, society.prevention(), id))
                .toList();
    }
}
