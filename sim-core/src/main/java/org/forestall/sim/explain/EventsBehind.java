package org.forestall.sim.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Chronicle;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.spec.Mechanism;
import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/** Finds the dated events from which the work of a mechanism came, in the week just lived through or not long before. */
final class EventsBehind {

    private static final int MOST = 2;

    /** Weeks after which a trigger or a decision is no longer named; assumed, about the half-life of trigger pressure. */
    private static final int RECENT = 13;

    /** Weeks after which harm is no longer named by what did it; assumed, about as long as fresh harm is felt. */
    private static final int LATE = 5;

    /** Weeks in which a trigger comes to weigh half as much beside others; assumed. */
    private static final int HALF_LIFE = 6;

    /** From how many persons on an act, a battle or a flight is named; assumed. */
    private static final long FEW = 5;

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
            case TRIGGERS, COMPOUND_CRISES -> pressing();
            case TRIGGER_AFTERMATH ->
                thisWeek(id -> log.kind(id) == EventKind.TRIGGER || log.kind(id) == EventKind.ELECTION);
            case LEGITIMACY_SHOCK -> weightiest(EventKind.ELECTION, EventKind.EMERGENCY);
            case EMERGENCY_LAW -> recent(EventKind.EMERGENCY);
            case EXCLUSION_BY_LAW -> recent(EventKind.POLICY);
            case AGREEMENTS -> recent(EventKind.AGREEMENT);
            case INCITEMENT -> speaker();
            case FEAR_OF_REPRESSION -> latestMove(id -> log.actor(id) == executive());
            case ESCALATION_LADDER -> justMoved();
            case ENTRENCHMENT -> campaign();
            case RETALIATION, MEMORY -> harmFelt();
            case COMMUNAL_VIOLENCE -> thisWeek(id -> isViolenceBy(id, Actor.Sort.COMMUNAL));
            case REPRESSION_BACKLASH, IMPUNITY -> thisWeek(id -> isViolenceBy(id, Actor.Sort.ARMED_GROUP));
            case GRAVE_ACTS -> thisWeek(id -> isViolenceBy(id, Actor.Sort.ARMED_GROUP) && !isBodily(id));
            case ARMED_CONFLICT -> thisWeek(id -> log.kind(id) == EventKind.BATTLE);
            case FLIGHT -> thisWeek(id -> log.kind(id) == EventKind.FLIGHT);
            case WARNING_AND_RESPONSE, POLARISATION -> recent(EventKind.RESPONSE, EventKind.ALERT);
            default -> List.of();
        };
    }

    private boolean isBodily(int id) {
        return log.act(id) == ActCategory.KILLING || log.act(id) == ActCategory.INJURY;
    }

    private boolean isViolenceBy(int id, Actor.Sort sort) {
        return log.kind(id) == EventKind.VIOLENCE && Actor.sortOf(log.actor(id)) == sort;
    }

    /** The gravest events of the week that was lived through last. */
    private List<LoggedEvent> thisWeek(IntPredicate wanted) {
        List<Integer> ids = new ArrayList<>();
        for (int id = log.size() - 1; id >= 0 && log.week(id) == state.week - 1; id--) {
            if (wanted.test(id) && isGrave(id)) {
                ids.add(id);
            }
        }
        ids.sort(Comparator.comparingLong((Integer id) -> -log.persons(id)));
        return inWords(ids);
    }

    /** One person harmed among dozens of such events of a week is not what moved a country. */
    private boolean isGrave(int id) {
        return switch (log.kind(id)) {
            case VIOLENCE, BATTLE, FLIGHT -> log.persons(id) >= FEW;
            default -> true;
        };
    }

    /** Events of two kinds that weigh most now, by their severity and by how long they are past. */
    private List<LoggedEvent> weightiest(EventKind first, EventKind second) {
        List<Integer> ids = new ArrayList<>();
        for (int id = log.size() - 1; id >= 0 && log.week(id) >= state.week - RECENT; id--) {
            if (log.kind(id) == first || log.kind(id) == second) {
                ids.add(id);
            }
        }
        ids.sort(Comparator.comparingDouble((Integer id) -> -weight(id)));
        return inWords(ids);
    }

    /** What presses on the country: the vote ahead if it weighs more than what has happened, and what has. */
    private List<LoggedEvent> pressing() {
        List<LoggedEvent> pressing = new ArrayList<>(weightiest(EventKind.TRIGGER, EventKind.ELECTION));
        LoggedEvent ahead = VoteAhead.of(state);
        double weight = ahead == null ? 0 : 1000 * VoteAhead.tension(state, ahead);
        double most = pressing.isEmpty() ? 0 : weight(pressing.get(0).id());
        if (ahead != null && weight >= 0.5 * most) {
            pressing.add(weight > most ? 0 : 1, ahead);
        }
        return pressing.subList(0, Math.min(MOST, pressing.size()));
    }

    private double weight(int id) {
        double severity = log.kind(id) == EventKind.EMERGENCY ? 1000 : log.detail(id);
        return severity * StrictMath.pow(0.5, (double) (state.week - 1 - log.week(id)) / HALF_LIFE);
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

    /** Moves on the ladder of this week and the one before, which is felt in this one; that to the highest rung first. */
    private List<LoggedEvent> justMoved() {
        List<Integer> ids = new ArrayList<>();
        for (int id = log.size() - 1; id >= 0 && log.week(id) >= state.week - 2; id--) {
            if (log.kind(id) == EventKind.LADDER) {
                ids.add(id);
            }
        }
        ids.sort(Comparator.comparingInt((Integer id) -> -(log.detail(id) >> 8)));
        return inWords(ids);
    }

    /** The last move of whoever incites loudest; if somebody has just moved, that move. */
    private List<LoggedEvent> speaker() {
        List<LoggedEvent> moved = justMoved();
        if (!moved.isEmpty()) {
            return moved;
        }
        int loudest = -1;
        double most = 0;
        for (int i = 0; i < state.leaders.count; i++) {
            double voice = state.leaders.rung[i] <= Rung.HOLD.ordinal() ? 0 : voice(i);
            if (voice > most) {
                most = voice;
                loudest = i;
            }
        }
        return loudest < 0 || state.leaders.lastMove[loudest] < 0
                ? List.of()
                : inWords(List.of(state.leaders.lastMove[loudest]));
    }

    private double voice(int leadershipIdx) {
        int group = state.leaders.group[leadershipIdx];
        int target = state.leaders.target[leadershipIdx];
        return group < 0 || target < 0 ? 0 : state.groups.incitement[group * state.groups.count + target];
    }

    /** The steps by which those who now turn force against civilians came to do so. */
    private List<LoggedEvent> campaign() {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < state.leaders.count; i++) {
            if (state.leaders.rung[i] == Rung.CAMPAIGN.ordinal() && state.leaders.lastMove[i] >= 0) {
                ids.add(state.leaders.lastMove[i]);
            }
        }
        return inWords(ids);
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

    /** Steps by which somebody came to turn force against civilians, if there are such, and what did the harm that is felt most. */
    List<LoggedEvent> harmFelt() {
        List<Integer> cells = new ArrayList<>();
        for (int cell = 0; cell < state.communities.freshHarm.length; cell++) {
            int last = state.communities.lastHarmEvent[cell];
            if (state.communities.freshHarm[cell] > 0.01 && last >= 0 && isLateHarm(last)) {
                cells.add(cell);
            }
        }
        cells.sort(Comparator.comparingDouble((Integer cell) -> -state.communities.freshHarm[cell]));
        List<LoggedEvent> felt = new ArrayList<>(campaign());
        felt.addAll(inWords(cells.stream()
                .map(cell -> state.communities.lastHarmEvent[cell])
                .filter(this::isGrave)
                .distinct()
                .toList()));
        return felt.subList(0, Math.min(MOST, felt.size()));
    }

    private boolean isLateHarm(int id) {
        return log.kind(id) == EventKind.VIOLENCE && log.week(id) >= state.week - LATE;
    }

    private List<LoggedEvent> inWords(List<Integer> ids) {
        return ids.stream()
                .limit(MOST)
                .map(id -> Chronicle.event(state, society.prevention(), id))
                .toList();
    }
}
