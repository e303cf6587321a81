package org.forestall.experiments.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Two-sided critical values. */
final class Critical {

    static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private Critical() {}

    static double normal(double level) {
        return STANDARD_NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    static double studentT(double level, double degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
    }
}
