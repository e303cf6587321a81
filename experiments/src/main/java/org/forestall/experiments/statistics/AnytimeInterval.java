package org.forestall.experiments.statistics;

/**
 * An interval of a mean that may be looked at after every replicate, and stopped on, without losing its level: the chance that
 * it misses the mean at any time is at most one minus the level, for many replicates.
 *
 * <p>Normal mixture boundary with the running standard deviation: the asymptotic confidence sequence of Waudby-Smith, Arbour,
 * Sinha, Kennedy and Ramdas 2024, Annals of Statistics 52, 2613-2640, theorem 2.2, tuned to be tightest at a given number of
 * replicates (their equation 11). It is wider than the Student t interval of a single planned look.
 */
public final class AnytimeInterval {

    private AnytimeInterval() {}

    /**
     * The interval after the replicates seen so far.
     *
     * @param values one value a replicate, in the order in which they came
     * @param level chance of holding the mean at all times, in (0, 1)
     * @param tightestAt number of replicates at which the interval is to be tightest, at least 1; chosen before the runs
     * @return the whole line for fewer than two values
     * @throws IllegalArgumentException if there is no value, one is not finite, or an argument is outside its range
     */
    public static Interval of(double[] values, double level, int tightestAt) {
        Checks.level(level);
        Checks.sample("values", values);
        Checks.atLeast("replicates at which it is tightest", 1, tightestAt);
        if (values.length < 2) {
            return Interval.unbounded(level, IntervalKind.ANYTIME_NORMAL_MIXTURE);
        }
        double halfWidth = Math.sqrt(Moments.variance(values)) * factor(values.length, level, tightestAt);
        return Interval.around(Moments.mean(values), halfWidth, level, IntervalKind.ANYTIME_NORMAL_MIXTURE);
    }

    /**
     * Half of the interval over the standard deviation of the values.
     *
     * @param replicates at least 1
     */
    public static double factor(int replicates, double level, int tightestAt) {
        double alpha = 1 - level;
        double rhoSquared = (-2 * Math.log(alpha) + Math.log(-2 * Math.log(alpha)) + 1) / tightestAt;
        double grown = replicates * rhoSquared + 1;
        return Math.sqrt(
                2 * grown / ((double) replicates * replicates * rhoSquared) * Math.log(Math.sqrt(grown) / alpha));
    }
}
