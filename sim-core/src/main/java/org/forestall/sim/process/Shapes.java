package org.forestall.sim.process;

import org.forestall.sim.spec.SocietySpec;

/** The few functional forms that the phases share. */
final class Shapes {

    private static final double LN_2 = StrictMath.log(2);

    private Shapes() {}

    /** The value moved into [0, 1]. */
    static double clamp(double value) {
        return Math.min(Math.max(value, 0), 1);
    }

    /** A share that turns from 0 to 1 around {@code half}, the sharper the higher the exponent (Hill function). */
    static double steep(double value, double half, double exponent) {
        if (value <= 0) {
            return 0;
        }
        double ratio = half / value;
        // A power by way of its logarithm: StrictMath.pow makes arrays at every call.
        return 1 / (1 + (exponent == 2 ? ratio * ratio : StrictMath.exp(exponent * StrictMath.log(ratio))));
    }

    /** A share that is 0 up to -{@code softness}, 1 from {@code softness}, and a straight line between. */
    static double ramp(double value, double softness) {
        return clamp(0.5 + 0.5 * value / softness);
    }

    /** What is left of 1 after so many half-lives. */
    static double halved(double halfLives) {
        return StrictMath.exp(-LN_2 * halfLives);
    }

    /** Factor by which something is left after a week that halves in so many weeks. */
    static double weeklyDecay(double halfLifeWeeks) {
        return halved(1 / halfLifeWeeks);
    }

    /** The share of a gap that closes in a week if so much of it closes in a year, in small steps. */
    static double weeklyShare(double perYear) {
        return perYear / SocietySpec.WEEKS_PER_YEAR;
    }

    /** The mean of some values, at least one. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Several shares joined as if independent: {@code 1 - (1 - a)(1 - b)}. */
    static double either(double a, double b) {
        return 1 - (1 - a) * (1 - b);
    }
}
