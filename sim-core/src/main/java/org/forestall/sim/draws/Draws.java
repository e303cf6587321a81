package org.forestall.sim.draws;

/**
 * Random draws as pure functions of a key: (run seed, purpose, week, entity or ordered pair of entities, draw index). No
 * generator has a position, so one more draw somewhere shifts nothing elsewhere, and two futures of the same run seed
 * share their luck wherever they decide about the same thing (model contract, section 6).
 *
 * <p>A key is hoisted once a phase by {@link #key}; each uniform then costs one bijective mixing of the counter with the
 * key. The mixer is in the SplitMix64 family (Steele, Lea and Flood 2014, OOPSLA, p. 453; constants of the second round
 * from Stafford's variant 13) with the key entering twice, so that streams under different keys are not shifts of one
 * another. Its quality is tested beside Philox4x64 (Salmon et al. 2011, SC11).
 *
 * <p>Thread-safe unless an audit is attached.
 */
public final class Draws {

    /** Draw indices of one entity run from 0 to this, exclusive. */
    public static final int MAX_INDEX = 256;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long ROUND_1 = 0xbf58476d1ce4e5b9L;
    private static final long ROUND_2 = 0x94d049bb133111ebL;
    private static final double UNIT = 0x1.0p-53;
    private static final int PAIR_BITS = 24;

    private final long seed;
    private final DrawAudit audit;

    /** Draws of one run. */
    public Draws(long masterSeed, int replicate) {
        this(masterSeed, replicate, null);
    }

    /** Draws of one run in debug mode: a key that is drawn twice fails. */
    public Draws(long masterSeed, int replicate, DrawAudit audit) {
        this.seed = mix(mix(masterSeed + GOLDEN) ^ (replicate * ROUND_2 + ROUND_1));
        this.audit = audit;
    }

    /** The run seed: what a result table shows as the seed of the row. */
    public long seed() {
        return seed;
    }

    /**
     * The key of a purpose in a week, to be hoisted out of loops.
     *
     * @param week week of the run; -1 while the society is being built
     */
    public long key(Purpose purpose, int week) {
        return mix(mix(seed + (purpose.ordinal() + 1) * GOLDEN) + (week + 2L) * ROUND_1);
    }

    /** A uniform in [0, 1) for an entity. */
    public double uniform(long key, int entity) {
        return uniform(key, entity, 0);
    }

    /**
     * A uniform in [0, 1) for an entity.
     *
     * @param index number of the draw of that entity under that key, in [0, {@link #MAX_INDEX})
     */
    public double uniform(long key, int entity, int index) {
        return unit(key, ((long) entity << 8) | index);
    }

    /**
     * A uniform in [0, 1) for an ordered pair of entities, each below 2^24.
     *
     * @param index number of the draw of that pair under that key, in [0, {@link #MAX_INDEX})
     */
    public double uniformPair(long key, int from, int to, int index) {
        return unit(key, (((long) from << PAIR_BITS | to) << 8) | index);
    }

    /**
     * A number of events with the given mean, from one uniform by inversion (Devroye 1986, p. 505). Beyond a mean of 500
     * the quantile is that of a normal distribution corrected for skewness (Cornish and Fisher 1938), off by one at most.
     */
    public static int poisson(double mean, double uniform) {
        if (mean <= 0) {
            return 0;
        }
        if (mean > 500) {
            double z = normalQuantile(uniform);
            return (int) Math.max(0, Math.rint(mean + StrictMath.sqrt(mean) * z + (z * z - 1) / 6));
        }
        if (uniform <= 1 - mean) {
            // Below exp(-mean) in any case: most means are small, and then the exponential need not be worked out.
            return 0;
        }
        double p = StrictMath.exp(-mean);
        double cumulative = p;
        int count = 0;
        // Where the sum has reached 1 as far as rounding lets it, no larger count is likely enough to look for.
        while (uniform > cumulative && (count < mean || p > 1e-17)) {
            count++;
            p *= mean / count;
            cumulative += p;
        }
        return count;
    }

