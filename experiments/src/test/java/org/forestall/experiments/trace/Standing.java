package org.forestall.experiments.trace;

import java.util.Locale;

/** How far a row of the seed trace is in the model. */
enum Standing {
    /** The code named does what the row asks, and the test named fails if it stops. */
    MODELLED,
    /** Some of it does; the reason says what does not. */
    IN_PART,
    /** Left out; the reason says why. */
    NOT_MODELLED;

    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Standing of(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
