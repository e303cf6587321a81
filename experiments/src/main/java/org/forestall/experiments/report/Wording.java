package org.forestall.experiments.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.forestall.experiments.statistics.Interval;
import org.forestall.experiments.statistics.Share;

/** Numbers and lists as the report writes them. */
final class Wording {

    private static final String UNKNOWN = "not known";
    private static final int WHOLE_FROM = 10;
    private static final int PER = 100;
    private static final double SMALLEST_P_TOLD = 0.001;

    private Wording() {}

    /** A whole number with separators. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 1 future}, {@code 2 futures}. */
    static String plural(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** An amount: whole from ten on, with a decimal below. */
    static String amount(double amount) {
        return written(amount, decimals(amount));
    }

    /** An amount with its sign. */
    static String signed(double amount) {
        return signed(amount, decimals(amount));
    }

    private static int decimals(double amount) {
        return Math.abs(amount) >= WHOLE_FROM || amount == Math.rint(amount) ? 0 : 1;
    }

    private static String signed(double amount, int decimals) {
        String text = written(amount, decimals);
        return amount > 0 && !isZero(text) ? "+" + text : text;
    }

    /** A number with so many decimals and a true minus sign, never minus zero; rounded as the figures round. */
    static String written(double number, int decimals) {
        BigDecimal rounded = new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN);
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded).replace('-', '\u2212');
    }

    private static boolean isZero(String text) {
        return text.chars().allMatch(letter -> "0.,".indexOf(letter) >= 0);
    }

    /** Both ends of an interval of a difference; says so when there is no end. */
    static String interval(Interval interval) {
        return interval.isBounded() ? interval(interval.low(), interval.high()) : UNKNOWN;
    }

    /** Both ends of an interval of a difference, with signs and to the same digit. */
    static String interval(double low, double high) {
        boolean whole = Math.max(Math.abs(low), Math.abs(high)) >= WHOLE_FROM || low == high && low == Math.rint(low);
        int decimals = whole ? 0 : 1;
        return signed(low, decimals) + " to " + signed(high, decimals);
    }

    /** An interval of a mean of counted persons: without signs and not below zero, where a t interval may reach. */
    static String countedInterval(Interval interval) {
        if (!interval.isBounded()) {
            return UNKNOWN;
        }
        double low = Math.max(0, interval.low());
        double high = interval.high();
        int decimals = high >= WHOLE_FROM || low == high && low == Math.rint(low) ? 0 : 1;
        return written(low, decimals) + " to " + written(high, decimals);
    }

    /** An interval of a difference in an outcome that is better when lower: {@code 310 to 20 fewer}. */
    static String fewer(Interval difference) {
        if (!difference.isBounded()) {
            return UNKNOWN;
        }
        String low = written(Math.abs(difference.low()), 0);
        String high = written(Math.abs(difference.high()), 0);
        if (difference.high() < 0) {
            return low + " to " + high + " fewer";
        }
        return difference.low() > 0 ? low + " to " + high + " more" : low + " fewer to " + high + " more";
    }

    /** {@code 34 of 100}. */
    static String of(Share share) {
        return count(share.count()) + " of " + count(share.total());
    }

    /** {@code 34 of 100 futures}. */
    static String ofFutures(Share share) {
        return of(share) + " futures";
    }

    /** A difference of shares in whole futures of a hundred. */
    static String perHundred(double difference) {
        return signed(PER * difference, 0);
    }

    /** An interval of a difference of shares in whole futures of a hundred. */
    static String perHundred(Interval difference) {
        return perHundred(difference.low()) + " to " + perHundred(difference.high());
    }

    /** An interval of a share in whole futures of a hundred. */
    static String sharePerHundred(Interval share) {
        return written(PER * share.low(), 0) + " to " + written(PER * share.high(), 0);
    }

    /** A p value. */
    static String pValue(double p) {
        return p < SMALLEST_P_TOLD ? "<0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    /** A name set off from the sentence around it. */
    static String quoted(String name) {
        return "\u201c" + name + "\u201d";
    }

    /** {@code A, B and C}. */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** {@code A, B and 3 others}. */
    static String list(List<String> names, int most) {
        if (names.size() <= most) {
            return list(names);
        }
        return String.join(", ", names.subList(0, most - 1)) + " and " + (names.size() - most + 1) + " others";
    }

    /** A constant in plain words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The text with a capital at its beginning. */
    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
