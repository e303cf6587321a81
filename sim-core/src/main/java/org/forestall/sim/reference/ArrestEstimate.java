package org.forestall.sim.reference;

/** How a citizen estimates the probability of being arrested from the ratio of cops to active citizens in view. */
public enum ArrestEstimate {
    /** 1 - exp(-k ratio), as in Epstein (2002, PNAS 99 suppl. 3, p. 7244). */
    EXPONENTIAL {
        @Override
        double of(double ratio, DecisionSettings settings) {
            return 1 - StrictMath.exp(-settings.arrestConstant() * ratio);
        }

        @Override
        double ratioAt(double probability, DecisionSettings settings) {
            return -StrictMath.log1p(-probability) / settings.arrestConstant();
        }
    },
    /**
     * ratio^s / (ratio^s + half^s): nil without cops, a half at a stated ratio, steep in between. It collapses below that
     * ratio as a rounded one does, and says so instead of hiding it in the rounding.
     */
    SIGMOID {
        @Override
        double of(double ratio, DecisionSettings settings) {
            if (ratio == 0) {
                return 0;
            }
            return 1 / (1 + StrictMath.pow(settings.sigmoidHalf() / ratio, settings.sigmoidSteepness()));
        }

        @Override
        double ratioAt(double probability, DecisionSettings settings) {
            double odds = probability / (1 - probability);
            return settings.sigmoidHalf() * StrictMath.pow(odds, 1 / settings.sigmoidSteepness());
        }
    };

    /** The estimated probability of arrest at a ratio from 0 up. */
    abstract double of(double ratio, DecisionSettings settings);

    /** The ratio at which the estimate is a probability in (0, 1); the estimate rises with the ratio. */
    abstract double ratioAt(double probability, DecisionSettings settings);
}
