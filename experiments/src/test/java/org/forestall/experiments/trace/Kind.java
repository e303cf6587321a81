package org.forestall.experiments.trace;

import java.util.Locale;

/** What a row of the seed trace is, with the number of rows that the sources gave. */
enum Kind {
    DEFINITION(7, false),
    CRIME_TYPE(5, false),
    POPULATION(2, false),
    DYNAMIC_CLAIM(54, true),
    RISK_FACTOR(24, true),
    INDICATOR(16, false),
    FRAMEWORK(1, false),
    DISCRIMINATION(9, true),
    TRIGGER(9, true),
    DRIVER(5, false),
    RESILIENCE(21, true),
    STRUCTURAL(32, false),
    OPERATIONAL(29, false),
    ACTOR(28, false),
    INSTITUTION(3, false),
    MECHANISM(23, false),
    CHALLENGE(18, false),
    OUTPUT(10, false);

    /** Rows of this kind. */
    final int rows;

    /** Whether every row of this kind has to be modelled in full. */
    final boolean obligatory;

    Kind(int rows, boolean obligatory) {
        this.rows = rows;
        this.obligatory = obligatory;
    }

    /** The kind as tables write it. */
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The kind of these words. */
    static Kind of(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
