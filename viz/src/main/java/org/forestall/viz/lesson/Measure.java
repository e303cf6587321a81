package org.forestall.viz.lesson;

import org.forestall.viz.play.Course;
import org.forestall.viz.play.Injection;

/** What can be done in the lesson. */
public enum Measure {
    /** A mediation team for government and opposition. */
    MEDIATION("I22"),
    /** Quiet talks by an envoy. */
    DIPLOMACY("I21"),
    /** Unarmed protection, early relocation, self-protection. */
    SELF_PROTECTION("I33"),
    /** An able electoral body, a code of conduct, observers. */
    ELECTION_PACKAGE("I27"),
    /** Naming the government in public. */
    PUBLIC_ALERT("I20");

    /** Week in which measures begin unless a step says otherwise. */
    public static final int EARLY_WEEK = 4;

    /** Week of a measure that comes late: after the vote and the killing. */
    public static final int LATE_WEEK = 100;

    private final String intervention;

    Measure(String intervention) {
        this.intervention = intervention;
    }

    /** Entry of the catalogue. */
    public String intervention() {
        return intervention;
    }

    /** The course with this measure from a week to its end, at the strength of the catalogue. */
    public Course in(Course course, int week) {
        return course.with(new Injection.Measure(week, intervention, 1, 0, java.util.List.of(), 0));
    }
}
