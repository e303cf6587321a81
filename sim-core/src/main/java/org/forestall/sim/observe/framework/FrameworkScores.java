package org.forestall.sim.observe.framework;

import java.util.List;

/**
 * The country as the Framework would see it, through a run.
 *
 * @param everyWeeks weeks between two values; value {@code i} belongs to the end of week {@code (i + 1) * everyWeeks}
 * @param factors all factors in order, or none if nobody looked
 * @param resilience all parts of the resilience profile in order, or none
 */
public record FrameworkScores(int everyWeeks, List<FactorSeries> factors, List<ResilienceSeries> resilience) {

    /** The scores of a run at which nobody looked. */
    public static final FrameworkScores NONE =
            new FrameworkScores(FrameworkObserver.QUARTER_WEEKS, List.of(), List.of());

    /** Copies the lists. */
    public FrameworkScores {
        factors = List.copyOf(factors);
        resilience = List.copyOf(resilience);
    }
}
