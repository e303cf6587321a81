package org.forestall.sim.state;

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

    private Actor() {}

    /** The number of an actor. */
    public static int of(Sort sort, int index) {
        return sort.ordinal() << 16 | index;
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
