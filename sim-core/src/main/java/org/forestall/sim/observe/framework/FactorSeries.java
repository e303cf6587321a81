package org.forestall.sim.observe.framework;

import java.util.List;

/**
 * Scores of a factor through time.
 *
 * @param factor the factor
 * @param truth scores from the full state, in [0, 1]; NaN where the factor does not apply
 * @param assessed scores as an assessor could see them; NaN where nothing was seen or the factor does not apply
 * @param coverage share of the Framework's indicators that the assessor saw; NaN where the factor does not apply
 */
public record FactorSeries(Factor factor, List<Double> truth, List<Double> assessed, List<Double> coverage) {}
