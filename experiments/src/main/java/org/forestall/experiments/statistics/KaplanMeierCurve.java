package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Share of runs without onset over time, when some runs end before onset.
 *
 * <p>Runs censored in a week count as at risk for the onsets of that week. Standard errors are Greenwood's; intervals are
 * on the complementary log-log scale and pointwise. At a share of zero that scale breaks down: the lower end is zero and the
 * upper end is that of the step before, or one when there is none. Sources: Kaplan and Meier 1958, Journal of the American
 * Statistical Association 53, 457-481; Kalbfleisch and Prentice 2002, section 1.4.
 *
 * @param steps one per week with an onset, in order of time
 * @param runs number of runs
 * @param onsets number of runs with an observed onset
 * @param lastWeek last week watched in any run
 */
public record KaplanMeierCurve(List<Step> steps, int runs, int onsets, double lastWeek) {

    public KaplanMeierCurve {
        steps = List.copyOf(steps);
    }

    /**
     * A drop of the curve.
     *
     * @param week when it drops
     * @param atRisk runs still watched and without onset just before
     * @param onsets runs with onset in that week, at least 1
     * @param withoutOnset share without onset from that week on, in [0, 1)
     * @param standardError Greenwood standard error of that share
     * @param interval interval of that share
     */
    public record Step(
            double week, int atRisk, int onsets, double withoutOnset, double standardError, Interval interval) {}

    /**
     * Fits the curve.
     *
     * @param times one per run, in any order, at least one
     * @param level nominal coverage in (0, 1)
     * @throws IllegalArgumentException if there is no run or the level is outside (0, 1)
     */
    public static KaplanMeierCurve of(List<OnsetTime> times, double level) {
        Checks.level(level);
        Checks.atLeast("number of runs", 1, times.size());
        List<OnsetTime> sorted = times.stream()
                .sorted(Comparator.comparingDouble(OnsetTime::week))
                .toList();
        List<Step> steps = new ArrayList<>();
        double share = 1;
        double relativeVariance = 0;
        double highest = 1;
        int onsetsSoFar = 0;
        for (int first = 0; first < sorted.size(); ) {
            double week = sorted.get(first).week();
            int next = first;
            int onsets = 0;
            while (next < sorted.size() && sorted.get(next).week() == week) {
                onsets += sorted.get(next).observed() ? 1 : 0;
                next++;
            }
            if (onsets > 0) {
                int atRisk = sorted.size() - first;
                // Integers first, so that the last onset leaves exactly zero.
                share = share * (atRisk - onsets) / atRisk;
                relativeVariance += (double) onsets / ((double) atRisk * (atRisk - onsets));
                double error = share == 0 ? 0 : share * Math.sqrt(relativeVariance);
                Interval interval = interval(share, error, highest, level);
                steps.add(new Step(week, atRisk, onsets, share, error, interval));
                highest = interval.high();
                onsetsSoFar += onsets;
            }
            first = next;
        }
        return new KaplanMeierCurve(
                steps, sorted.size(), onsetsSoFar, sorted.get(sorted.size() - 1).week());
    }

    /**
     * Share without onset after the given week.
     *
     * @throws IllegalArgumentException if the week lies beyond the last week watched while some runs are without onset
     */
    public double withoutOnsetAfter(double week) {
        double share = 1;
        for (Step step : steps) {
            if (step.week() > week) {
                break;
            }
            share = step.withoutOnset();
        }
        requireWatched(week, share);
        return share;
    }

    /** Area under the curve from 0 to {@code horizon}; beyond the last week watched the curve stays flat. */
    double area(double horizon) {
        double area = 0;
        double week = 0;
        double share = 1;
        for (Step step : steps) {
            if (step.week() >= horizon) {
                break;
            }
            area += share * (step.week() - week);
            week = step.week();
            share = step.withoutOnset();
        }
        return area + share * (horizon - week);
    }

    void requireWatched(double week, double share) {
        if (week > lastWeek && share > 0) {
            throw new IllegalArgumentException("week is " + week + " but no run was watched beyond week " + lastWeek
                    + "; ask for a week up to " + lastWeek);
        }
    }

    private static Interval interval(double share, double error, double highest, double level) {
        if (share == 0) {
            return new Interval(0, highest, level, IntervalKind.LOG_LOG_GREENWOOD);
        }
        double logShare = Math.log(share);
        double factor = Math.exp(Critical.normal(level) * error / (share * -logShare));
        return new Interval(
                Math.exp(logShare * factor), Math.exp(logShare / factor), level, IntervalKind.LOG_LOG_GREENWOOD);
    }
}
