package org.forestall.sim.state;

import java.util.Arrays;

/** A number beside some events of a log, noted in the order of the events. */
public final class EventNotes implements Visitable {

    private static final int SHIFT = 16;
    private static final long MASK = (1L << SHIFT) - 1;

    /** Event and number, packed. */
    private long[] rows = new long[16];

    private int size;

    /**
     * Notes a number.
     *
     * @param event number of the event, above all that have a note already
     * @param note the number, 0 to 65535
     */
    public void add(int event, int note) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = (long) event << SHIFT | note;
    }

    /** The number beside an event, or another if it has none. */
    public int of(int event, int otherwise) {
        int at = Arrays.binarySearch(rows, 0, size, (long) event << SHIFT);
        int first = at < 0 ? -at - 1 : at;
        return first < size && rows[first] >>> SHIFT == event ? (int) (rows[first] & MASK) : otherwise;
    }

    @Override
    public void accept(StateVisitor visitor) {
        size = visitor.visit("eventNotes.size", size);
        rows = visitor.visitGrowing("eventNotes.rows", rows, size);
    }
}
