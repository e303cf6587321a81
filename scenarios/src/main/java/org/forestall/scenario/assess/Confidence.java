package org.forestall.scenario.assess;

/** How sure a person is of a grade. */
public enum Confidence {
    /** A quarter of a grade to either side. */
    HIGH(0.25),
    /** Half a grade to either side. */
    MEDIUM(0.5),
    /** A whole grade to either side. */
    LOW(1);

    private final double grades;

    Confidence(double grades) {
        this.grades = grades;
    }

    /** Grades to either side within which the true one is thought to lie; assumed. */
    public double grades() {
        return grades;
    }
}
