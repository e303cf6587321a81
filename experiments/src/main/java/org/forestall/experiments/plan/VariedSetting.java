package org.forestall.experiments.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A setting that a design varies: over listed values, or over a range of numbers.
 *
 * @param path address of the setting in the scenario
 * @param values the values, as they would be typed; empty for a range
 * @param low lower end of a range
 * @param high upper end of a range, above {@code low}
 * @param steps values of a range in a grid, ends included; 0 where points are drawn
 * @param whole whether the setting takes whole numbers only
 */
public record VariedSetting(String path, List<String> values, double low, double high, int steps, boolean whole) {

    /** Twelve digits are more than any setting means, and hide the last digits of binary fractions. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    /** @throws IllegalArgumentException if there is neither a list of two values nor a range with room in it */
    public VariedSetting {
        values = List.copyOf(values);
        if (values.isEmpty() ? !(low < high) || steps == 1 || steps < 0 : values.size() < 2) {
            throw new IllegalArgumentException(path + " needs two values or a range of some length");
        }
    }

    /** A setting varied over listed values. */
    public static VariedSetting list(String path, List<String> values) {
        return new VariedSetting(path, values, 0, 0, 0, false);
    }

    /** Whether the setting is varied over a range. */
    public boolean overRange() {
        return values.isEmpty();
    }

    /** Number of values in a grid. */
    int levels() {
        return overRange() ? steps : values.size();
    }

    /** A value of the grid, as it would be typed. */
    String level(int level) {
        return overRange() ? number((double) level / (steps - 1)) : values.get(level);
    }

    /** The value at a place between 0 and 1, as it would be typed. */
    String at(double share) {
        if (overRange()) {
            return number(share);
        }
        return values.get(Math.min((int) (share * values.size()), values.size() - 1));
    }

    private String number(double share) {
        BigDecimal start = BigDecimal.valueOf(low);
        BigDecimal exact = BigDecimal.valueOf(high)
                .subtract(start)
                .multiply(BigDecimal.valueOf(share))
                .add(start);
        BigDecimal rounded = whole ? exact.setScale(0, RoundingMode.HALF_EVEN) : exact.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
