package org.forestall.viz.draw;

import java.awt.Color;
import java.text.NumberFormat;
import org.forestall.viz.theme.Theme;

/**
 * Values to colours in steps, which are easier to look up in a legend than a smooth run. Exactly zero has a colour of its
 * own, close to the page, so that places where nothing happens step back.
 *
 * @param scale its ticks are the borders of the steps
 * @param difference whether zero is the neutral middle
 */
public record Shading(Scale scale, boolean difference) {

    private static final int STEPS = 8;

    /** From 0 to at least {@code largest}. */
    public static Shading amounts(double largest) {
        return new Shading(Scale.rounded(0, largest, STEPS, 0, 1), false);
    }

    /** As far below zero as above. */
    public static Shading differences(double largestSize) {
        Scale half = Scale.rounded(0, largestSize, 4, 0, 1);
        return new Shading(new Scale(-half.high(), half.high(), half.step(), 0, 1), true);
    }

    /** How many colours there are. */
    public int steps() {
        return (int) Math.max(1, Math.round((scale.high() - scale.low()) / scale.step()));
    }

    /** Colour of a value; values outside the scale take the colour of its end. */
    public Color colour(double value, Theme theme) {
        if (value == 0) {
            return zeroColour(theme);
        }
        double place = (value - scale.low()) / scale.step();
        int step = (int) Math.max(0, Math.min(steps() - 1, Math.floor(place)));
        return stepColour(step, theme);
    }

    /** Colour of exactly zero. */
    public Color zeroColour(Theme theme) {
        return difference ? theme.difference(0) : theme.tint(theme.sequence(0), 0.22);
    }

    /** Colour of a step, from 0. */
    public Color stepColour(int step, Theme theme) {
        double middle = (step + 0.5) / steps();
        return difference
                ? theme.difference(2 * middle - 1)
                : theme.sequence(0.04 + 0.92 * step / Math.max(1, steps() - 1));
    }

    /** A value with decimals that suit the width of a step. */
    public String number(double value) {
        return Numbers.written(value, Numbers.axis(Math.max(Math.abs(scale.low()), scale.high()), scale.step() / 5));
    }

    /** How the borders of the steps are written. */
    public NumberFormat format() {
        return scale.format();
    }
}
