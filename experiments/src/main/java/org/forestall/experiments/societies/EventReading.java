package org.forestall.experiments.societies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.forestall.sim.spec.Alignment;
import org.forestall.sim.spec.ArmedGroupSpec;
import org.forestall.sim.spec.Defaults;
import org.forestall.sim.spec.InstitutionKind;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventKind;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.Rung;
import org.forestall.sim.state.SocietyState;

/** Reads the event log of a society. */
final class EventReading {

    static final String STATE = "state";
    static final String NON_STATE = "non-state";
    static final String COMMUNITY = "community";

    private EventReading() {}

    /** All events of the log. */
    static List<SocietyEvent> all(int society, SocietyState state) {
        EventLog log = state.log;
        List<SocietyEvent> events = new ArrayList<>(log.size());
        for (int id = 0; id < log.size(); id++) {
            events.add(new SocietyEvent(
                    society,
                    id,
                    log.week(id),
                    kebab(log.kind(id)),
                    detail(log, id),
                    state.layout.districtId(log.districtIdx(id)),
                    actorId(state, log.actor(id)),
                    actorKind(state, log.actor(id)),
                    log.deliberate(id),
                    kebab(log.act(id)),
                    log.persons(id),
                    state.layout.groupId(log.targetGroupIdx(id)),
                    log.causeId(id)));
        }
        return events;
    }

    private static String detail(EventLog log, int id) {
        return switch (log.kind(id)) {
            case EPISODE, CONFLICT, MEASURE -> log.detail(id) == 1 ? "begins" : "ends";
            case LADDER -> kebab(Rung.of(log.detail(id) >>> 8));
            case TRIGGER, ELECTION -> kebab(Actor.triggerKindOf(log.actor(id)));
            default -> "";
        };
    }

    private static String actorId(SocietyState state, int actor) {
        int index = Actor.indexOf(actor);
        return switch (Actor.sortOf(actor)) {
            case ARMED_GROUP -> state.spec.armedGroups().get(index).id();
            case COMMUNAL -> state.layout.groupId(index);
            case LEADERSHIP -> state.spec.leaderships().get(index).id();
            case INSTITUTION -> Defaults.kebab(InstitutionKind.values()[index]);
            case NONE, OUTSIDE, TRIGGER, MEASURE -> "";
        };
    }

    private static String actorKind(SocietyState state, int actor) {
        return switch (Actor.sortOf(actor)) {
            case ARMED_GROUP ->
                kebab(state.spec.armedGroups().get(Actor.indexOf(actor)).kind());
            case COMMUNAL -> COMMUNITY;
            case NONE -> "";
            case LEADERSHIP, OUTSIDE, TRIGGER, MEASURE, INSTITUTION -> kebab(Actor.sortOf(actor));
        };
    }

    /** On whose side an actor harms: the state and its allies, another armed group, people without orders, or nobody. */
    static String side(SocietyState state, int actor) {
        return switch (Actor.sortOf(actor)) {
            case LEADERSHIP -> Actor.indexOf(actor) == state.executive ? STATE : NON_STATE;
            case ARMED_GROUP -> sideOf(state.spec.armedGroups().get(Actor.indexOf(actor)));
            case COMMUNAL -> COMMUNITY;
            case NONE, OUTSIDE, TRIGGER, MEASURE, INSTITUTION -> "";
        };
    }

    private static String sideOf(ArmedGroupSpec group) {
        return group.alignment() == Alignment.STATE ? STATE : NON_STATE;
    }

    /** Whether an event is the beginning of an episode. */
    static boolean isOnset(EventLog log, int id) {
        return log.kind(id) == EventKind.EPISODE && log.detail(id) == 1;
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
