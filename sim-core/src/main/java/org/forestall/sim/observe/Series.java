package org.forestall.sim.observe;

import java.util.List;

/**
 * A quantity through time.
 *
 * @param kind which quantity
 * @param everyWeeks weeks between two values; value {@code i} belongs to the end of week {@code (i + 1) * everyWeeks}
 * @param values the values in the unit of the kind
 */
public record Series(SeriesKind kind, int everyWeeks, List<Double> values) {}
