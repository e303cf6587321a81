package org.forestall.sim.state;

import org.forestall.sim.spec.TriggerKind;

/** How actors of logged events are written as one number: a sort and an index. */
public final class Actor {

    /** Sorts of actor. */
    public enum Sort {
        /** Nobody in particular. */
        NONE,
        /** An armed group. */
        ARMED_GROUP,
        /** Members of an identity group acting without orders. */
        COMMUNAL,
        /** A leadership. */
        LEADERSHIP,
        /** An actor outside. */
        OUTSIDE,
        /** A kind of trigger. */
        TRIGGER,
        /** A measure of the option. */
        MEASURE,
        /** An institution. */
        INSTITUTION
    }

    /** Nobody. */
    public static final int NOBODY = 0;

    private static final Sort[] SORTS = Sort.values();
    private static final TriggerKind[] KINDS = TriggerKind.values();

    private Actor() {}

    /** The number of an actor. */
    public static int of(Sort sort, int index) {
        return sort.ordinal() << 16 | index;
    }

    /**
     * The number of a trigger as an actor.
     *
     * @param entryIdx entry of the calendar that it comes from, or -1 for one that came by chance
     */
    public static int trigger(TriggerKind kind, int entryIdx) {
        return of(Sort.TRIGGER, (entryIdx + 1) << 4 | kind.ordinal());
    }

    /** Kind of a trigger. */
    public static TriggerKind triggerKindOf(int actor) {
        return KINDS[indexOf(actor) & 0xf];
    }

    /** Calendar entry of a trigger, or -1. */
    public static int calendarEntryOf(int actor) {
        return (indexOf(actor) >>> 4) - 1;
    }

    /** Sort of an actor. */
    public static Sort sortOf(int actor) {
        return SORTS[actor >>> 16];
    }

    /** Index of an actor within its sort. */
    public static int indexOf(int actor) {
        return actor & 0xffff;
    }
}
