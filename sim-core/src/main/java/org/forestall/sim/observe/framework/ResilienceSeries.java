package org.forestall.sim.observe.framework;

import java.util.List;

/**
 * A part of the resilience profile through time.
 *
 * @param part the part
 * @param values in [0, 1], more is better
 */
public record ResilienceSeries(ResiliencePart part, List<Double> values) {}
