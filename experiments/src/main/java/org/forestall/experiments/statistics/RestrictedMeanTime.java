package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.List;
import org.forestall.experiments.statistics.KaplanMeierCurve.Step;

/**
 * Mean time without onset up to a horizon: the area under the Kaplan-Meier curve.
 *
 * <p>When every run is watched to the horizon or to onset, it is the plain mean of min(onset, horizon). Source: Royston and
 * Parmar 2013, BMC Medical Research Methodology 13, 152; variance as in Klein and Moeschberger 2003, section 4.5.
 *
 * @param weeks mean weeks without onset, in [0, {@code horizon}]
 * @param horizon weeks looked ahead, above 0
 * @param standardError standard error of {@code weeks}
 * @param interval normal interval, kept inside [0, horizon]
 * @param runs number of runs
 */
public record RestrictedMeanTime(double weeks, double horizon, double standardError, Interval interval, int runs) {

    /** The area does not depend on a level; the curve asks for one. */
    private static final double PSEUDO_LEVEL = 0.95;

    /**
     * Mean time of one arm.
     *
     * @param times one per run, at least one
     * @param horizon weeks looked ahead, above 0 and not beyond the last week watched unless every run had onset
     * @param level nominal coverage in (0, 1)
     * @throws IllegalArgumentException if there is no run, the horizon is not covered, or the level is outside (0, 1)
     */
    public static RestrictedMeanTime of(List<OnsetTime> times, double horizon, double level) {
        KaplanMeierCurve curve = watchedCurve(times, horizon, level);
        double weeks = curve.area(horizon);
        double variance = 0;
        for (Step step : curve.steps()) {
            if (step.week() < horizon && step.withoutOnset() > 0) {
                double remaining = weeks - curve.area(step.week());
                variance += remaining
                        * remaining
                        * step.onsets()
                        / ((double) step.atRisk() * (step.atRisk() - step.onsets()));
            }
        }
        double error = Math.sqrt(variance);
        double halfWidth = Critical.normal(level) * error;
        Interval interval = new Interval(
                Math.max(0, weeks - halfWidth),
                Math.min(horizon, weeks + halfWidth),
                level,
                IntervalKind.GREENWOOD_NORMAL);
        return new RestrictedMeanTime(weeks, horizon, error, interval, times.size());
    }

    /**
     * Weeks of onset delayed by an option, from matched runs.
     *
     * <p>Each run enters with its pseudo-value, which is min(onset, horizon) when every run is watched far enough, so that
     * the matching of replicates is kept. Source: Andersen, Hansen and Klein 2004, Lifetime Data Analysis 10, 335-350.
     *
     * @param option onset per replicate under the option
     * @param base onset per replicate under the base, in the same order
     * @return option minus base in weeks; positive means later onset
     * @throws IllegalArgumentException as for {@link #of}, or if the lengths differ
     */
    public static PairedEffect difference(List<OnsetTime> option, List<OnsetTime> base, double horizon, double level) {
        Checks.sameLength(option.size(), base.size());
        return PairedEffect.of(pseudoValues(option, horizon), pseudoValues(base, horizon), level);
    }

    /** One value per run whose mean is the restricted mean, n times the whole minus n - 1 times the rest. */
    static double[] pseudoValues(List<OnsetTime> times, double horizon) {
        double whole = watchedCurve(times, horizon, PSEUDO_LEVEL).area(horizon);
        boolean allWatched = times.stream().allMatch(time -> time.observed() || time.week() >= horizon);
        double[] values = new double[times.size()];
        for (int run = 0; run < values.length; run++) {
            values[run] = allWatched
                    ? Math.min(times.get(run).week(), horizon)
                    : times.size() * whole - (times.size() - 1) * areaWithout(times, run, horizon);
        }
        return values;
    }

    private static double areaWithout(List<OnsetTime> times, int run, double horizon) {
        if (times.size() == 1) {
            return 0;
        }
        List<OnsetTime> others = new ArrayList<>(times);
        others.remove(run);
        return KaplanMeierCurve.of(others, PSEUDO_LEVEL).area(horizon);
    }

    private static KaplanMeierCurve watchedCurve(List<OnsetTime> times, double horizon, double level) {
        if (!(horizon > 0 && horizon < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("horizon is " + horizon + "; it must be a finite number above 0");
        }
        KaplanMeierCurve curve = KaplanMeierCurve.of(times, level);
        curve.withoutOnsetAfter(horizon);
        return curve;
    }
}
