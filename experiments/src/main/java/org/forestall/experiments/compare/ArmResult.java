package org.forestall.experiments.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forestall.experiments.plan.Arm;
import org.forestall.experiments.statistics.KaplanMeierCurve;
import org.forestall.experiments.statistics.OnsetTime;
import org.forestall.experiments.statistics.Share;
import org.forestall.experiments.statistics.Summary;
import org.forestall.experiments.statistics.TailRisk;
import org.forestall.experiments.store.Metric;

/**
 * What happened in the futures of one arm, taken by itself.
 *
 * @param arm the arm
 * @param onset futures in which mass violence began, with the Wilson interval of their share
 * @param onsetFree share of futures without onset, week by week
 * @param summaries each quantity in ten numbers
 * @param worstDeaths mean deaths over the worst tenth of the futures
 */
public record ArmResult(
        Arm arm, Share onset, KaplanMeierCurve onsetFree, Map<Metric, Summary> summaries, TailRisk worstDeaths) {

    public ArmResult {
        summaries = Map.copyOf(summaries);
    }

    static ArmResult of(Sample sample) {
        Map<Metric, Summary> summaries = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            summaries.put(metric, Summary.of(sample.values(metric)));
        }
        return new ArmResult(
                sample.arm(),
                Share.of(sample.onset(), Comparison.LEVEL),
                KaplanMeierCurve.of(onsetTimes(sample), Comparison.LEVEL),
                summaries,
                TailRisk.of(
                        sample.values(Metric.DEATHS),
                        Comparison.WORST_SHARE,
                        Comparison.FEWER_DEATHS,
                        Comparison.RESAMPLING));
    }

    static List<OnsetTime> onsetTimes(Sample sample) {
        boolean[] onset = sample.onset();
        double[] weeks = sample.values(Metric.ONSET_FREE_WEEKS);
        List<OnsetTime> times = new ArrayList<>();
        for (int future = 0; future < onset.length; future++) {
            times.add(onset[future] ? OnsetTime.at(weeks[future]) : OnsetTime.notBy(weeks[future]));
        }
        return times;
    }

    /** A quantity in ten numbers. */
    public Summary summary(Metric metric) {
        return summaries.get(metric);
    }

    /** Mean of a quantity over the futures, in its unit. */
    public double mean(Metric metric) {
        return summary(metric).mean();
    }
}
