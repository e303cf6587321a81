package org.forestall.viz.exercise;

import org.forestall.viz.play.PlayEvent;

/**
 * Something that happened and what became known of it. The sentences are made by {@link
 * org.forestall.viz.telling.ReportWords} in the language that is shown.
 *
 * @param event what happened, as it is
 * @param known week in which it became known, or -1 if it never did
 * @param told how much of it was told
 * @param persons persons as they were told of, where {@code told} is {@link Telling#ROUGHLY}; else 0. A wrong order of
 *     magnitude is told as if it were right
 * @param grave whether it is of a kind that calls for an answer: violence, flight, incitement, a rung climbed
 */
public record Report(PlayEvent event, int known, Telling told, long persons, boolean grave) {

    /** How much of an event was told. */
    public enum Telling {
        /** Nothing. */
        NOTHING,
        /** All of it, as it was. */
        AS_IT_WAS,
        /** Where and by whom, and of how many the order of magnitude alone. */
        ROUGHLY
    }

    /** Week in which it happened, from 0. */
    public int week() {
        return event.week();
    }

    /** Whether it was known when so many weeks had passed. */
    public boolean isKnownBy(int weeks) {
        return known >= 0 && known <= weeks;
    }
}
