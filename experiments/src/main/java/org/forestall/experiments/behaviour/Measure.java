package org.forestall.experiments.behaviour;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.forestall.experiments.statistics.BcaBootstrap;
import org.forestall.experiments.statistics.BootstrapEstimate;
import org.forestall.experiments.statistics.OnsetTime;
import org.forestall.experiments.statistics.PairedEffect;
import org.forestall.experiments.statistics.PairedRisk;
import org.forestall.experiments.statistics.ResampledStatistic;
import org.forestall.experiments.statistics.ResamplingPlan;
import org.forestall.experiments.statistics.RestrictedMeanTime;
import org.forestall.experiments.statistics.Share;

/** The few measures that findings are made of. All intervals are two-sided and of 95 %. */
final class Measure {

    static final double LEVEL = 0.95;

    static final ResamplingPlan RESAMPLING = new ResamplingPlan(2000, 11, LEVEL);

    private Measure() {}

    /** Share of cases for which something is true. */
    static <T> Finding share(String quantity, List<T> cases, Predicate<T> holds, Side side, double bound) {
        long count = cases.stream().filter(holds).count();
        Share share = Share.of(count, cases.size(), LEVEL);
        return Finding.ofShare(quantity, share, side, bound);
    }

    /** Share of futures with onset. */
    static Finding onsetShare(String quantity, List<Facts> futures, Side side, double bound) {
        return share(quantity, futures, Facts::hasOnset, side, bound);
    }

    /** Difference of two worlds in the share of futures with onset, first minus second, over matched pairs. */
    static Finding onsetDifference(String quantity, List<Facts> first, List<Facts> second, Side side, double bound) {
        PairedRisk risk = PairedRisk.of(flags(first, Facts::hasOnset), flags(second, Facts::hasOnset), LEVEL);
        return Finding.of(quantity, risk.difference(), risk.differenceInterval(), side, bound, first.size());
    }

    /** Mean difference of two worlds in some number, first minus second, over matched pairs. */
    static <T> Finding meanDifference(
            String quantity, List<T> first, List<T> second, ToDoubleFunction<T> value, Side side, double bound) {
        PairedEffect effect = PairedEffect.of(numbers(first, value), numbers(second, value), LEVEL);
        return Finding.of(quantity, effect.difference(), effect.interval(), side, bound, first.size());
    }

    /** Mean of a number over futures. */
    static <T> Finding mean(String quantity, List<T> cases, ToDoubleFunction<T> value, Side side, double bound) {
        double[] values = numbers(cases, value);
        PairedEffect effect = PairedEffect.of(values, new double[values.length], LEVEL);
        return Finding.of(quantity, effect.difference(), effect.interval(), side, bound, cases.size());
    }

    /** Difference of two worlds in the mean number of weeks without onset, first minus second, over matched pairs. */
    static Finding onsetDelay(String quantity, List<Facts> first, List<Facts> second, Side side, double bound) {
        List<OnsetTime> one = first.stream().map(Facts::onsetTime).toList();
        List<OnsetTime> other = second.stream().map(Facts::onsetTime).toList();
        PairedEffect effect =
                RestrictedMeanTime.difference(one, other, first.get(0).weeks(), LEVEL);
        return Finding.of(quantity, effect.difference(), effect.interval(), side, bound, first.size());
    }

    /** Any statistic of futures taken together, with a bootstrap interval over futures. */
    static Finding statistic(String quantity, int futures, ResampledStatistic statistic, Side side, double bound) {
        BootstrapEstimate estimate = BcaBootstrap.statistic(futures, statistic, RESAMPLING);
        return Finding.of(quantity, estimate.estimate(), estimate.interval(), side, bound, futures);
    }

    static <T> double[] numbers(List<T> cases, ToDoubleFunction<T> value) {
        return cases.stream().mapToDouble(value).toArray();
    }

    private static <T> boolean[] flags(List<T> cases, Predicate<T> holds) {
        boolean[] flags = new boolean[cases.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = holds.test(cases.get(i));
        }
        return flags;
    }
}
