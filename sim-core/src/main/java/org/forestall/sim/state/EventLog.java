package org.forestall.sim.state;

import java.util.Arrays;

/**
 * The dated log of what happened, each event with the event that provoked it. Four numbers an event in one growing array:
 * runs log thousands of events, most of which nobody reads, so words are made only when somebody does.
 */
public final class EventLog implements Visitable {

    private static final int STRIDE = 4;
    private static final EventKind[] KINDS = EventKind.values();
    private static final ActCategory[] ACTS = ActCategory.values();

    /** Events, packed: week, kind, act, deliberate, district, target, actor, cause, detail, persons. */
    private long[] rows = new long[256 * STRIDE];

    /** Number of events. */
    private int size;

    /** Number of events. */
    public int size() {
        return size;
    }

    /**
     * Logs an event.
     *
     * @param week week of the run
     * @param kind what it is
     * @param districtIdx where, or -1 for the whole country
     * @param actor who, see {@link Actor}
     * @param targetGroupIdx group concerned, or -1
     * @param deliberate whether civilians were targeted on purpose
     * @param act category of the act
     * @param persons persons harmed or moved
     * @param causeId event that provoked it, or -1
     * @param detail a number that the kind gives a meaning to, 0 to 65535
     * @return number of the event
     */
    public int add(
            int week,
            EventKind kind,
            int districtIdx,
            int actor,
            int targetGroupIdx,
            boolean deliberate,
            ActCategory act,
            long persons,
            int causeId,
            int detail) {
        int at = size * STRIDE;
        if (at == rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        rows[at] = (long) week << 32 | kind.ordinal() << 16 | act.ordinal() << 8 | (deliberate ? 1 : 0);
        rows[at + 1] = (long) (districtIdx + 1) << 32 | (targetGroupIdx + 1);
        rows[at + 2] = (long) actor << 32 | (causeId + 1);
        rows[at + 3] = (long) detail << 48 | persons;
        return size++;
    }

    /** Week of an event. */
    public int week(int id) {
        return (int) (rows[id * STRIDE] >>> 32);
    }

    /** Kind of an event. */
    public EventKind kind(int id) {
        return KINDS[(int) (rows[id * STRIDE] >>> 16) & 0xff];
    }

    /** Category of act. */
    public ActCategory act(int id) {
        return ACTS[(int) (rows[id * STRIDE] >>> 8) & 0xff];
    }

    /** Whether civilians were targeted on purpose. */
    public boolean deliberate(int id) {
        return (rows[id * STRIDE] & 1) == 1;
    }

    /** District, or -1. */
    public int districtIdx(int id) {
        return (int) (rows[id * STRIDE + 1] >>> 32) - 1;
    }

    /** Group concerned, or -1. */
    public int targetGroupIdx(int id) {
        return (int) rows[id * STRIDE + 1] - 1;
    }

    /** Actor, see {@link Actor}. */
    public int actor(int id) {
        return (int) (rows[id * STRIDE + 2] >>> 32);
    }

    /** Event that provoked it, or -1. */
    public int causeId(int id) {
        return (int) rows[id * STRIDE + 2] - 1;
    }

    /** Persons harmed or moved. */
    public long persons(int id) {
        return rows[id * STRIDE + 3] & 0xffff_ffff_ffffL;
    }

    /** Detail, whose meaning depends on the kind. */
    public int detail(int id) {
        return (int) (rows[id * STRIDE + 3] >>> 48);
    }

    @Override
    public void accept(StateVisitor visitor) {
        size = visitor.visit("log.size", size);
        rows = visitor.visitGrowing("log.rows", rows, size * STRIDE);
    }
}
