package org.forestall.scenario.bind;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Reading and writing of numbers. */
public final class Numerals {

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE =
            Pattern.compile("[-+]?(\\.?inf|\\.?nan|infinity)", Pattern.CASE_INSENSITIVE);
    private static final int SIGNIFICANT_DIGITS_OF_DOUBLE = 17;
    private static final int LONGEST_PLAIN = 12;

    /** Numbers as nearly all are written: told apart without a pattern, and never too large. */
    private static final int LONGEST_ORDINARY = 30;

    private Numerals() {}

    /** Whether a text is a few digits with at most one point in their midst and perhaps a sign. */
    private static boolean isOrdinary(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int last = text.length() - 1;
        if (start > last || last >= LONGEST_ORDINARY) {
            return false;
        }
        boolean point = false;
        for (int i = start; i <= last; i++) {
            char sign = text.charAt(i);
            boolean digit = sign >= '0' && sign <= '9';
            if (!digit && (sign != '.' || point || i == start || i == last)) {
                return false;
            }
            point |= !digit;
        }
        return true;
    }

    static boolean isWhole(String text) {
        return WHOLE.matcher(text).matches();
    }

    static boolean isDecimal(String text) {
        return isOrdinary(text) || DECIMAL.matcher(text).matches();
    }

    static boolean isNotFinite(String text) {
        return !isOrdinary(text)
                && (NOT_FINITE.matcher(text).matches()
                        || isDecimal(text) && Double.isInfinite(Double.parseDouble(text)));
    }

    /**
     * The fewest digits that read back as the same number. Java's own rule changed between releases; this one does not,
     * so that content hashes agree everywhere.
     */
    public static String shortest(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < SIGNIFICANT_DIGITS_OF_DOUBLE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return written(rounded);
            }
        }
        return written(exact.round(new MathContext(SIGNIFICANT_DIGITS_OF_DOUBLE, RoundingMode.HALF_EVEN)));
    }

    private static String written(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        String plain = bare.toPlainString();
        if (plain.length() <= LONGEST_PLAIN + SIGNIFICANT_DIGITS_OF_DOUBLE
                && Math.abs(bare.scale()) <= LONGEST_PLAIN + 8) {
            return plain;
        }
        return bare.unscaledValue() + "e" + -bare.scale();
    }
}
