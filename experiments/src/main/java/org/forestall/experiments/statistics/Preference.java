package org.forestall.experiments.statistics;

/** Which direction of an outcome is better. */
public enum Preference {
    LOWER_IS_BETTER,
    HIGHER_IS_BETTER;

    /** Positive when {@code first} is better than {@code second}, zero when they are equal, negative otherwise. */
    public int compare(double first, double second) {
        int higher = first > second ? 1 : first < second ? -1 : 0;
        return this == HIGHER_IS_BETTER ? higher : -higher;
    }
}