    /**
     * A size in [1, bound] with a heavy tail: a bounded Pareto from one uniform (Richardson 1948; Clauset 2018, Science
     * Advances 4, eaao3580, for sizes of violence).
     *
     * @param shape tail exponent, above 0
     * @param bound largest size, at least 1
     */
    public static double boundedPareto(double shape, double bound, double uniform) {
        if (bound <= 1) {
            return Math.max(0, bound);
        }
        double atBound = StrictMath.exp(-shape * StrictMath.log(bound));
        return StrictMath.exp(-StrictMath.log(1 - uniform * (1 - atBound)) / shape);
    }

    /** A value of the triangular distribution from one uniform. */
    public static double triangular(double low, double mode, double high, double uniform) {
        if (high <= low) {
            return low;
        }
        double atMode = (mode - low) / (high - low);
        return uniform < atMode
                ? low + Math.sqrt(uniform * (high - low) * (mode - low))
                : high - Math.sqrt((1 - uniform) * (high - low) * (high - mode));
    }

    /** The whole number that a real share of persons rounds to, up with the probability of its fraction. */
    public static long round(double persons, double uniform) {
        double floor = Math.floor(persons);
        return (long) floor + (uniform < persons - floor ? 1 : 0);
    }

    /**
     * The standard normal quantile (Acklam's rational approximation, relative error below 1.2e-9).
     *
     * @param p probability in (0, 1); values at the ends are moved inside by 1e-16
     */
    public static double normalQuantile(double p) {
        double q = Math.min(Math.max(p, 1e-16), 1 - 1e-16);
        if (q < 0.02425) {
            return tailQuantile(StrictMath.sqrt(-2 * StrictMath.log(q)));
        }
        if (q > 1 - 0.02425) {
            return -tailQuantile(StrictMath.sqrt(-2 * StrictMath.log(1 - q)));
        }
        double r = q - 0.5;
        double s = r * r;
        double top = (((((-3.969683028665376e+01 * s + 2.209460984245205e+02) * s - 2.759285104469687e+02) * s
                                                + 1.383577518672690e+02)
                                        * s
                                - 3.066479806614716e+01)
                        * s
                + 2.506628277459239e+00);
        double bottom = ((((-5.447609879822406e+01 * s + 1.615858368580409e+02) * s - 1.556989798598866e+02) * s
                                                + 6.680131188771972e+01)
                                        * s
                                - 1.328068155288572e+01)
                        * s
                + 1;
        return top * r / bottom;
    }

    private static double tailQuantile(double t) {
        double top = ((((-7.784894002430293e-03 * t - 3.223964580411365e-01) * t - 2.400758277161838e+00) * t
                                                - 2.549732539343734e+00)
                                        * t
                                + 4.374664141464968e+00)
                        * t
                + 2.938163982698783e+00;
        double bottom = (((7.784695709041462e-03 * t + 3.224671290700398e-01) * t + 2.445134137142996e+00) * t
                                + 3.754408661907416e+00)
                        * t
                + 1;
        return top / bottom;
    }

    private double unit(long key, long counter) {
        if (audit != null) {
            audit.note(key, counter);
        }
        return (bits(key, counter) >>> 11) * UNIT;
    }

    /** The 64 random bits behind a draw; public so that the statistical battery can see all of them. */
    public static long bits(long key, long counter) {
        long z = key + counter * GOLDEN;
        z = (z ^ (z >>> 32)) * ROUND_1;
        z += Long.rotateLeft(key, 32);
        z = (z ^ (z >>> 29)) * ROUND_2;
        return z ^ (z >>> 32);
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * ROUND_1;
        z = (z ^ (z >>> 27)) * ROUND_2;
        return z ^ (z >>> 31);
    }
}
