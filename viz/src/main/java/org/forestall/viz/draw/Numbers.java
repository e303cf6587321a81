package org.forestall.viz.draw;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** How figures write numbers: grouped thousands, a true minus sign, no needless decimals, the same on every machine. */
public final class Numbers {

    private static final DecimalFormatSymbols SYMBOLS = symbols();

    private Numbers() {}

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        symbols.setGroupingSeparator(',');
        symbols.setDecimalSeparator('.');
        return symbols;
    }

    /** Whole numbers in full, others with three significant digits ("12,345", "0.123"); millions and more shortened. */
    public static String rounded(double value) {
        if (value == 0) {
            return "0";
        }
        double size = Math.abs(value);
        if (size >= 1e6) {
            return shortened(value);
        }
        if (size >= 100 || value == Math.rint(value)) {
            return decimals(0).format(value);
        }
        if (size < 0.001) {
            return new DecimalFormat("0.##E0", SYMBOLS).format(value);
        }
        BigDecimal short3 = new BigDecimal(value)
                .round(new MathContext(3, RoundingMode.HALF_EVEN))
                .stripTrailingZeros();
        return decimals(Math.max(0, short3.scale())).format(short3);
    }

    private static String shortened(double value) {
        double size = Math.abs(value);
        if (size >= 1e15) {
            return new DecimalFormat("0.##E0", SYMBOLS).format(value);
        }
        Unit unit = Unit.of(size);
        return new DecimalFormat("#,##0.##", SYMBOLS).format(value / unit.size) + unit.sign;
    }

    /**
     * A format for the numbers on one axis, which all get the same decimals and the same unit.
     *
     * @param largest the number of largest size on the axis
     * @param step the distance between two ticks, above 0
     */
    public static NumberFormat axis(double largest, double step) {
        Unit unit = Unit.of(Math.abs(largest));
        double shownStep = step / unit.size;
        int places = (int) Math.max(0, Math.min(9, Math.ceil(-Math.log10(shownStep) - 1e-9)));
        if (Math.abs(largest) >= 1e15 || (places == 9 && shownStep < 1e-9)) {
            return new DecimalFormat("0.##E0", SYMBOLS);
        }
        // A step of 2.5 needs one more place than its size says.
        if (places < 9
                && Math.abs(shownStep * Math.pow(10, places) - Math.rint(shownStep * Math.pow(10, places))) > 1e-6) {
            places++;
        }
        DecimalFormat format = decimals(places);
        if (unit != Unit.ONE) {
            return new ScaledFormat(format, unit.size, unit.sign);
        }
        return format;
    }

    /** A value in a format, but never as minus zero. */
    public static String written(double value, NumberFormat format) {
        String text = format.format(value);
        boolean zero =
                text.chars().allMatch(letter -> letter == '0' || letter == '.' || letter == SYMBOLS.getMinusSign());
        return zero ? text.replace(String.valueOf(SYMBOLS.getMinusSign()), "") : text;
    }

    /** A number that was written by this class, with the signs of a language in the place of the English ones. */
    public static String in(Locale language, String written) {
        DecimalFormatSymbols own = new DecimalFormatSymbols(language);
        StringBuilder text = new StringBuilder();
        for (char sign : written.toCharArray()) {
            text.append(
                    sign == SYMBOLS.getGroupingSeparator()
                            ? own.getGroupingSeparator()
                            : sign == SYMBOLS.getDecimalSeparator() ? own.getDecimalSeparator() : sign);
        }
        return text.toString();
    }

    private static DecimalFormat decimals(int places) {
        DecimalFormat format = new DecimalFormat("#,##0", SYMBOLS);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        return format;
    }

    private enum Unit {
        ONE(1, ""),
        MILLION(1e6, "M"),
        BILLION(1e9, "bn"),
        TRILLION(1e12, "tn");

        private final double size;
        private final String sign;

        Unit(double size, String sign) {
            this.size = size;
            this.sign = sign;
        }

        static Unit of(double size) {
            if (size >= 1e12) {
                return TRILLION;
            }
            if (size >= 1e9) {
                return BILLION;
            }
            return size >= 1e6 ? MILLION : ONE;
        }
    }

    /** Divides by a unit and appends its sign, except for zero. */
    private static final class ScaledFormat extends NumberFormat {
        private static final long serialVersionUID = 1L;

        private final DecimalFormat inner;
        private final double size;
        private final String sign;

        ScaledFormat(DecimalFormat inner, double size, String sign) {
            this.inner = inner;
            this.size = size;
            this.sign = sign;
        }

        @Override
        public StringBuffer format(double number, StringBuffer target, java.text.FieldPosition position) {
            if (number == 0) {
                return target.append('0');
            }
            return target.append(inner.format(number / size)).append(sign);
        }

        @Override
        public StringBuffer format(long number, StringBuffer target, java.text.FieldPosition position) {
            return format((double) number, target, position);
        }

        @Override
        public java.lang.Number parse(String source, java.text.ParsePosition position) {
            throw new UnsupportedOperationException("axis numbers are only written");
        }
    }
}
