package org.forestall.viz.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects everything that is wrong with the data of a figure, so that a caller sees all faults at once.
 *
 * <p>Not safe for use by several threads.
 */
public final class Problems {

    /** Largest size of a number that a figure accepts; beyond it differences between doubles stop making sense. */
    public static final double LARGEST = 1e18;

    private final String subject;
    private final List<String> found = new ArrayList<>();

    /** @param subject what is checked, for example {@code "forest plot 'effects'"}; opens the message */
    public Problems(String subject) {
        this.subject = subject;
    }

    /** Notes a problem when {@code value} is NaN, infinite or larger than {@link #LARGEST} in size. */
    public void number(String path, double value) {
        if (Double.isNaN(value) || Math.abs(value) > LARGEST) {
            found.add(
                    path + " = " + value + " is not a number that can be drawn. Allowed: finite, at most 1e18 in size."
                            + " Maybe a mean over no futures, or a division by zero?");
        }
    }

    /** Notes a problem when {@code value} is not a number in [{@code low}, {@code high}]. */
    public void within(String path, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            found.add(path + " = " + value + " is outside " + low + " to " + high + ".");
        }
    }

    /** Notes a problem when {@code text} is null or blank. */
    public void text(String path, String text) {
        if (text == null || text.isBlank()) {
            found.add(path + " is empty. Give a short plain text.");
        }
    }

    /** Notes {@code path: message} unless {@code fine}. */
    public void unless(boolean fine, String path, String message) {
        if (!fine) {
            found.add(path + ": " + message);
        }
    }

    /** @throws IllegalArgumentException listing every problem noted so far, one on a line, if there is any */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(subject + " cannot be drawn:" + System.lineSeparator() + "  - "
                    + String.join(System.lineSeparator() + "  - ", found));
        }
    }
}
