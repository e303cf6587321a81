package org.forestall.viz.play;

/**
 * Something that is lived week by week and can be gone back in.
 *
 * @param <V> an immutable picture of a week
 */
public interface Timeline<V> {

    /** The picture of the present week. */
    V now();

    /** Weeks that have passed. */
    int week();

    /** Length in weeks. */
    int weeks();

    /** Goes on by a week; does nothing at the end. */
    void step();

    /** Goes to a week, back or forward; weeks outside the run count as its first or last. */
    void seek(int week);

    /**
     * Whom to tell, every few hundredths of a second, that a long way to a week is under way, so that {@link #now} can be
     * looked at in between. A timeline whose ways are short need not tell.
     */
    default void onTheWay(Runnable told) {}
}
