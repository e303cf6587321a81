package org.forestall.sim.observe;

import org.forestall.sim.state.ActCategory;
import org.forestall.sim.state.EventKind;

/**
 * One entry of the dated event log.
 *
 * @param id number within the run, from 0
 * @param week week of the run, from 0
 * @param kind what the event is
 * @param district id of the district, or empty for the whole country
 * @param actor id of the actor, or empty
 * @param target id of the group concerned, or empty
 * @param deliberate whether civilians were targeted on purpose
 * @param act category of the act
 * @param persons persons harmed or moved
 * @param causeId id of the event that provoked this one, or -1
 * @param words what happened, in plain words
 */
public record LoggedEvent(
        int id,
        int week,
        EventKind kind,
        String district,
        String actor,
        String target,
        boolean deliberate,
        ActCategory act,
        long persons,
        int causeId,
        String words) {}
