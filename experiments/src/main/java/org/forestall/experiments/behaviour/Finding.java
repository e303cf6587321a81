package org.forestall.experiments.behaviour;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.Share;

/**
 * One quantity measured over an ensemble, and where it is claimed to lie. The claim holds when the whole two-sided 95 %
 * interval lies on the claimed side of the bound.
 *
 * @param quantity what was measured, in words
 * @param estimate the value measured
 * @param interval its interval
 * @param side on which side of the bound it is claimed to lie
 * @param bound the bound, in the same unit
 * @param futures number of futures, or of matched pairs of them
 * @param falseAlarmRate chance that other seeds would find against the claim although the true value is just the one
 *     measured
 */
public record Finding(
        String quantity,
        double estimate,
        Interval interval,
        Side side,
        double bound,
        int futures,
        double falseAlarmRate) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** A finding whose false-alarm rate follows from the half-width that faces the bound, by the normal approximation. */
    static Finding of(String quantity, double estimate, Interval interval, Side side, double bound, int futures) {
        double reach = side == Side.ABOVE ? estimate - interval.low() : interval.high() - estimate;
        double room = side == Side.ABOVE ? estimate - bound : bound - estimate;
        double rate;
        if (reach == 0 || Double.isInfinite(reach)) {
            rate = room > 0 && reach == 0 ? 0 : 1;
        } else {
            double critical = NORMAL.inverseCumulativeProbability(0.5 + interval.level() / 2);
            rate = NORMAL.cumulativeProbability(critical - room / (reach / critical));
        }
        return new Finding(quantity, estimate, interval, side, bound, futures, rate);
    }

    /**
     * A finding about a share of cases. Its false-alarm rate is exact, for a true share of {@code (count + 1/2) / (total +
     * 1)}, so that a share of nought does not pass for certainty.
     */
    static Finding ofShare(String quantity, Share share, Side side, double bound) {
        int total = Math.toIntExact(share.total());
        BinomialDistribution counts = BinomialDistribution.of(total, (share.count() + 0.5) / (total + 1.0));
        double rate = 0;
        for (int count = 0; count <= total; count++) {
            Interval interval = Share.of(count, total, share.interval().level()).interval();
            rate += holds(interval, side, bound) ? 0 : counts.probability(count);
        }
        return new Finding(quantity, share.value(), share.interval(), side, bound, total, Math.min(1, rate));
    }

    /** Whether the claim holds. */
    public boolean holds() {
        return holds(interval, side, bound);
    }

    private static boolean holds(Interval interval, Side side, double bound) {
        return side == Side.ABOVE ? interval.low() > bound : interval.high() < bound;
    }
}
