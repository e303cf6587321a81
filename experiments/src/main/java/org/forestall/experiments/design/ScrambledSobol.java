package org.forestall.experiments.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Sobol points with Owen's nested uniform scrambling.
 *
 * <p>The digits come from the Sobol sequence of Commons Math (direction numbers of Joe and Kuo 2008). Each binary digit is
 * then flipped or not by a fair coin that depends on the seed, the axis, the place of the digit and all digits before it.
 * Each point becomes uniform over the cube, and the evenness of the whole set is kept. Use a power of two as number of
 * points; other numbers are allowed but less even. Sources: Owen 1995, Monte Carlo and Quasi-Monte Carlo Methods, 299-317;
 * Joe and Kuo 2008, SIAM Journal on Scientific Computing 30, 2635-2654.
 */
public final class ScrambledSobol {

    /** Axes for which direction numbers exist. */
    public static final int MOST_DIMENSIONS = 1000;

    private static final int DIGITS = 52;
    private static final double SCALE = 0x1.0p-52;

    private ScrambledSobol() {}

    /**
     * The first points of a scrambled sequence.
     *
     * @param points number of points, at least 1, best a power of two
     * @param dimensions number of axes, in 1..{@value #MOST_DIMENSIONS}
     * @param seed any value; another seed gives another scrambling of the same sequence
     * @throws IllegalArgumentException if a size is outside its range
     */
    public static UnitPoints points(int points, int dimensions, long seed) {
        Sizes.atLeast("number of points", 1, points);
        Sizes.atMost("dimensions", MOST_DIMENSIONS, Sizes.atLeast("dimensions", 1, dimensions));
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        double[][] scrambled = new double[points][];
        for (int point = 0; point < points; point++) {
            double[] coordinates = sequence.nextVector();
            for (int dimension = 0; dimension < dimensions; dimension++) {
                // Exact: the coordinate is a multiple of the scale below one.
                long digits = (long) (coordinates[dimension] / SCALE);
                coordinates[dimension] = scramble(digits, mix(seed + mix(dimension))) * SCALE;
            }
            scrambled[point] = coordinates;
        }
        return UnitPoints.of(scrambled);
    }

    private static long scramble(long digits, long axisKey) {
        long scrambled = digits;
        for (int place = DIGITS - 1; place >= 0; place--) {
            // The leading one marks how many digits stand before this place, so that 0 and 00 have different coins.
            long before = digits >>> (place + 1) | 1L << (DIGITS - 1 - place);
            long coin = mix(axisKey + before) >>> 63;
            scrambled ^= coin << place;
        }
        return scrambled;
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014, OOPSLA, 453-472), after its additive step. */
    private static long mix(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
