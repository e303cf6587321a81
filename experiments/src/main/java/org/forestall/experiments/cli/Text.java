package org.forestall.experiments.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, the same in every country's settings. */
final class Text {

    private static final int WHOLE_FROM = 10;

    private Text() {}

    /** A whole number with separators. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A mean of persons: whole from ten on, with a decimal below. */
    static String persons(double persons) {
        return Math.abs(persons) >= WHOLE_FROM || persons == Math.rint(persons)
                ? written("%,.0f", persons, 0)
                : written("%.1f", persons, 1);
    }

    /** The same with a sign. */
    static String signedPersons(double persons) {
        return persons > 0 ? "+" + persons(persons) : persons(persons);
    }

    /** Two ends of an interval of persons, both to the same digit. */
    static String personsInterval(double low, double high) {
        if (low == 0 && high == 0) {
            return "0 to 0";
        }
        boolean whole = Math.max(Math.abs(low), Math.abs(high)) >= WHOLE_FROM;
        String format = whole ? "%+,.0f" : "%+.1f";
        int decimals = whole ? 0 : 1;
        return written(format, low, decimals) + " to " + written(format, high, decimals);
    }

    /** An interval of a mean of counted persons: without signs and not below zero, where a t interval may reach. */
    static String countedInterval(double low, double high) {
        double from = Math.max(0, low);
        boolean whole = high >= WHOLE_FROM || from == high && high == Math.rint(high);
        String format = whole ? "%,.0f" : "%.1f";
        int decimals = whole ? 0 : 1;
        return written(format, from, decimals) + " to " + written(format, high, decimals);
    }

    /** A number with two decimals. */
    static String twoDecimals(double number) {
        return written("%.2f", number, 2);
    }

    /** A number with one decimal. */
    static String oneDecimal(double number) {
        return written("%.1f", number, 1);
    }

    /** Halves go to the even digit, as in reports and figures, so that a number reads the same on the screen and there. */
    private static String written(String format, double number, int decimals) {
        return Double.isFinite(number)
                ? String.format(Locale.ROOT, format, new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN))
                : String.format(Locale.ROOT, format, number);
    }

    /** A span of time in its two largest units. */
    static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min " + seconds % 60 + " s";
        }
        return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** {@code 1 run}, {@code 2 runs}. */
    static String plural(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }
}
