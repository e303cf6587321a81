package org.forestall.experiments.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Chance of an event under an option against the base, from matched pairs.
 *
 * <p>The interval of the difference is method 10 of Newcombe 1998, Statistics in Medicine 17, 2635-2650: Wilson limits of
 * each share joined with the correlation of the pairs. The interval of the ratio is the hybrid Wilson score interval of
 * Bonett and Price 2006, Statistics in Medicine 25, 3039-3047. Both have width when a cell is empty.
 *
 * @param counts the pairs behind the numbers
 * @param option share under the option, with its own interval
 * @param base share under the base, with its own interval
 * @param difference option minus base, in [-1, 1]
 * @param differenceInterval interval of the difference, inside [-1, 1]
 * @param ratio option over base, at least 0; empty when the base has no event
 * @param ratioInterval interval of the ratio, inside [0, infinity)
 * @param cautions what a reader must know
 */
public record PairedRisk(
        PairedCounts counts,
        Share option,
        Share base,
        double difference,
        Interval differenceInterval,
        OptionalDouble ratio,
        Interval ratioInterval,
        List<Caution> cautions) {

    public PairedRisk {
        cautions = List.copyOf(cautions);
    }

    /**
     * Compares two shares.
     *
     * @throws IllegalArgumentException if the level is outside (0, 1)
     */
    public static PairedRisk of(PairedCounts counts, double level) {
        Share option = Share.of(counts.optionEvents(), counts.pairs(), level);
        Share base = Share.of(counts.baseEvents(), counts.pairs(), level);
        return new PairedRisk(
                counts,
                option,
                base,
                (double) (counts.optionOnly() - counts.baseOnly()) / counts.pairs(),
                newcombe(counts, option, base, level),
                counts.baseEvents() == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of((double) counts.optionEvents() / counts.baseEvents()),
                bonettPrice(counts, level),
                cautions(counts));
    }

    /** Counts the pairs and compares the shares. */
    public static PairedRisk of(boolean[] option, boolean[] base, double level) {
        return of(PairedCounts.of(option, base), level);
    }

    private static Interval newcombe(PairedCounts counts, Share option, Share base, double level) {
        double difference = (double) (counts.optionOnly() - counts.baseOnly()) / counts.pairs();
        double correlation = correctedPhi(counts);
        double optionBelow = option.value() - option.interval().low();
        double optionAbove = option.interval().high() - option.value();
        double baseBelow = base.value() - base.interval().low();
        double baseAbove = base.interval().high() - base.value();
        double low = difference - joined(optionBelow, baseAbove, correlation);
        double high = difference + joined(optionAbove, baseBelow, correlation);
        return new Interval(Math.max(-1, low), Math.min(1, high), level, IntervalKind.NEWCOMBE_PAIRED);
    }

    private static double joined(double first, double second, double correlation) {
        return Math.sqrt(Math.max(0, first * first - 2 * correlation * first * second + second * second));
    }

    /** Correlation of the two events, shrunk towards zero when positive, as Newcombe's method asks. */
    private static double correctedPhi(PairedCounts counts) {
        double pairs = counts.pairs();
        double optionEvents = counts.optionEvents();
        double baseEvents = counts.baseEvents();
        double spread = optionEvents * (pairs - optionEvents) * baseEvents * (pairs - baseEvents);
        if (spread == 0) {
            return 0;
        }
        double association =
                (double) counts.both() * counts.neither() - (double) counts.optionOnly() * counts.baseOnly();
        double corrected = association > 0 ? Math.max(0, association - pairs / 2) : association;
        return corrected / Math.sqrt(spread);
    }

    private static Interval bonettPrice(PairedCounts counts, double level) {
        long either = counts.both() + counts.optionOnly() + counts.baseOnly();
        if (either == 0) {
            return new Interval(0, Double.POSITIVE_INFINITY, level, IntervalKind.BONETT_PRICE_PAIRED);
        }
        double optionPlus = counts.optionEvents() + 1.0;
        double basePlus = counts.baseEvents() + 1.0;
        double discordantPlus = counts.optionOnly() + counts.baseOnly() + 2.0;
        double joint = Math.sqrt(discordantPlus / (optionPlus * basePlus));
        double optionPart = Math.sqrt((1 - optionPlus / (either + 2)) / optionPlus);
        double basePart = Math.sqrt((1 - basePlus / (either + 2)) / basePlus);
        double critical = joint / (optionPart + basePart) * Critical.normal(level);
        Interval option = Share.wilson(counts.optionEvents(), either, critical, level);
        Interval base = Share.wilson(counts.baseEvents(), either, critical, level);
        double high = base.low() == 0 ? Double.POSITIVE_INFINITY : option.high() / base.low();
        return new Interval(option.low() / base.high(), high, level, IntervalKind.BONETT_PRICE_PAIRED);
    }

    private static List<Caution> cautions(PairedCounts counts) {
        List<Caution> cautions = new ArrayList<>();
        if (counts.optionEvents() == 0 && counts.baseEvents() == 0) {
            cautions.add(Caution.NO_EVENT_UNDER_EITHER);
        } else if (counts.baseEvents() == 0) {
            cautions.add(Caution.NO_EVENT_UNDER_BASE);
        } else if (counts.optionEvents() == 0) {
            cautions.add(Caution.NO_EVENT_UNDER_OPTION);
        }
        if (counts.optionOnly() == 0 && counts.baseOnly() == 0) {
            cautions.add(Caution.ALL_PAIRS_AGREE);
        }
        return cautions;
    }
}
