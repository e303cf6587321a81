package org.forestall.experiments.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** Values of settings as people read them: three digits, no needless zeros. */
final class ValueText {

    private static final MathContext DIGITS = new MathContext(3);

    private ValueText() {}

    static String of(double value) {
        return value == 0
                ? "0"
                : new BigDecimal(value)
                        .round(DIGITS)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('-', '\u2212');
    }
}
