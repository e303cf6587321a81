package org.forestall.experiments.behaviour;

import java.util.Locale;

/** How many futures behaviours are measured over. */
public enum EnsembleSize {
    /** Enough to notice when a claim no longer holds. */
    SMALL(1),
    /** Enough to state the size of effects. */
    FULL(4);

    private final int factor;

    EnsembleSize(int factor) {
        this.factor = factor;
    }

    /** Number of futures where the small size takes {@code small}. */
    int of(int small) {
        return factor * small;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
