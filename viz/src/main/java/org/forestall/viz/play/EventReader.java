package org.forestall.viz.play;

import java.util.ArrayList;
import java.util.List;
import org.forestall.sim.Society;
import org.forestall.sim.observe.Chronicle;
import org.forestall.sim.observe.LoggedEvent;
import org.forestall.sim.process.Prevention;
import org.forestall.sim.state.Actor;
import org.forestall.sim.state.EventLog;
import org.forestall.sim.state.SocietyState;

/** Reads what was added to the logs of a society since it last looked. */
public final class EventReader {

    private int nextEvent;
    private int nextNote;

    /** What was added to the logs since the last call, by log; all of it at the first call. */
    public List<PlayEvent> since(Society society) {
        SocietyState state = society.state();
        Prevention prevention = society.prevention();
        List<PlayEvent> happened = new ArrayList<>();
        for (; nextEvent < state.log.size(); nextEvent++) {
            LoggedEvent logged = Chronicle.event(state, prevention, nextEvent);
            happened.add(event(state, prevention, state.log, nextEvent, logged));
        }
        for (; nextNote < prevention.notes.size(); nextNote++) {
            LoggedEvent logged = Chronicle.note(state, prevention, nextNote);
            happened.add(event(state, prevention, prevention.notes, nextNote, logged));
        }
        return happened;
    }

    /** One event of the society's own log, with the numbers that wordings need. */
    static PlayEvent of(Society society, LoggedEvent logged) {
        return event(society.state(), society.prevention(), society.state().log, logged.id(), logged);
    }

    private static PlayEvent event(
            SocietyState state, Prevention prevention, EventLog log, int id, LoggedEvent logged) {
        int actor = log.actor(id);
        Actor.Sort sort = Actor.sortOf(actor);
        int index = Actor.indexOf(actor);
        String name =
                switch (sort) {
                    case ARMED_GROUP -> state.spec.armedGroups().get(index).name();
                    case COMMUNAL -> state.spec.groups().get(index).name();
                    case LEADERSHIP -> state.spec.leaderships().get(index).name();
                    case OUTSIDE -> state.spec.outside().get(index).name();
                    case MEASURE -> prevention.interventionName(index);
                    case TRIGGER -> triggerName(state, actor);
                    case NONE, INSTITUTION -> "";
                };
        return new PlayEvent(logged, sort, index, name, log.detail(id));
    }

    private static String triggerName(SocietyState state, int actor) {
        int entryIdx = Actor.calendarEntryOf(actor);
        return entryIdx < 0 ? "" : state.spec.calendar().get(entryIdx).name();
    }
}
