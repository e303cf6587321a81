package org.forestall.experiments.cli;

import java.util.Locale;

/** How many futures a comparison runs. */
enum Preset {
    /** A first look within a minute or so. */
    PREVIEW(40, 5000),
    /** What a comparison needs as a rule. */
    STANDARD(400, Integer.MAX_VALUE),
    /** For small differences and rare harm. */
    THOROUGH(2000, Integer.MAX_VALUE);

    private final int replicates;
    private final int mostPeople;

    Preset(int replicates, int mostPeople) {
        this.replicates = replicates;
        this.mostPeople = mostPeople;
    }

    /** Futures for each option. */
    int replicates() {
        return replicates;
    }

    /** Largest sample of people, unless the user asks for another. */
    int mostPeople() {
        return mostPeople;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
