package org.forestall.experiments.behaviour;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.Share;

/**
 * One quantity measured over an ensemble, and where it is claimed to lie. A claim of direction holds when the whole
 * two-sided 95 % interval lies on the claimed side of the bound; a claim of size, stated as a range that is accepted, when
 * the estimate lies in the range.
 *
 * @param quantity what was measured, in words
 * @param estimate the value measured
 * @param interval its interval
 * @param side where it is claimed to lie
 * @param low lower bound, in the same unit; minus infinity for none
 * @param high upper bound; infinity for none
 * @param futures number of futures, of matched pairs of them, or of societies
 * @param falseAlarmRate chance that other seeds would find against the claim although the true value is just the one
 *     measured
 */
public record Finding(
        String quantity,
        double estimate,
        Interval interval,
        Side side,
        double low,
        double high,
        int futures,
        double falseAlarmRate) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** A finding of direction. Its false-alarm rate follows from the half-width that faces the bound. */
    static Finding of(String quantity, double estimate, Interval interval, Side side, double bound, int futures) {
        double low = side == Side.ABOVE ? bound : Double.NEGATIVE_INFINITY;
        double high = side == Side.BELOW ? bound : Double.POSITIVE_INFINITY;
        double reach = side == Side.ABOVE ? estimate - interval.low() : interval.high() - estimate;
        double room = side == Side.ABOVE ? estimate - bound : bound - estimate;
        double rate;
        if (reach == 0 || Double.isInfinite(reach)) {
            rate = room > 0 && reach == 0 ? 0 : 1;
        } else {
            double critical = critical(interval);
            rate = NORMAL.cumulativeProbability(critical - room / (reach / critical));
        }
        return new Finding(quantity, estimate, interval, side, low, high, futures, rate);
    }

    /** A finding of size, accepted between two bounds. Its false-alarm rate uses the half-widths towards each. */
    static Finding between(
            String quantity, double estimate, Interval interval, double low, double high, int societies) {
        double critical = critical(interval);
        double below = (estimate - interval.low()) / critical;
        double above = (interval.high() - estimate) / critical;
        double rate = NORMAL.survivalProbability((high - estimate) / above)
                + NORMAL.cumulativeProbability((low - estimate) / below);
        return new Finding(quantity, estimate, interval, Side.BETWEEN, low, high, societies, Math.min(1, rate));
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
            boolean holds = side == Side.ABOVE ? interval.low() > bound : interval.high() < bound;
            rate += holds ? 0 : counts.probability(count);
        }
        double low = side == Side.ABOVE ? bound : Double.NEGATIVE_INFINITY;
        double high = side == Side.BELOW ? bound : Double.POSITIVE_INFINITY;
        return new Finding(quantity, share.value(), share.interval(), side, low, high, total, Math.min(1, rate));
    }

    /** Whether the claim holds. */
    public boolean holds() {
        return switch (side) {
            case ABOVE -> interval.low() > low;
            case BELOW -> interval.high() < high;
            case BETWEEN -> estimate > low && estimate < high;
        };
    }

    private static double critical(Interval interval) {
        return NORMAL.inverseCumulativeProbability(0.5 + interval.level() / 2);
    }
}
