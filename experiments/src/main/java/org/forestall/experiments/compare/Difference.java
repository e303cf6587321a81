package org.forestall.experiments.compare;

import java.util.List;
import org.forestall.experiments.statistics.Caution;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.PairedEffect;

/**
 * A mean paired difference, option less {@code nothing}, with the intervals that tables and charts show. Positive means
 * more under the option.
 *
 * @param effect the comparison at the level of tables, with correlation and variance-reduction factor
 * @param half the paired interval at 50 %
 * @param eighty the paired interval at 80 %
 */
public record Difference(PairedEffect effect, Interval half, Interval eighty) {

    private static final double HALF = 0.5;
    private static final double EIGHTY = 0.8;

    private static final String MATCHING_DID_NOT_HELP =
            "Sharing luck did not make this comparison sharper (correlation at "
                    + "or below zero). The interval of the pairs is used all the same; it holds at any correlation.";

    /**
     * Compares two arms.
     *
     * @param option values under the option, one a replicate
     * @param nothing values under {@code nothing}, in the same order
     */
    static Difference of(double[] option, double[] nothing) {
        return of(option, nothing, Comparison.LEVEL);
    }

    static Difference of(double[] option, double[] nothing, double level) {
        return of(
                PairedEffect.of(option, nothing, level),
                PairedEffect.of(option, nothing, HALF),
                PairedEffect.of(option, nothing, EIGHTY));
    }

    static Difference of(PairedEffect effect, PairedEffect half, PairedEffect eighty) {
        return new Difference(effect, half.interval(), eighty.interval());
    }

    /** Mean of option less {@code nothing}, in the unit of the quantity. */
    public double mean() {
        return effect.difference();
    }

    /** The paired interval; the whole line for a single pair. */
    public Interval interval() {
        return effect.interval();
    }

    /** Whether the paired interval leaves out zero. */
    public boolean isTold() {
        return !interval().contains(0);
    }

    /** What a reader must know before using the numbers, in plain sentences. */
    public List<String> cautions() {
        return effect.cautions().stream().map(Difference::wording).toList();
    }

    private static String wording(Caution caution) {
        return caution == Caution.MATCHING_DID_NOT_HELP ? MATCHING_DID_NOT_HELP : caution.wording();
    }
}
